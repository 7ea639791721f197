import type { ModelRow } from "../../../sheets/sheet-model";

/** Excel's limit for the text of a cell, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32_767;

/** The first text that is too long for a cell, its row counted from the first of these; null where all fit. */
export function textTooLong(
  rows: readonly Pick<ModelRow, "values">[],
): { readonly row: number; readonly column: number } | null {
  for (const [row, { values }] of rows.entries()) {
    const column = values.findIndex(
      (value) => typeof value === "string" && value.length > LONGEST_CELL_TEXT,
    );
    if (column >= 0) return { row, column };
  }
  return null;
}
