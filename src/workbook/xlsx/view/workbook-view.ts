import type { Area } from "../../../sheets/snapshot";
import type { XlsxPackage } from "../package";
import { partBytes } from "../part-edit";
import type { SheetPart, WorkbookParts } from "../parts";
import { perBytes } from "../per-bytes";
import { readSharedStrings } from "../shared-strings";
import { sheetIndexOf } from "../sheet-index";
import { partsOf, worksheetNamed } from "../sheet-lookup";
import { PLAIN_LOOK, type CellLook } from "./cell-look";
import { cellLooks } from "./cell-looks";
import { choicesAt, type Choices } from "./choices";
import { markedAreas } from "./mark-areas";
import { paletteOf } from "./palette";
import { sheetFrame, type SheetFrame } from "./sheet-frame";
import { cellDetail, type CellDetail } from "./view-cell";
import { viewRows, type RowContext, type ViewRow } from "./view-rows";

/** A tab; `isChart` for chart sheets and the like, which have no cells. */
export type SheetTab = Pick<SheetPart, "name" | "visibility"> & {
  readonly isProtected: boolean;
  readonly isChart: boolean;
};

/** What a spreadsheet grid shows of a workbook, read from its package as it is asked for. */
export type WorkbookView = {
  readonly tabs: readonly SheetTab[];
  /** The tab that is shown when the workbook is opened, counted from 0. */
  readonly activeTab: number;
  readonly looks: readonly CellLook[];
  readonly date1904: boolean;
  /** Null for a sheet that is not there or has no cells; so are those below. */
  frame(sheet: string): SheetFrame | null;
  /** The rows of an area that are there or marked; the others are empty. */
  rows(sheet: string, area: Area): readonly ViewRow[];
  cell(sheet: string, row: number, column: number): CellDetail | null;
  /** The words of the drop-down over a cell, or null. */
  choices(sheet: string, row: number, column: number): Choices | null;
};

/** The view of a package that was opened before; cheap to make, since parts are remembered by their bytes. */
export function viewOf(pkg: XlsxPackage): WorkbookView {
  const parts = partsOf(pkg);
  const looks = looksOf(pkg, parts);
  const bytesOf = (sheet: string): Uint8Array | null => {
    const found = worksheetNamed(parts, sheet);
    return found === null ? null : partBytes(pkg, found.sheet.part);
  };
  const contextOf = (bytes: Uint8Array): RowContext => rowContext(pkg, parts, bytes, looks);
  return {
    tabs: parts.sheets.map((sheet) => tabOf(pkg, sheet)),
    activeTab: parts.activeTab,
    looks,
    date1904: parts.date1904,
    frame: (sheet) => {
      const bytes = bytesOf(sheet);
      return bytes === null ? null : sheetFrame(bytes);
    },
    rows: (sheet, area) => {
      const bytes = bytesOf(sheet);
      return bytes === null ? [] : viewRows(bytes, area, contextOf(bytes));
    },
    cell: (sheet, row, column) => {
      const bytes = bytesOf(sheet);
      return bytes === null ? null : cellDetail(bytes, row, column, contextOf(bytes));
    },
    choices: (sheet, row, column) => {
      const bytes = bytesOf(sheet);
      return bytes === null ? null : choicesAt(pkg, parts, bytes, row, column, contextOf);
    },
  };
}

function tabOf(pkg: XlsxPackage, { name, visibility, part, kind }: SheetPart): SheetTab {
  const isChart = kind === "other";
  const isProtected = !isChart && sheetFrame(partBytes(pkg, part)).isProtected;
  return { name, visibility, isProtected, isChart };
}

const looksByStyles = new WeakMap<Uint8Array, readonly CellLook[]>();

/** By the styles part: nothing that is done to a workbook here changes its theme. */
function looksOf(pkg: XlsxPackage, parts: WorkbookParts): readonly CellLook[] {
  if (parts.styles === null) return [PLAIN_LOOK];
  const styles = partBytes(pkg, parts.styles);
  const known = looksByStyles.get(styles);
  if (known !== undefined) return known;
  const looks = cellLooks(styles, paletteOf(pkg, parts.workbook, styles));
  looksByStyles.set(styles, looks);
  return looks;
}

const stringsOfPart = perBytes((bytes: Uint8Array): readonly string[] => {
  const strings = readSharedStrings("sharedStrings", bytes);
  if (!strings.ok) throw new Error(`unreadable: ${strings.error.detail}`);
  return strings.value;
});

function rowContext(
  pkg: XlsxPackage,
  parts: WorkbookParts,
  bytes: Uint8Array,
  looks: readonly CellLook[],
): RowContext {
  const { children } = sheetIndexOf(bytes);
  const { columns } = sheetFrame(bytes);
  return {
    strings: parts.sharedStrings === null ? [] : stringsOfPart(partBytes(pkg, parts.sharedStrings)),
    looks,
    date1904: parts.date1904,
    marks: markedAreas(
      bytes,
      children,
      parts.styles === null ? null : partBytes(pkg, parts.styles),
    ),
    columnLook: (column) =>
      columns.find(({ first, last }) => first <= column && column <= last)?.format ?? 0,
  };
}
