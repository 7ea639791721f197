import { canonicalXml } from "./canonical-xml";
import { fillElement } from "./marks/empty-element";
import {
  appendInside,
  insertBefore,
  insertBehind,
  setAttribute,
  splice,
  type Edit,
} from "./xml-edit";
import { attributeOf } from "./xml-attribute";
import {
  childNamed,
  childrenOf,
  localName,
  outlineOf,
  prefixOf,
  type XmlElement,
  type XmlOutline,
} from "./xml-element";

/** The children of CT_Stylesheet in the order that the schema demands. */
const STYLESHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const GREY_FILL = '<fill><patternFill patternType="gray125"/></fill>';

/** What a list holds before anything of ours, should a workbook have left it out: entry 0 is every plain cell's. */
const DEFAULTS = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>'],
  // Excel takes the first two fills for these, whatever a workbook says.
  fills: [NO_FILL, GREY_FILL],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
} as const;

/** A list of the styles part that entries of ours are added to. */
export type StyleList = keyof typeof DEFAULTS;

/** The entries of a list; none where the part has no such list. */
export function entriesOf(
  styles: Uint8Array,
  list: StyleList | "cellStyleXfs",
): readonly XmlElement[] {
  const element = childNamed(outlineOf(styles).children, list);
  return element === undefined ? [] : childrenOf(styles, element);
}

/** Finds the entry in the list, whatever its spelling, or adds it at the end; `id` is its index. */
export function withEntry(
  styles: Uint8Array,
  list: StyleList,
  xml: string,
): { readonly styles: Uint8Array; readonly id: number } {
  const outline = outlineOf(styles);
  const element = childNamed(outline.children, list);
  const entries = element === undefined ? [] : childrenOf(styles, element);
  const wanted = canonicalOf(xml);
  const found = entries.findIndex((entry) => canonicalXml(styles, entry) === wanted);
  if (found >= 0) return { styles, id: found };

  const missing: readonly string[] = DEFAULTS[list].slice(entries.length);
  // A default may be what was looked for.
  const known = missing.findIndex((entry) => canonicalOf(entry) === wanted);
  const added = known >= 0 ? missing : [...missing, xml];
  const count = entries.length + added.length;
  const text = withPrefix(added.join(""), prefixOf(outline.root));
  const id = known >= 0 ? entries.length + known : count - 1;
  if (element === undefined) {
    return { styles: splice(styles, newList(outline, list, text, count)), id };
  }
  const edits = [...countEdits(styles, element, count), ...fillElement(element, text)];
  return { styles: splice(styles, edits), id };
}

/** Sets the `count` of a list, where it has one. */
export function countEdits(bytes: Uint8Array, element: XmlElement, count: number): readonly Edit[] {
  if (attributeOf(bytes, element, "count") === undefined) return [];
  return [setAttribute(bytes, element, "count", String(count))];
}

/** The form of a piece of XML in which it can be compared with `canonicalXml`. */
export function canonicalOf(xml: string): string {
  const bytes = new TextEncoder().encode(xml);
  return canonicalXml(bytes, outlineOf(bytes).root);
}

function newList(
  outline: XmlOutline,
  list: StyleList,
  text: string,
  count: number,
): readonly Edit[] {
  const prefix = prefixOf(outline.root);
  // Without a count, an empty list of differential formats is known to have been missing before.
  const counted = list === "dxfs" ? "" : ` count="${count}"`;
  const xml = `<${prefix}${list}${counted}>${text}</${prefix}${list}>`;
  const rank = STYLESHEET_ORDER.indexOf(list);
  const before = outline.children.findLast((child) => {
    const other = STYLESHEET_ORDER.indexOf(localName(child));
    return other >= 0 && other < rank;
  });
  if (before !== undefined) return [insertBehind(before, xml)];
  const [first] = outline.children;
  return first === undefined ? appendInside(outline.root, xml) : [insertBefore(first, xml)];
}

function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}
