import type { Densities } from "./densities";

/** What a reading remembers for later requests, which then are fewer and fuller. */
export type ReadMemory = {
  /** The sheets that were there last time; their ids stay when they are renamed or moved. */
  sheets: readonly { readonly id: string; readonly name: string }[];
  readonly densities: Densities;
  /** Set once Excel has refused to tell the merged areas of some sheet, because they are too many. */
  hasManyMerges: boolean;
  /** Excel does not say it on the way: asked for once, at the start. */
  date1904: boolean;
  /** Whether a write that broke off may have left something to be set right: unknown before the start. */
  mayHaveLeftovers: boolean;
};

/** Before the first reading. */
export function nothingKnown(): ReadMemory {
  return {
    sheets: [],
    densities: new Map(),
    hasManyMerges: false,
    date1904: false,
    mayHaveLeftovers: true,
  };
}
