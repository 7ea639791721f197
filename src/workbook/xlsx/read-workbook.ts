import { failed, ok, type Result } from "../../core/result";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import { readNumberFormats } from "./number-formats";
import type { OpenFailure, XlsxPackage } from "./package";
import { findParts, type SheetPart } from "./parts";
import type { CellContext } from "./scan-rows";
import { readSharedStrings } from "./shared-strings";
import { readSheet, type SheetContent } from "./sheet-reader";
import { readTables } from "./tables";

/**
 * Reads every sheet of an opened workbook, in tab order; chart sheets are there by name, without cells. Fails
 * as `part-missing` or `xml-broken`, and like `findParts`. Never throws.
 */
export function readWorkbook(pkg: XlsxPackage): Result<WorkbookSnapshot, OpenFailure> {
  const parts = findParts(pkg);
  if (!parts.ok) return parts;
  const strings = readOptional(pkg, parts.value.sharedStrings, stringsOf);
  if (!strings.ok) return strings;
  const formats = readOptional(pkg, parts.value.styles, formatsOf);
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
  return part === null || bytes === undefined ? ok(NOTHING) : read(part, bytes);
}

const NOTHING: readonly string[] = [];
const stringsOf = remembered(readSharedStrings);
const formatsOf = remembered(readNumberFormats);

/** Reads a part once as long as its bytes are in use: after a change, most parts are the same objects as before. */
function remembered(read: PartReader): PartReader {
  const known = new WeakMap<Uint8Array, ReturnType<PartReader>>();
  return (part, bytes) => {
    const found = known.get(bytes) ?? read(part, bytes);
    known.set(bytes, found);
    return found;
  };
}

const contents = new WeakMap<
  Uint8Array,
  { readonly context: CellContext; readonly content: Result<SheetContent, OpenFailure> }
>();

/** Reads a sheet once as long as its bytes are in use and what its cells refer to says the same. */
function contentOf(
  part: string,
  bytes: Uint8Array,
  context: CellContext,
): Result<SheetContent, OpenFailure> {
  const known = contents.get(bytes);
  if (known !== undefined && saysTheSame(known.context, context)) return known.content;
  const content = readSheet(part, bytes, context);
  contents.set(bytes, { context, content });
  return content;
}

/** Formats that were added since are those of other cells. */
function saysTheSame(before: CellContext, now: CellContext): boolean {
  return (
    before.strings === now.strings &&
    (before.formats === now.formats ||
      before.formats.every((format, index) => format === now.formats[index]))
  );
}

function readSheetPart(
  pkg: XlsxPackage,
  { name, visibility, part, kind }: SheetPart,
  context: CellContext,
): Result<SheetSnapshot, OpenFailure> {
  if (kind === "other") return ok(emptySheet(name, visibility));
  const bytes = pkg.parts.get(part);
  if (bytes === undefined) return failed({ code: "part-missing", detail: part });
  const content = contentOf(part, bytes, context);
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
