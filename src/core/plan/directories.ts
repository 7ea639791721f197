import type { InspectionItem } from "../directory/inspection-item";
import type { Inspector } from "../directory/inspector";
import type { Target } from "../directory/target";
import type { Settings } from "./settings";

/** Everything that a plan row is held against. */
export type Directories = {
  readonly targets: readonly Target[];
  readonly inspectors: readonly Inspector[];
  readonly items: readonly InspectionItem[];
  readonly settings: Settings;
  /** 年度: from 设置, else the year of today. */
  readonly year: number;
};

/** Every office that a directory names; scope words are resolved against them. */
export function officesKnown({ targets, inspectors }: Directories): readonly string[] {
  const offices = [...inspectors.map(({ office }) => office), ...targets.flatMap((t) => t.offices)];
  return [...new Set(offices)].filter((office) => office !== "");
}
