import type { XmlAttributes } from "./read-xml";
import { decodeText } from "./xml-cursor-text";
import * as xml from "./xml-cursor";
import { textRun } from "./xml-values";

const T = xml.asciiBytes("t");
const R = xml.asciiBytes("r");
const RUN_PROPERTIES = xml.asciiBytes("rPr");
const PHONETIC_RUN = xml.asciiBytes("rPh");
const PHONETIC_PROPERTIES = xml.asciiBytes("phoneticPr");
const SPACE_ATTRIBUTE = xml.asciiBytes("xml:space");
const PRESERVE = "preserve";

/**
 * The text of an `si` or `is` whose opening tag was read last, up to and with its closing tag: runs joined,
 * phonetic guides left out. Null for unusual XML.
 */
export function scanRichText(cursor: xml.XmlCursor, name: Uint8Array): string | null {
  let text = "";
  let isInRun = false;
  for (;;) {
    const kind = xml.nextTag(cursor);
    if (kind === xml.CLOSE) {
      if (isInRun && xml.isNamed(cursor, R)) isInRun = false;
      else return !isInRun && xml.isNamed(cursor, name) ? text : null;
    } else if (kind === xml.UNUSUAL) return null;
    else if (xml.isNamed(cursor, T)) {
      const run = kind === xml.EMPTY ? "" : scanRun(cursor);
      if (run === null) return null;
      text += run;
    } else if (xml.isNamed(cursor, R) && kind === xml.OPEN && !isInRun) isInRun = true;
    else if (xml.isNamed(cursor, RUN_PROPERTIES)) {
      if (kind === xml.OPEN && !skipEmptyChildren(cursor, RUN_PROPERTIES)) return null;
    } else if (xml.isNamed(cursor, PHONETIC_RUN)) {
      if (kind === xml.OPEN && scanRichText(cursor, PHONETIC_RUN) === null) return null;
    } else if (!xml.isNamed(cursor, PHONETIC_PROPERTIES) || kind !== xml.EMPTY) return null;
  }
}

/** The text of the `t` whose opening tag was read last. */
function scanRun(cursor: xml.XmlCursor): string | null {
  const isPreserved = xml.attributeText(cursor, SPACE_ATTRIBUTE) === PRESERVE;
  const start = cursor.at;
  const text = decodeText(cursor.bytes, start, xml.skipText(cursor));
  if (text === null || xml.nextTag(cursor) !== xml.CLOSE || !xml.isNamed(cursor, T)) return null;
  return textRun(text, isPreserved);
}

function skipEmptyChildren(cursor: xml.XmlCursor, name: Uint8Array): boolean {
  let kind = xml.nextTag(cursor);
  while (kind === xml.EMPTY) kind = xml.nextTag(cursor);
  return kind === xml.CLOSE && xml.isNamed(cursor, name);
}

/** The same reading for the real parser's events; `open`, `text` and `close` between an `si` or `is` and its end. */
export type RichTextCollector = {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** What was collected since the last call. */
  readonly take: () => string;
};

/** A collector that has seen nothing. */
export function richTextCollector(): RichTextCollector {
  let collected = "";
  let run: string | null = null;
  let isPreserved = false;
  let isPhonetic = false;
  return {
    open: (name, attributes) => {
      if (name === "rPh") isPhonetic = true;
      if (name === "t" && !isPhonetic) {
        run = "";
        isPreserved = attributes.get("xml:space") === PRESERVE;
      }
    },
    text: (text) => {
      if (run !== null) run += text;
    },
    close: (name) => {
      if (name === "rPh") isPhonetic = false;
      if (name !== "t" || run === null) return;
      collected += textRun(run, isPreserved);
      run = null;
    },
    take: () => {
      const taken = collected;
      collected = "";
      return taken;
    },
  };
}
