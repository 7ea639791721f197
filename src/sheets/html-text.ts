const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  // A carriage return written as such would be read as a line feed.
  ["\r", "&#13;"],
]);

/** What HTML may not hold at all, and halves of surrogate pairs. */
const UNUSABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Cs}\uFFFE\uFFFF]/gu;

/** A text for an element or a quoted attribute; what HTML cannot hold is U+FFFD. Nothing in it is markup. */
export function escapeHtml(text: string): string {
  return text
    .replace(UNUSABLE, "\uFFFD")
    .replace(/[&<>"'\r]/gu, (character) => ENTITIES.get(character) ?? character);
}

/** A text for an element whose line feeds are line breaks, also where an editor takes styles away. */
export function escapeLines(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}
