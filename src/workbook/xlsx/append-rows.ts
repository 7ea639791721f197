import { MAXIMUM_ROWS } from "../../sheets/snapshot";
import { failed, ok, type Result } from "../../core/result";
import type { ModelRow } from "../../sheets/sheet-model";
import type { ApplyFailure } from "../workbook";
import { stretchedTo, withAppendedRows } from "./append-to-sheet";
import { withLastRange } from "./area-text";
import { FILTER_NAME, PRINT_AREA_NAME, withChangedName } from "./defined-names";
import type { XlsxPackage } from "./package";
import { partBytes, withPart } from "./part-edit";
import { textTooLong } from "./row-writer";
import { partsOf, worksheetNamed } from "./sheet-lookup";
import { stylesFor } from "./workbook-styles";

/** Writes rows below everything that a sheet holds, and stretches its filter and print area over them. */
export function appendRows(
  pkg: XlsxPackage,
  name: string,
  firstRow: number,
  rows: readonly ModelRow[],
): Result<XlsxPackage, ApplyFailure> {
  const parts = partsOf(pkg);
  const found = worksheetNamed(parts, name);
  if (found === null) return failed({ code: "sheet-missing", sheet: name });
  if (rows.length === 0) return ok(pkg);
  const rowCount = firstRow + rows.length;
  if (rowCount > MAXIMUM_ROWS) {
    return failed({ code: "too-many-rows", sheet: name, rows: rowCount });
  }
  const long = textTooLong(rows);
  if (long !== null) {
    const place = { row: firstRow + long.row, column: long.column };
    return failed({ code: "text-too-long", sheet: name, ...place });
  }
  const { part } = found.sheet;
  const styled = stylesFor(pkg, rows);
  const sheet = withAppendedRows(partBytes(pkg, part), firstRow, rows, styled.ids);
  if (!sheet.ok) return failed({ code: "rows-not-empty", sheet: name, row: sheet.error });

  const before = partBytes(pkg, parts.workbook);
  const stretch = (formula: string): string =>
    withLastRange(formula, (area) => stretchedTo(area, rowCount - 1));
  const workbook = [FILTER_NAME, PRINT_AREA_NAME].reduce(
    (bytes, scoped) => withChangedName(bytes, scoped, found.index, stretch),
    before,
  );
  const written = withPart(styled.pkg, part, sheet.value);
  return ok(workbook === before ? written : withPart(written, parts.workbook, workbook));
}
