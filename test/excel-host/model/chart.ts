/** A chart, as it was asked for: nothing is drawn. */
export type Chart = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The address of its figures with their sheet; it stays when rows move. */
  readonly source: string;
  readonly seriesBy: "Auto" | "Columns" | "Rows";
  title: string;
  /** The address of the cells that it covers; null where Excel puts it. */
  place: string | null;
  /** Whether the categories run from the last to the first. */
  isReversed: boolean;
};
