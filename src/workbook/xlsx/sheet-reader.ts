import { ok, type Result } from "../../core/result";
import type { Area } from "../../sheets/snapshot";
import { indexOfBytes } from "./file-kind";
import type { OpenFailure } from "./package";
import { parseSheet, type SheetFrame } from "./parse-sheet";
import { scanRows, type CellContext } from "./scan-rows";
import { sheetBuilder, type SheetCells } from "./sheet-builder";
import { asciiBytes, xmlCursor } from "./xml-cursor";

/** A sheet's cells, and what else its part says. */
export type SheetContent = SheetCells & {
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
};

/** Bytes in which the root element ends, with all that programs declare there. */
const ROOT_SAMPLE = 8_192;
/** Stands in for the scanned rows when what is around them is parsed. */
const MARK = "the scanned rows stand here";
const MARK_ROW = asciiBytes(`<row><c t="str"><v>${MARK}</v></c></row>`);
const DATA_START = [...asciiBytes("<sheetData>")];

/**
 * Reads a worksheet part. The rows are scanned where they are plain, and parsed where they are not: the
 * result is the same. Fails as `xml-broken`.
 */
export function readSheet(
  part: string,
  bytes: Uint8Array,
  context: CellContext,
): Result<SheetContent, OpenFailure> {
  const scanned = scanSheet(part, bytes, context);
  if (scanned !== null) return ok(scanned);
  const builder = sheetBuilder();
  const parsed = parseSheet(part, [bytes], builder, context);
  return parsed.ok ? ok(contentOf(builder.finish(), parsed.value)) : parsed;
}

/** Null where the real parser must read the whole part. */
function scanSheet(part: string, bytes: Uint8Array, context: CellContext): SheetContent | null {
  const start = indexOfBytes(bytes, DATA_START, 0);
  if (start < 0) return null;
  const rows = start + DATA_START.length;
  const builder = sheetBuilder();
  const end = scanRows(xmlCursor(bytes, rows, prefixesOf(bytes, start)), builder, context);
  if (end < 0) return null;
  const pieces = [bytes.subarray(0, rows), MARK_ROW, bytes.subarray(end)];
  const marked = sheetBuilder();
  const frame = parseSheet(part, pieces, marked, context);
  if (!frame.ok || frame.value.dataCount !== 1) return null;
  // Only then was the stretch all rows that there are, and in no comment or the like.
  const { values } = marked.finish();
  const isWhole = values.length === 1 && values[0]?.[0] === MARK;
  return isWhole ? contentOf(builder.finish(), frame.value) : null;
}

/** The prefixes that the start of the part declares, `x14ac` above all: Excel writes it at every row. */
function prefixesOf(bytes: Uint8Array, end: number): readonly Uint8Array[] {
  const start = new TextDecoder().decode(bytes.subarray(0, Math.min(end, ROOT_SAMPLE)));
  return [...start.matchAll(/\sxmlns:([\w.-]+)\s*=/g)].map(([, prefix = ""]) => asciiBytes(prefix));
}

function contentOf(cells: SheetCells, frame: SheetFrame): SheetContent {
  return { ...cells, merges: frame.merges, isProtected: frame.isProtected };
}
