import type { Json } from "../protocol/json";
import type { Area } from "./area";

/** What may be typed into an area; rule, prompt and alert are kept as the add-in gave them. */
export type Validation = {
  area: Area;
  rule: Json;
  prompt: Json;
  errorAlert: Json;
  ignoreBlanks: boolean;
};
