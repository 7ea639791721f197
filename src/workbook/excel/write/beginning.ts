/**
 * What a stage puts into a sheet that was not there before, so that it can be told from anybody else's and taken out
 * again, also by another start of the add-in. Rows count from 0.
 */
export type Begun = {
  readonly sheet: string;
  /** The sheet itself is new: it goes, not its rows. */
  readonly isNew: boolean;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Texts of the first column, at rows where it changes: rows of somebody else would have others. */
  readonly signs: readonly (readonly [row: number, text: string])[];
};
