import { failed, ok, type Result } from "../../../core/result";
import { NUMBER_HEADING, type SheetMarks } from "../../../sheets/marks";
import type { ApplyFailure } from "../../workbook";
import type { XlsxPackage } from "../package";
import { partBytes, withPart } from "../part-edit";
import { LONGEST_CELL_TEXT } from "../row-writer";
import { partsOf, worksheetNamed } from "../sheet-lookup";
import { placedCells, placedRows, sheetDataOf } from "../sheet-rows";
import { outlineOf } from "../xml-element";
import { withStylesPart } from "../workbook-styles";
import { withMarkRules } from "./add-mark-rules";
import { cellText } from "./cell-content";
import { clearMarks, isProtectedPart } from "./clear-marks";
import { withColourFormats, withColumnFormats } from "./mark-formats";
import { formatOf, formatsOf } from "./own-columns";
import { withOwnCells } from "./own-cells";
import { withDimensionKept } from "./own-dimension";
import { withTableColumns } from "./own-table-columns";
import { withOwnWidths } from "./own-widths";

/**
 * Lays marks over a sheet of the staff's; old ones come off first. Fails on a protected sheet, and as
 * `rows-not-empty` where something stands in the way of our columns. The print area stays: what is printed is the
 * staff's table without our remarks.
 */
export function markSheet(
  pkg: XlsxPackage,
  name: string,
  marks: SheetMarks,
): Result<XlsxPackage, ApplyFailure> {
  const found = worksheetNamed(partsOf(pkg), name);
  if (found === null) return failed({ code: "sheet-missing", sheet: name });
  const { part, name: sheet } = found.sheet;
  if (isProtectedPart(partBytes(pkg, part))) return failed({ code: "sheet-protected", sheet });
  const long = cellTooLong(marks);
  if (long !== null) return failed({ code: "text-too-long", sheet, ...long });
  // Numbers that an earlier check gave stay where this one does not give them anew.
  const givesNumbers = marks.columns.some(({ heading }) => heading === NUMBER_HEADING);
  const cleared = clearMarks(pkg, name, givesNumbers ? [] : [NUMBER_HEADING]);
  if (!cleared.ok) return cleared;
  const written = withColumns(cleared.value, part, withoutStaffNumbers(cleared.value, part, marks));
  if (!written.ok) return failed({ code: "rows-not-empty", sheet, row: written.error });
  return ok(withColours(written.value, part, marks));
}

function cellTooLong({
  firstColumn,
  columns,
}: SheetMarks): { readonly row: number; readonly column: number } | null {
  for (const [index, { values }] of columns.entries()) {
    for (const [row, value] of values) {
      if (typeof value === "string" && value.length > LONGEST_CELL_TEXT) {
        return { row, column: firstColumn + index };
      }
    }
  }
  return null;
}

function withColours(pkg: XlsxPackage, part: string, { cells }: SheetMarks): XlsxPackage {
  if (cells.length === 0) return pkg;
  const styled = withStylesPart(pkg);
  const before = partBytes(styled.pkg, styled.part);
  const { styles, ids } = withColourFormats(before);
  const coloured = withMarkRules(partBytes(styled.pkg, part), cells, ids);
  const written = withPart(styled.pkg, part, coloured);
  return styles === before ? written : withPart(written, styled.part, styles);
}

function withColumns(
  pkg: XlsxPackage,
  part: string,
  marks: SheetMarks,
): Result<XlsxPackage, number> {
  const { headingRow, firstColumn, columns } = marks;
  if (columns.length === 0) return ok(pkg);
  const styled = withStylesPart(pkg);
  const bytes = partBytes(styled.pkg, part);
  const stylesBefore = partBytes(styled.pkg, styled.part);
  const neighbour = formatAt(bytes, headingRow, firstColumn - 1);
  const { styles, ids } = withColumnFormats(stylesBefore, neighbour);
  const cells = withOwnCells(bytes, marks, ids);
  if (!cells.ok) return cells;
  const measured = withDimensionKept(bytes, () => cells.value);
  const widened = withOwnWidths(
    measured,
    columns.map(({ width }, index) => ({ column: firstColumn + index, width })),
  );
  const written = withPart(styled.pkg, part, widened);
  const headings = columns.map(({ heading }) => heading);
  const tabled = withTableColumns(written, part, headingRow, firstColumn, headings);
  return ok(styles === stylesBefore ? tabled : withPart(tabled, styled.part, styles));
}

/** A 计划编号 that is still there once ours are off is the staff's own: it is left to them. */
function withoutStaffNumbers(pkg: XlsxPackage, part: string, marks: SheetMarks): SheetMarks {
  const [first, ...others] = marks.columns;
  if (first?.heading !== NUMBER_HEADING) return marks;
  const bytes = partBytes(pkg, part);
  const cell = cellAt(bytes, marks.headingRow, marks.firstColumn);
  if (cell === undefined) return marks;
  const isTheirs = cellText(bytes, cell, formatsOf(pkg).strings) === NUMBER_HEADING;
  return isTheirs ? { ...marks, firstColumn: marks.firstColumn + 1, columns: others } : marks;
}

function formatAt(bytes: Uint8Array, row: number, column: number): number | null {
  const cell = cellAt(bytes, row, column);
  return cell === undefined ? null : formatOf(bytes, cell);
}

function cellAt(bytes: Uint8Array, row: number, column: number) {
  const rows = placedRows(bytes, sheetDataOf(outlineOf(bytes)));
  const element = rows.find(({ index }) => index === row)?.element;
  if (element === undefined) return undefined;
  return placedCells(bytes, element).find(({ index }) => index === column)?.element;
}
