import type { CellLook } from "./cell-look";

/** Columns of ours side by side, with all that is needed to take them off; rows and columns count from 0. */
export type LaidBlock = {
  readonly headingRow: number;
  readonly columns: readonly LaidColumn[];
  /** The rows below the heading that they may hold something in: first and last of each run. */
  readonly rows: readonly (readonly [first: number, last: number])[];
  /** The looks that painted cells had before, read off cells beside them; null where these are not uniform. */
  readonly beside: { readonly heading: CellLook | null; readonly body: CellLook | null };
  /** Text cells that are told to be no text cells while a number is written into them. */
  readonly textCells: readonly (readonly [row: number, column: number])[];
};

export type LaidColumn = {
  readonly column: number;
  readonly heading: string;
  /** Whether its cells have got our looks; not where staff had formatted them before. */
  readonly isPainted: boolean;
  /** Whether its width was the standard one, and is to be so again. */
  readonly hadStandardWidth: boolean;
};

/**
 * A sheet on which marks are being laid or taken off. Half of them cannot be found by their headings: their places are
 * noted before, with what tells that these still are the same places.
 */
export type HalfMarked = {
  readonly sheet: string;
  /** Headings of ours that were there before and stay. */
  readonly keep: readonly string[];
  /** Missing in the notes of earlier versions, and where no columns are concerned. */
  readonly places?: LaidPlaces;
};

/** Where columns of ours were, and where they were to be. */
export type LaidPlaces = {
  readonly blocks: readonly LaidBlock[];
  /** The staff's headings to the left of them, and the last row that holds anything. */
  readonly headings: readonly string[];
  readonly bottom: number;
};
