import type { StyleName } from "../../../sheets/sheet-model";
import { canonicalXml } from "../canonical-xml";
import type { XlsxPackage } from "../package";
import { partBytes, withPart } from "../part-edit";
import type { WorkbookParts } from "../parts";
import { partsOf } from "../sheet-lookup";
import { cellLook } from "../style-looks";
import { canonicalOf, countEdits, entriesOf, type StyleList } from "../style-list";
import { withFormatParts } from "../styles-patch";
import { attributeOf } from "../xml-attribute";
import { removeElement, splice } from "../xml-edit";
import { childNamed, childrenOf, outlineOf, type XmlElement } from "../xml-element";
import { emptyElement } from "./empty-element";
import {
  BODY_STYLES,
  colourForms,
  formatText,
  isOwnHeadingFormat,
  withoutHeadingSign,
} from "./mark-formats";

/** The styles that marking adds. */
const OWN_STYLES: readonly StyleName[] = [...BODY_STYLES, "heading"];

type IsSpare = (entry: XmlElement, index: number, styles: Uint8Array) => boolean;

/**
 * The package without the formats that marking added and nothing uses any more. Only the last ones of each list can
 * go: cells name their format by its number.
 */
export function withoutUnusedFormats(pkg: XlsxPackage): XlsxPackage {
  const parts = partsOf(pkg);
  if (parts.styles === null) return pkg;
  const before = partBytes(pkg, parts.styles);
  let styles = withoutSpares(before, "cellXfs", spareCellFormat(pkg, parts));
  for (const list of ["fonts", "fills", "borders"] as const) {
    styles = withoutSpares(styles, list, spareLookPart(list));
  }
  styles = withoutSpares(styles, "dxfs", spareColour(pkg, parts));
  return styles === before ? pkg : withPart(pkg, parts.styles, styles);
}

/** Takes entries off the end of a list as long as they are spare. */
function withoutSpares(styles: Uint8Array, list: StyleList, isSpare: IsSpare): Uint8Array {
  const entries = entriesOf(styles, list);
  let kept = entries.length;
  for (; kept > 0; kept -= 1) {
    const last = entries[kept - 1];
    if (last === undefined || !isSpare(last, kept - 1, styles)) break;
  }
  const element = childNamed(outlineOf(styles).children, list);
  if (kept === entries.length || element === undefined) return styles;
  const counts = countEdits(styles, element, kept);
  if (kept > 0) return splice(styles, [...counts, ...entries.slice(kept).map(removeElement)]);
  const wasMissing = attributeOf(styles, element, "count") === undefined;
  if (wasMissing) return splice(styles, [removeElement(element)]);
  return splice(styles, [...counts, ...emptyElement(styles, element)]);
}

/** A cell format of our columns that no cell, row or column of any sheet has. */
function spareCellFormat(pkg: XlsxPackage, parts: WorkbookParts): IsSpare {
  const sheets = textsOf(
    pkg,
    parts.sheets.map(({ part }) => part),
  );
  return (entry, index, styles) => {
    if (!isColumnFormat(styles, entry, index)) return false;
    const use = new RegExp(`\\s(?:s|style)\\s*=\\s*["']${index}["']`);
    return !sheets().some((text) => use.test(text));
  };
}

function isColumnFormat(styles: Uint8Array, entry: XmlElement, index: number): boolean {
  const xml = formatText(styles, index) ?? "";
  const own = OWN_STYLES.flatMap((name) => {
    const format = withFormatParts(styles, name);
    return format.styles === styles ? [canonicalOf(format.xml)] : [];
  });
  if (!isOwnHeadingFormat(xml)) return own.includes(canonicalXml(styles, entry));
  const neighbour = canonicalOf(withoutHeadingSign(xml));
  const others = entriesOf(styles, "cellXfs").map((other) => canonicalXml(styles, other));
  return own.includes(neighbour) || others.includes(neighbour);
}

/** A font, fill or border of our columns that no cell format names. */
function spareLookPart(list: "fonts" | "fills" | "borders"): IsSpare {
  const key = ({ fonts: "font", fills: "fill", borders: "border" } as const)[list];
  const own = new Set(OWN_STYLES.map((name) => canonicalOf(cellLook(name)[key])));
  return (entry, index, styles) => {
    if (!own.has(canonicalXml(styles, entry))) return false;
    const formats = [...entriesOf(styles, "cellXfs"), ...entriesOf(styles, "cellStyleXfs")];
    const attribute = `${key}Id`;
    return formats.every((format) => Number(attributeOf(styles, format, attribute) ?? 0) !== index);
  };
}

/** A colour of ours that no rule, table or style of the workbook names. */
function spareColour(pkg: XlsxPackage, parts: WorkbookParts): IsSpare {
  const own = colourForms();
  const names = [...pkg.parts.keys()].filter(
    (name) => name.endsWith(".xml") && name !== parts.sharedStrings,
  );
  const texts = textsOf(pkg, names, behindCells);
  return (entry, index, styles) => {
    if (!own.has(canonicalXml(styles, entry)) || childrenOf(styles, entry).length === 0)
      return false;
    const use = new RegExp(`[dD]xfId\\s*=\\s*["']${index}["']`);
    return !texts().some((text) => use.test(text));
  };
}

/** The parts as text in which ASCII can be looked for, decoded when first asked for. */
function textsOf(
  pkg: XlsxPackage,
  names: readonly string[],
  piece: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): () => readonly string[] {
  let texts: readonly string[] | null = null;
  return () => {
    texts ??= names.map((name) => new TextDecoder("latin1").decode(piece(partBytes(pkg, name))));
    return texts;
  };
}

const CELLS = [...new TextEncoder().encode("sheetData")];

/** What stands behind the cells of a sheet, which name no differential formats and are most of it; any other part whole. */
function behindCells(bytes: Uint8Array): Uint8Array {
  for (let at = bytes.length - CELLS.length; at > 0; at -= 1) {
    if (CELLS.every((byte, index) => bytes[at + index] === byte)) return bytes.subarray(at);
  }
  return bytes;
}
