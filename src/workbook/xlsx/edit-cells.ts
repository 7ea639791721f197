import { failed, ok, type Result } from "../../core/result";
import type { CellEdit } from "../../sheets/changes";
import { MAXIMUM_ROWS } from "../../sheets/snapshot";
import type { ApplyFailure } from "../workbook";
import { MAX_COLUMNS } from "./cell-reference";
import { cutArray } from "./edits/array-formulas";
import { withFullCalculation, withoutCalcChain } from "./edits/calc-chain";
import { formatsFor } from "./edits/edit-formats";
import { editsByRow, locateEdits } from "./edits/locate-edits";
import { withOwnFormulas } from "./edits/own-formulas";
import { withTableHeadings } from "./edits/table-headings";
import { withWrittenCells } from "./edits/write-cells";
import type { XlsxPackage } from "./package";
import { partBytes, withPart } from "./part-edit";
import { LONGEST_CELL_TEXT } from "./row-writer";
import { partsOf, worksheetNamed } from "./sheet-lookup";

/**
 * Writes values into single cells of a sheet. Fails as `sheet-missing`, `too-many-rows`, `text-too-long`, and as
 * `part-of-array` where an array formula would be cut; throws on a number that is not finite and on a column that
 * no sheet has.
 */
export function editCells(
  pkg: XlsxPackage,
  name: string,
  edits: readonly CellEdit[],
): Result<XlsxPackage, ApplyFailure> {
  const found = worksheetNamed(partsOf(pkg), name);
  if (found === null) return failed({ code: "sheet-missing", sheet: name });
  const refusal = refusalOf(found.sheet.name, edits);
  if (refusal !== null) return failed(refusal);
  const { part } = found.sheet;
  const headed = withTableHeadings(pkg, part, edits);
  const before = partBytes(headed.pkg, part);
  const rows = editsByRow(headed.edits);
  const array = cutArray(before, rows);
  if (array !== null) return failed({ code: "part-of-array", sheet: found.sheet.name, ...array });

  const apart = withOwnFormulas(before, rows);
  const places = locateEdits(apart.bytes, rows);
  const styled = formatsFor(headed.pkg, places);
  const after = withWrittenCells(apart.bytes, places, styled.formatOf);
  if (after === before) return ok(styled.pkg);
  const written = withFullCalculation(withPart(styled.pkg, part, after));
  return ok(apart.hasFormulas ? withoutCalcChain(written) : written);
}

function refusalOf(sheet: string, edits: readonly CellEdit[]): ApplyFailure | null {
  for (const { row, column, value } of edits) {
    if (row >= MAXIMUM_ROWS) return { code: "too-many-rows", sheet, rows: row + 1 };
    if (column >= MAX_COLUMNS) throw new Error(`no such column: ${column}`);
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new Error(`not a number for a cell: ${value}`);
    }
    if (typeof value === "string" && value.length > LONGEST_CELL_TEXT) {
      return { code: "text-too-long", sheet, row, column };
    }
  }
  return null;
}
