import { checkColumns, NUMBER_HEADING } from "../../../sheets/marks";

/** Texts of one of the first rows, by column; row and columns count from 0. */
export type HeadingRow = { readonly row: number; readonly texts: readonly string[] };

/** The columns that an earlier check wrote into a sheet. */
export type OwnColumns = {
  readonly headingRow: number;
  readonly columns: readonly { readonly column: number; readonly heading: string }[];
};

/**
 * Finds our columns by their headings; null where there are none. A 计划编号 is ours only where `gaveNumbers` says that
 * we wrote one into this sheet: staff have columns of that name too, and theirs is never taken for ours.
 */
export function findOwnColumns(
  rows: readonly HeadingRow[],
  gaveNumbers: boolean,
): OwnColumns | null {
  for (const { row, texts } of rows) {
    const written = checkColumns(texts);
    const number = gaveNumbers ? numberColumn(texts, written) : -1;
    const columns = [...(number < 0 ? [] : [number]), ...written];
    if (columns.length === 0) continue;
    return {
      headingRow: row,
      columns: columns.map((column) => ({ column, heading: texts[column] ?? "" })),
    };
  }
  return null;
}

/** Directly before 合规结论, or by itself where only the numbers were kept. */
function numberColumn(texts: readonly string[], written: readonly number[]): number {
  const [first] = written;
  if (first === undefined) return texts.lastIndexOf(NUMBER_HEADING);
  return texts[first - 1] === NUMBER_HEADING ? first - 1 : -1;
}
