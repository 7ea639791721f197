import type { CellEdit } from "../../../sheets/changes";
import type { Begun } from "./beginning";

/** What a cell can be made to hold; null is an empty cell. */
export type WrittenValue = CellEdit["value"];

/** What has to stand in a sheet behind a step; row and column are the first cell's, counted from 0. */
export type Proof = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Made when they are needed: a draw has more cells than should be held twice. */
  readonly values: () => readonly (readonly WrittenValue[])[];
};

/** A piece of work that fits into a request with others, and is not torn apart. */
export type Step = {
  /** The sheet that it changes; protection is taken off before and laid on again behind. */
  readonly sheet: string;
  /** About what its actions take of a request, in bytes; the values come on top. */
  readonly bytes: number;
  readonly write: (context: Excel.RequestContext, sheet: () => Excel.Worksheet) => void;
  /** Read back in the same request; null where there is nothing to compare. */
  readonly proof: Proof | null;
  /** A sheet of ours that this step begins: it is there from then on. */
  readonly adds?: NewSheet;
  /** What was not there before: taken out again when the stage cannot be finished. */
  readonly begins?: Begun;
  /** Nothing in the sheet itself is changed: its protection can stay. */
  readonly leavesCells?: true;
  /** Marks are laid over the sheet: half of them would have to be taken off. */
  readonly marks?: true;
};

/** A sheet that did not exist before; locked ones are protected at the end of every request that writes them. */
export type NewSheet = { readonly isLocked: boolean };

/** How many cells a step writes. */
export function cellsOf({ proof }: Step): number {
  return proof === null ? 0 : proof.rows * proof.columns;
}

/** Bytes of an action with its object and its arguments, values aside. */
export const BYTES_OF_ACTION = 160;
