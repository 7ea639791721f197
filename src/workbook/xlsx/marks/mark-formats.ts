import type { MarkColour } from "../../../sheets/marks";
import { canonicalOf, entriesOf, withEntry } from "../style-list";
import { withFormatParts, withStyles, type StyleIds } from "../styles-patch";
import { prefixOf, textBetween } from "../xml-element";

/**
 * The colours as differential formats, spelt as Excel saves them. Text on its fill has a contrast of 7 : 1 at the
 * least, and bold or italic tells the colours apart where a printer has none.
 */
const COLOUR_FORMATS: Readonly<Record<MarkColour, string>> = {
  error: differentialFormat('<b/><i val="0"/>', "FF7A0000", "FFFFC0C0"),
  undetermined: differentialFormat('<b val="0"/><i/>', "FF3B3B3B", "FFD0D0D0"),
  warning: differentialFormat('<b val="0"/><i val="0"/>', "FF5C3A00", "FFFFE08A"),
};

/** The styles of our cells below the headings: 问题说明, figures, 合规结论. */
export const BODY_STYLES = ["text", "number", "centre"] as const;

/** Marks a cell format as that of a heading of ours. Excel keeps it, and for a text it means what a text is anyway. */
const OWN_HEADING = "quotePrefix";

/** The styles part with the three colours, each added once and found again. */
export function withColourFormats(styles: Uint8Array): {
  readonly styles: Uint8Array;
  readonly ids: Readonly<Record<MarkColour, number>>;
} {
  const error = withEntry(styles, "dxfs", COLOUR_FORMATS.error);
  const undetermined = withEntry(error.styles, "dxfs", COLOUR_FORMATS.undetermined);
  const warning = withEntry(undetermined.styles, "dxfs", COLOUR_FORMATS.warning);
  const ids = { error: error.id, undetermined: undetermined.id, warning: warning.id };
  return { styles: warning.styles, ids };
}

/** The canonical forms of the three colours. */
export function colourForms(): ReadonlySet<string> {
  return new Set(Object.values(COLOUR_FORMATS).map(canonicalOf));
}

/**
 * The styles part with the cell formats of our columns. The heading looks like its neighbour, whose format is
 * `neighbour`; beside a heading without a format (null or 0) it looks like ours.
 */
export function withColumnFormats(
  styles: Uint8Array,
  neighbour: number | null,
): { readonly styles: Uint8Array; readonly ids: StyleIds } {
  const body = withStyles(styles, BODY_STYLES);
  const beside = neighbour === null || neighbour === 0 ? null : formatText(body.styles, neighbour);
  const base =
    beside === null
      ? withFormatParts(body.styles, "heading")
      : { styles: body.styles, xml: beside };
  const heading = withEntry(base.styles, "cellXfs", asOwnHeading(base.xml));
  return { styles: heading.styles, ids: new Map([...body.ids, ["heading", heading.id]]) };
}

/** The colour whose differential format has this canonical form, or null. */
export function colourOfForm(form: string): MarkColour | null {
  const colours = Object.keys(COLOUR_FORMATS) as MarkColour[];
  return colours.find((colour) => canonicalOf(COLOUR_FORMATS[colour]) === form) ?? null;
}

/** Whether the text of a cell format is that of a heading of ours. */
export function isOwnHeadingFormat(xml: string): boolean {
  return /^<[^>]*\squotePrefix=["'](?:1|true)["']/.test(xml);
}

/** The format without our sign: that of the neighbour. */
export function withoutHeadingSign(xml: string): string {
  return xml.replace(/\s+quotePrefix=(?:"[^"]*"|'[^']*')/, "");
}

/** A cell format as it is written, without prefixes; null where there is none of that index. */
export function formatText(styles: Uint8Array, index: number): string | null {
  const element = entriesOf(styles, "cellXfs")[index];
  if (element === undefined) return null;
  const text = textBetween(styles, element.start, element.end);
  const prefix = prefixOf(element);
  return prefix === "" ? text : text.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

function asOwnHeading(xml: string): string {
  return withoutHeadingSign(xml).replace(/^<xf/, `<xf ${OWN_HEADING}="1"`);
}

function differentialFormat(weight: string, text: string, fill: string): string {
  return (
    `<dxf><font>${weight}<color rgb="${text}"/></font>` +
    `<fill><patternFill><bgColor rgb="${fill}"/></patternFill></fill></dxf>`
  );
}
