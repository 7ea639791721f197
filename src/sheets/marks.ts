import type { Area } from "./snapshot";
import type { ModelValue } from "./sheet-model";

/** How a marked cell looks: red, amber or grey, as a conditional format that lies on top of the cell's own. */
export type MarkColour = "error" | "warning" | "undetermined";

/** The formula of our conditional formats: always true, and by its text known as ours. */
export const MARK_FORMULA = '"plan-check"="plan-check"';

/** 计划编号, which stands first where the plan has no numbers of its own. */
export const NUMBER_HEADING = "计划编号";

/** The columns that every check writes, in their order; the first of them finds the others again. */
export const CHECK_HEADINGS = ["合规结论", "问题说明", "对象总数", "应抽数量"] as const;

/** Headings of the add-in's own columns, with their widths in characters. */
export const OWN_WIDTHS: ReadonlyMap<string, number> = new Map([
  [NUMBER_HEADING, 12],
  [CHECK_HEADINGS[0], 10],
  [CHECK_HEADINGS[1], 72],
  [CHECK_HEADINGS[2], 10],
  [CHECK_HEADINGS[3], 10],
]);

/** A column of the add-in's own, written directly beside the staff's last column. */
export type OwnColumn = {
  readonly heading: string;
  /** Width in characters. */
  readonly width: number;
  /** Values by row, counted from 0; rows without one stay empty. */
  readonly values: ReadonlyMap<number, ModelValue>;
};

/**
 * Marks over a sheet of the staff's: coloured cells, and columns of our own beside the table. Nothing that the
 * staff typed, formatted or calculated is touched.
 */
export type SheetMarks = {
  /** The heading row of the table, counted from 0: our headings stand in it. */
  readonly headingRow: number;
  /** The first row and the last row of the table's body; empty when last < first. */
  readonly bodyRows: { readonly first: number; readonly last: number };
  /** The column of our first heading, counted from 0: the one behind the staff's last. */
  readonly firstColumn: number;
  readonly columns: readonly OwnColumn[];
  /** Cells to be coloured, in runs of one colour. */
  readonly cells: readonly { readonly area: Area; readonly colour: MarkColour }[];
};

/**
 * The columns of a heading row, counted from 0, that the check has written: from 合规结论 on those with its
 * headings. None unless 问题说明 follows: a column that staff call 对象总数 is theirs.
 */
export function checkColumns(headings: readonly string[]): readonly number[] {
  const first = headings.lastIndexOf(CHECK_HEADINGS[0]);
  if (first < 0 || headings.indexOf(CHECK_HEADINGS[1], first) < 0) return [];
  return headings.flatMap((heading, column) =>
    column >= first && CHECK_HEADINGS.some((own) => own === heading) ? [column] : [],
  );
}
