import { failed, ok, type Result } from "../../core/result";
import { indexOfBytes } from "./file-kind";
import { SPREADSHEET } from "./namespaces";
import type { OpenFailure } from "./package";
import { readXml } from "./read-xml";
import { richTextCollector, scanRichText } from "./rich-text";
import * as xml from "./xml-cursor";

const SI = xml.asciiBytes("si");
/** Stands in for the scanned items when what is around them is parsed. */
const MARK = "the scanned strings stand here";
const MARK_ITEM = xml.asciiBytes(`<si><t>${MARK}</t></si>`);
const FIRST_ITEM = [...xml.asciiBytes("<si>")];

/** The workbook's shared strings, by index. Fails as `xml-broken`. */
export function readSharedStrings(
  part: string,
  bytes: Uint8Array,
): Result<readonly string[], OpenFailure> {
  const scanned = scanItems(bytes);
  if (scanned !== null) {
    const before = bytes.subarray(0, scanned.start);
    const frame = parseItems(part, [before, MARK_ITEM, bytes.subarray(scanned.end)]);
    // Only then was the stretch all items that there are, and in no comment or the like.
    if (frame.ok && frame.value.length === 1 && frame.value[0] === MARK) return ok(scanned.strings);
  }
  return parseItems(part, [bytes]);
}

type ScannedItems = {
  readonly strings: readonly string[];
  readonly start: number;
  readonly end: number;
};

/** The unbroken run of plain `si` elements; null where there is none or one of them is unusual. */
function scanItems(bytes: Uint8Array): ScannedItems | null {
  const start = indexOfBytes(bytes, FIRST_ITEM, 0);
  if (start < 0) return null;
  const cursor = xml.xmlCursor(bytes, start);
  const strings: string[] = [];
  for (;;) {
    const end = cursor.at;
    const kind = xml.nextTag(cursor);
    if (kind === xml.UNUSUAL) return null;
    if (kind === xml.CLOSE || !xml.isNamed(cursor, SI)) return { strings, start, end };
    const text = kind === xml.EMPTY ? "" : scanRichText(cursor, SI);
    if (text === null) return null;
    strings.push(text);
  }
}

function parseItems(
  part: string,
  pieces: readonly Uint8Array[],
): Result<readonly string[], OpenFailure> {
  const strings: string[] = [];
  const collector = richTextCollector();
  let hasRoot = false;
  const read = readXml(part, pieces, SPREADSHEET, {
    open: (name, attributes, depth) => {
      if (depth === 0) hasRoot = name === "sst";
      if (name === "si" && depth === 1) collector.take();
      collector.open(name, attributes);
    },
    text: collector.text,
    close: (name, depth) => {
      collector.close(name);
      if (name === "si" && depth === 1) strings.push(collector.take());
    },
  });
  if (!read.ok) return read;
  return hasRoot ? ok(strings) : failed({ code: "xml-broken", detail: `${part}: no strings` });
}
