import type { StyleName } from "../../sheets/sheet-model";
import { cellLook, type CellLook } from "./style-looks";
import { withEntry, type StyleList } from "./style-list";
import { childNamed, outlineOf } from "./xml-element";

/** The cell format (index in `cellXfs`) of each style that is used. */
export type StyleIds = ReadonlyMap<StyleName, number>;

/**
 * The styles part with a cell format for each of the styles. What is there is never changed; a style that is there
 * already, also after Excel saved the workbook, is found again and not added twice.
 */
export function withStyles(
  styles: Uint8Array,
  names: Iterable<StyleName>,
): { readonly styles: Uint8Array; readonly ids: StyleIds } {
  let current = styles;
  const ids = new Map<StyleName, number>();
  for (const name of names) {
    const format = withFormatParts(current, name);
    const entry = withEntry(format.styles, "cellXfs", format.xml);
    current = entry.styles;
    ids.set(name, entry.id);
  }
  return { styles: current, ids };
}

/** The styles part with font, fill and border of a style, and the style's own cell format, not yet added. */
export function withFormatParts(
  styles: Uint8Array,
  name: StyleName,
): { readonly styles: Uint8Array; readonly xml: string } {
  let current = styles;
  const entryId = (list: StyleList, xml: string): number => {
    const found = withEntry(current, list, xml);
    current = found.styles;
    return found.id;
  };
  const look = cellLook(name);
  const fontId = entryId("fonts", look.font);
  const fillId = entryId("fills", look.fill);
  const borderId = entryId("borders", look.border);
  const hasNormal = childNamed(outlineOf(current).children, "cellStyleXfs") !== undefined;
  return { styles: current, xml: formatXml(look, { fontId, fillId, borderId, hasNormal }) };
}

function formatXml(
  look: CellLook,
  ids: { fontId: number; fillId: number; borderId: number; hasNormal: boolean },
): string {
  const unlocked = look.isLocked ? "" : '<protection locked="0"/>';
  const attributes = [
    `numFmtId="${look.numberFormat}"`,
    `fontId="${ids.fontId}"`,
    `fillId="${ids.fillId}"`,
    `borderId="${ids.borderId}"`,
    ids.hasNormal ? 'xfId="0"' : "",
    look.numberFormat === 0 ? "" : 'applyNumberFormat="1"',
    'applyFont="1"',
    ids.fillId === 0 ? "" : 'applyFill="1"',
    ids.borderId === 0 ? "" : 'applyBorder="1"',
    'applyAlignment="1"',
    look.isLocked ? "" : 'applyProtection="1"',
  ];
  const written = attributes.filter((attribute) => attribute !== "").join(" ");
  return `<xf ${written}>${look.alignment}${unlocked}</xf>`;
}
