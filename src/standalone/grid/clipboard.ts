import { parse, unparse } from "papaparse";
import type { Area } from "../../sheets/snapshot";
import type { TypedCell } from "../worker/typing";

/** More cells than this are not copied or pasted: a browser would stand still. */
export const MOST_CELLS = 200_000;

/** The rows of a text as spreadsheets put it on the clipboard: tabs between cells, quotes around line breaks. */
export function rowsOfText(text: string): readonly (readonly string[])[] {
  if (text === "") return [];
  const { data } = parse<string[]>(text, {
    delimiter: "\t",
    quoteChar: '"',
    newline: newlineOf(text),
  });
  const rows = data.map((row) => row.map((cell) => cell.replace(/\r\n?/g, "\n")));
  const last = rows.at(-1);
  // Excel ends the last row with a line break too.
  return last?.length === 1 && last[0] === "" && rows.length > 1 ? rows.slice(0, -1) : rows;
}

function newlineOf(text: string): "\r\n" | "\n" | "\r" {
  if (/\r\n/.test(text)) return "\r\n";
  return text.includes("\n") ? "\n" : "\r";
}

/** Rows as text for the clipboard. */
export function textOfRows(rows: readonly (readonly string[])[]): string {
  return unparse(
    rows.map((row) => [...row]),
    { delimiter: "\t", newline: "\r\n", quoteChar: '"' },
  );
}

/** Rows as a table, for documents and mails. */
export function tableOfRows(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`,
  );
  return `<table>${lines.join("")}</table>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\n/g, "<br>");
}

/**
 * What goes where when rows are pasted over a selection: a single text fills all of it, more are laid from its first
 * cell on, again and again where it holds them so many times whole.
 */
export function pasted(
  rows: readonly (readonly string[])[],
  { top, left, bottom, right }: Area,
): readonly TypedCell[] {
  const height = rows.length;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (height === 0 || width === 0) return [];
  const isTiled = (bottom - top + 1) % height === 0 && (right - left + 1) % width === 0;
  const down = isTiled ? bottom - top + 1 : height;
  const across = isTiled ? right - left + 1 : width;
  const cells: TypedCell[] = [];
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const text = rows[row % height]?.[column % width] ?? "";
      cells.push({ row: top + row, column: left + column, text });
    }
  }
  return cells;
}

/** The cells of an area with the same text. */
export function filled({ top, left, bottom, right }: Area, text: string): readonly TypedCell[] {
  return pasted([[text]], { top, left, bottom, right });
}
