import { assertNever } from "../../core/assert-never";
import { ok, type Result } from "../../core/result";
import type { Change } from "../../sheets/changes";
import type { ApplyFailure } from "../workbook";
import { addSheet } from "./add-sheet";
import { appendRows } from "./append-rows";
import { editCells } from "./edit-cells";
import type { XlsxPackage } from "./package";
import { clearMarks } from "./marks/clear-marks";
import { markSheet } from "./marks/mark-sheet";
import { removeRows } from "./remove-rows";
import { showSheet } from "./show-sheet";

/**
 * The package with all changes made, in their order, or why the first impossible one is so. Patched, never
 * rewritten: a part that no change concerns is the same object, and in the others everything that need not change
 * keeps its bytes. The given package stays as it is.
 */
export function applyChanges(
  pkg: XlsxPackage,
  changes: readonly Change[],
): Result<XlsxPackage, ApplyFailure> {
  let current = pkg;
  for (const change of changes) {
    const next = applyChange(current, change);
    if (!next.ok) return next;
    current = next.value;
  }
  return ok(current);
}

function applyChange(pkg: XlsxPackage, change: Change): Result<XlsxPackage, ApplyFailure> {
  switch (change.kind) {
    case "add-sheet":
      return addSheet(pkg, change.sheet);
    case "append-rows":
      return appendRows(pkg, change.sheet, change.firstRow, change.rows);
    case "remove-rows":
      return removeRows(pkg, change.sheet, change.firstRow, change.count);
    case "edit-cells":
      return editCells(pkg, change.sheet, change.edits);
    case "checkpoint":
      return ok(pkg);
    case "show-sheet":
      return showSheet(pkg, change.sheet);
    case "mark":
      return markSheet(pkg, change.sheet, change.marks);
    case "clear-marks":
      return clearMarks(pkg, change.sheet, change.keep);
    default:
      return assertNever(change);
  }
}
