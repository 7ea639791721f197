/** Every white space of ECMAScript, and U+200B, which looks like none. */
const WHITE_SPACE = /[\s\u200B]/u;

/** White space and the characters that take no room: what wrapping and pasting leave in a heading. */
const WHITE_OR_INVISIBLE = /[\s\u00AD\u200B-\u200D\u2060]/gu;

/** Controls, lone surrogates, and the two non-characters that XML, and so a workbook, cannot hold. */
const UNUSABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

const LIST_SEPARATORS = /[、，,;；/／\s\u200B]+/u;
const NAME_SEPARATORS = /[、，,;；\r\n]+/u;

/** How far the full-width forms U+FF01–U+FF5E lie above their ASCII twins. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** The text with U+FF01–U+FF5E as ASCII and U+3000 as a space; all else as it was, same length. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/gu, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET),
    )
    .replace(/\u3000/gu, " ");
}

/** The text without outer white space, line breaks, U+3000, U+00A0, U+200B and U+FEFF among it. */
export function trimOuter(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && WHITE_SPACE.test(text.charAt(start))) start += 1;
  while (end > start && WHITE_SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** What two headings are compared by: NFKC, lower case, nothing white or invisible left in it. */
export function headingKey(text: string): string {
  return text.normalize("NFKC").replace(WHITE_OR_INVISIBLE, "").toLowerCase();
}

/** True when the text holds no control character and no lone surrogate, nor U+FFFE or U+FFFF. */
export function isUsableText(text: string): boolean {
  return !UNUSABLE.test(text);
}

/**
 * The text as our sheets may hold it, and as it is hashed: a run of TAB, CR and LF is one space, any other
 * control character a space, what no workbook can hold U+FFFD; outer spaces are off.
 * Idempotent.
 */
export function recordText(text: string): string {
  return text
    .replace(/[\t\r\n]+/gu, " ")
    .replace(/\p{Cc}/gu, " ")
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/^ +| +$/gu, "");
}

/** The parts of a list of plain words (专长): split at 、 ， , ； ; / and white space, empty parts dropped. */
export function splitList(text: string): string[] {
  return parts(text, LIST_SEPARATORS);
}

/**
 * The parts of a list of names (offices, kinds, units): split at 、 ， , ； ; and line breaks only, because
 * names hold spaces and slashes. Parts are trimmed, empty ones dropped, repeated ones kept.
 */
export function splitNames(text: string): string[] {
  return parts(text, NAME_SEPARATORS);
}

function parts(text: string, separators: RegExp): string[] {
  return text
    .split(separators)
    .map(trimOuter)
    .filter((part) => part !== "");
}
