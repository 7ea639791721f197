import { failed, ok, type Result } from "../../core/result";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import { readNumberFormats } from "./number-formats";
import type { OpenFailure, XlsxPackage } from "./package";
import { findParts, type SheetPart } from "./parts";
import type { CellContext } from "./scan-rows";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./sheet-reader";
import { readTables } from "./tables";

/**
 * Reads every sheet of an opened workbook, in tab order; chart sheets are there by name, without cells. Fails
 * as `part-missing` or `xml-broken`, and like `findParts`. Never throws.
 */
export function readWorkbook(pkg: XlsxPackage): Result<WorkbookSnapshot, OpenFailure> {
  const parts = findParts(pkg);
  if (!parts.ok) return parts;
  const strings = readOptional(pkg, parts.value.sharedStrings, readSharedStrings);
  if (!strings.ok) return strings;
  const formats = readOptional(pkg, parts.value.styles, readNumberFormats);
  if (!formats.ok) return formats;
  const context = { strings: strings.value, formats: formats.value };
  const sheets: SheetSnapshot[] = [];
  for (const sheetPart of parts.value.sheets) {
    const sheet = readSheetPart(pkg, sheetPart, context);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  const { date1904, isStructureLocked } = parts.value;
  return ok({ sheets, date1904, isStructureLocked });
}

type PartReader = (part: string, bytes: Uint8Array) => Result<readonly string[], OpenFailure>;

/** Nothing, where the workbook has no such part. */
function readOptional(
  pkg: XlsxPackage,
  part: string | null,
  read: PartReader,
): Result<readonly string[], OpenFailure> {
  const bytes = part === null ? undefined : pkg.parts.get(part);
  return part === null || bytes === undefined ? ok([]) : read(part, bytes);
}

function readSheetPart(
  pkg: XlsxPackage,
  { name, visibility, part, kind }: SheetPart,
  context: CellContext,
): Result<SheetSnapshot, OpenFailure> {
  if (kind === "other") return ok(emptySheet(name, visibility));
  const bytes = pkg.parts.get(part);
  if (bytes === undefined) return failed({ code: "part-missing", detail: part });
  const content = readSheet(part, bytes, context);
  if (!content.ok) return content;
  const tables = readTables(pkg, part);
  if (!tables.ok) return tables;
  return ok({ name, visibility, ...content.value, tables: tables.value });
}

function emptySheet(name: string, visibility: SheetSnapshot["visibility"]): SheetSnapshot {
  return {
    name,
    visibility,
    values: [],
    formats: [],
    formulas: new Map(),
    hiddenRows: new Set(),
    merges: [],
    tables: [],
    isProtected: false,
  };
}
