import { shownText } from "./cell-text";
import { headingOf } from "./find-table";
import { findHeadings } from "./heading-rows";
import type { SheetSpec } from "./headings/sheet-spec";
import { mergedRows, sourceRow } from "./merged-cells";
import { valueAt, type SheetSnapshot } from "./snapshot";

/** A sheet that is not what was looked for, although some of its headings are known. */
export type NearSheet = {
  readonly sheet: string;
  /** Its headings that are known, as they stand there, from left to right. */
  readonly recognised: readonly string[];
  /** The columns without which it cannot be taken for the sheet looked for; alternatives joined by `/`. */
  readonly missing: readonly string[];
};

/** What was found in each sheet instead of the one looked for; sheets without any known heading are left out. */
export function nearSheets<Field extends string>(
  sheets: readonly SheetSnapshot[],
  spec: SheetSpec<Field>,
): readonly NearSheet[] {
  return sheets.flatMap((sheet) => {
    const merged = mergedRows(sheet);
    const headings = findHeadings(sheet, spec, merged);
    if (headings === null) return [];
    const { columns, first, last } = headings;
    const textAt = (row: number, column: number): string =>
      shownText(valueAt(sheet, sourceRow(merged, row, column), column));
    const recognised = [...columns.values()]
      .sort((a, b) => a - b)
      .map((column) => textAt(last, column) || textAt(first, column));
    const missing = spec.recognisedBy
      .filter((fields) => !fields.some((field) => columns.has(field)))
      .map((fields) => fields.map((field) => headingOf(spec, field)).join("/"));
    return [{ sheet: sheet.name, recognised, missing }];
  });
}
