import type { SheetSnapshot } from "../../../sheets/snapshot";
import type { UsedArea } from "./used-area";

/** A sheet without its cells: what has to be known before they can be asked for in messages that are small enough. */
export type SheetOutline = {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly isProtected: boolean;
  /** Where values stand, formats alone are nothing; null for an empty sheet. */
  readonly used: UsedArea | null;
  /** Whether no row of the used area is hidden, all are, or only some. */
  readonly hidden: "none" | "all" | "some";
  /** Excel tells no more than 512 merged areas at once: of many, they are asked for part by part. */
  readonly merges: "none" | "some" | "many";
  readonly tables: readonly { readonly id: string; readonly name: string }[];
};
