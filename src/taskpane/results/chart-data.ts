/** How a series is told from the others without its colour. */
export type SeriesLook = "hollow" | "striped" | "solid";

/** What is counted of every group: its name, and the look of its bars. */
export type Series = { readonly name: string; readonly look: SeriesLook };

/** One group of bars: what they stand for, and one count a series. */
export type BarGroup = {
  readonly label: string;
  readonly counts: readonly number[];
  /** What follows from the counts, such as a rate; empty where nothing does. */
  readonly note: string;
};

/** Counts to be compared at a glance. */
export type ChartData = {
  readonly title: string;
  /** What the groups are, as the table's first heading. */
  readonly heading: string;
  readonly series: readonly Series[];
  /** The heading of the notes; null where there are none. */
  readonly noteHeading: string | null;
  /** Whether the groups' names are a few letters each, so that they have room beside their bars. */
  readonly isBrief: boolean;
  /** The groups as they are drawn. */
  readonly bars: readonly BarGroup[];
  /** The groups as the table has them: all of them, where the chart sums some up. */
  readonly rows: readonly BarGroup[];
  /** What stands below the table; null for nothing. */
  readonly total: BarGroup | null;
};
