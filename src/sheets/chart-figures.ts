import type { ChartModel, SheetModel } from "./sheet-model";

/** The figures of a chart as its sheet holds them. */
export type ChartFigures = {
  readonly series: readonly string[];
  readonly categories: readonly {
    readonly name: string;
    /** One a series; what is no number counts as 0. */
    readonly values: readonly number[];
  }[];
};

/** Dark enough for white paper (3 : 1 at the least), told apart in grey as well; one a series, then again. */
export const CHART_FILLS = ["#1f3d63", "#8a8f98", "#b5651d", "#4f7f5b"] as const;

/** The fill of the n-th series, counted from 0. */
export function chartFill(series: number): string {
  return CHART_FILLS[series % CHART_FILLS.length] ?? CHART_FILLS[0];
}

/** Reads the figures: series in the first row of the source, categories in its first column. */
export function chartFigures({ source }: ChartModel, sheet: SheetModel): ChartFigures {
  const at = (row: number, column: number) => sheet.rows[row]?.values[column] ?? null;
  const span = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => from + n + 1);
  const columns = span(source.left, source.right);
  return {
    series: columns.map((column) => String(at(source.top, column) ?? "")),
    categories: span(source.top, source.bottom).map((row) => ({
      name: String(at(row, source.left) ?? ""),
      values: columns.map((column) => {
        const value = at(row, column);
        return typeof value === "number" ? value : 0;
      }),
    })),
  };
}
