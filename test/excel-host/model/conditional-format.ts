import type { Area } from "./area";

/** A rule that paints cells; only the kind «Custom» is played, others keep their kind and area. */
export type ConditionalFormat = {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  stopIfTrue: boolean;
  /** With its equals sign, as Excel gives it back. */
  formula: string;
  fill: string;
  fontColor: string;
  bold: boolean | null;
  italic: boolean | null;
  underline: string;
  strikethrough: boolean | null;
  numberFormat: string | null;
};
