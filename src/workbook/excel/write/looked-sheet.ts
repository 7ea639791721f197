import type { Area } from "../../../sheets/snapshot";
import type { ProtectionOptions } from "./journal";

/** A sheet that is to be changed, as it was directly before. */
export type LookedSheet = {
  readonly id: string;
  readonly name: string;
  /** What its protection allows; null for a sheet that is not protected. */
  readonly protection: ProtectionOptions | null;
  /** The last row that holds something, counted from 0; -1 in an empty sheet. */
  readonly bottom: number;
  /** The area of the filter buttons; null where there are none, or where they hide rows. */
  readonly filter: Area | null;
  /** The print area; null where there is none, or more than one. */
  readonly printArea: Area | null;
  /** Number formats of the cells that are to be edited, by `row,column`. */
  readonly formats: ReadonlyMap<string, string>;
};
