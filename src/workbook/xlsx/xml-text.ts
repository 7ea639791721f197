/** What XML 1.0 cannot hold, and CR, which XML readers turn into LF: written as `_xHHHH_`. */
export const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/**
 * An underscore that a reader would take for the start of an escape. The escape may also end in a character
 * that only becomes an underscore when it is escaped itself.
 */
const FALSE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000b-\u001f\ufffe\uffff])/g;

/** Nearly all cells hold none of these, and are written as they are. */
const NEEDS_CARE = /[&<>"_\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** White space that XML readers cut off at the ends of a text unless told not to. */
const OUTER_SPACE = /^[ \t\n]|[ \t\n]$/;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text as the content of an XML element or a double-quoted attribute; lone surrogates become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** The text of an element or attribute, its entities resolved; an unknown entity is left as it stands. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9A-Fa-f]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES.get(name) ?? whole;
  });
}

/**
 * Text as Excel's own string type (ST_Xstring) inside XML: what XML cannot hold becomes `_xHHHH_`, and what
 * already looks like that gets its underscore written as `_x005F_`. Readers give back the same text, except that
 * a lone surrogate has become U+FFFD.
 */
export function escapeCellText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  const marked = text.replace(FALSE_ESCAPE, "_x005F_").replace(UNWRITABLE, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
  return escapeXml(marked);
}

/** Whether readers would cut white space off this text if `xml:space="preserve"` did not stand on its element. */
export function hasOuterSpace(text: string): boolean {
  return OUTER_SPACE.test(text);
}
