/** Tells programs on Windows that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet may take for a formula, also in full width and behind blanks or invisible characters. */
const FORMULA_LIKE = /^[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*[=+\-@＝＋－＠]/u;
const BEGINS_WHITE = /^[\t\r\n]/u;

/**
 * Rows as CSV for other systems and for Excel: UTF-8 with a byte order mark, RFC 4180, CRLF. A value that a
 * spreadsheet would run gets a TAB before it: Excel then shows the text as it is, and an import that trims gets the
 * value itself. An apostrophe would be shown, and `="…"` is a formula.
 */
export function guardedCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(
    (values) => `${values.map((value) => quoted(guarded(value))).join(",")}\r\n`,
  );
  return BYTE_ORDER_MARK + lines.join("");
}

/** Whether a spreadsheet into which the text is pasted or read may run it. */
export function isFormulaLike(text: string): boolean {
  return FORMULA_LIKE.test(text);
}

function guarded(value: string): string {
  return isFormulaLike(value) || BEGINS_WHITE.test(value) ? `\t${value}` : value;
}

function quoted(value: string): string {
  return /[",\r\n\t]/u.test(value) ? `"${value.replace(/"/gu, '""')}"` : value;
}
