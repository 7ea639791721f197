import { CHART, DRAWING, OFFICE_RELATIONSHIPS, SHEET_DRAWING, SPREADSHEET } from "./namespaces";
import { entryNamed, type XlsxPackage } from "./package";

/** ISO «strict» and ECMA «transitional» workbooks have the same elements under different namespaces. */
export type Dialect = {
  readonly main: string;
  readonly relationships: string;
  readonly chart: string;
  readonly sheetDrawing: string;
  readonly drawing: string;
};

export const TRANSITIONAL = dialect(0);
export const STRICT = dialect(1);

function dialect(which: 0 | 1): Dialect {
  return {
    main: SPREADSHEET[which],
    relationships: OFFICE_RELATIONSHIPS[which],
    chart: CHART[which],
    sheetDrawing: SHEET_DRAWING[which],
    drawing: DRAWING[which],
  };
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A part's bytes, ready to be patched: UTF-8. A part kept as UTF-16, the only other encoding that packages allow,
 * is turned into UTF-8. Throws when the part is not there: the reader refuses such a package.
 */
export function partBytes(pkg: XlsxPackage, name: string): Uint8Array {
  const entry = entryNamed(pkg, name);
  const bytes = entry === null ? undefined : pkg.parts.get(entry);
  if (bytes === undefined) throw new Error(`the part is missing: ${name}`);
  const encoding = wideEncodingOf(bytes);
  if (encoding === null) return bytes;
  const text = new TextDecoder(encoding).decode(bytes);
  return new TextEncoder().encode(text.replace(/^<\?xml[^>]*\?>\s*/, XML_DECLARATION));
}

/** The package with one part replaced, in its place, or added at the end; all others are the same objects. */
export function withPart(pkg: XlsxPackage, name: string, bytes: Uint8Array): XlsxPackage {
  const parts = new Map(pkg.parts);
  parts.set(entryNamed(pkg, name) ?? name, bytes);
  return { parts };
}

/** The folder that a part lies in, with its slash; empty at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function wideEncodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
}
