import { fontStyle } from "./html-style";
import { escapeLines } from "./html-text";
import type { HtmlTable } from "./html-blocks";
import type { ModelRow, ModelValue, SheetModel, StyleName } from "./sheet-model";
import type { Area } from "./snapshot";
import { STYLE_LOOKS } from "./style-looks";

/** Dates and short numbers, which a browser would break at their hyphens. */
const UNBROKEN = /^[!-~]{1,12}$/u;

/** Excel takes a cell with it for text: nothing pasted back becomes a formula, and no code loses its digits. */
const EXCEL_TEXT = "mso-number-format:'\\@'";

/** A table with a caption, its headings with their scopes, merged cells spanned. `caption` is HTML, or empty. */
export function tableHtml(sheet: SheetModel, table: HtmlTable, caption: string): string {
  const { firstRow, bodyFrom, lastRow } = table;
  const merges = sheet.merges.filter(({ top, bottom }) => bottom >= firstRow && top <= lastRow);
  const rows = (from: number, to: number): string =>
    sheet.rows
      .slice(from, to)
      .map((row, index) => rowHtml(row, from + index, merges, from + index < bodyFrom))
      .join("\n");
  const head = bodyFrom > firstRow ? `<thead>\n${rows(firstRow, bodyFrom)}\n</thead>\n` : "";
  return [
    `<table style="border-collapse:collapse;width:100%;white-space:pre-wrap;${bodyFont(sheet, table)}">`,
    caption === "" ? "" : `<caption>${caption}</caption>`,
    columnsHtml(sheet.widths),
    `${head}<tbody>\n${rows(bodyFrom, lastRow + 1)}\n</tbody>`,
    "</table>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** The font that most cells have, said once. */
function bodyFont(sheet: SheetModel, { bodyFrom }: HtmlTable): string {
  return fontStyle(STYLE_LOOKS[sheet.rows[bodyFrom]?.styles[0] ?? "publication-text"]);
}

function columnsHtml(widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total === 0) return "";
  const columns = widths.map(
    (width) => `<col style="width:${Math.round((width / total) * 1000) / 10}%">`,
  );
  return `<colgroup>${columns.join("")}</colgroup>`;
}

function rowHtml(
  { values, styles }: ModelRow,
  row: number,
  merges: readonly Area[],
  isHeading: boolean,
): string {
  const cells = Array.from({ length: Math.max(values.length, styles.length) }, (_, column) => {
    const merge = merges.find((area) => covers(area, row, column));
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) return "";
    const spans = merge === undefined ? "" : spansOf(merge);
    return cellHtml(values[column] ?? null, styles[column], spans, isHeading);
  });
  return `<tr>${cells.join("")}</tr>`;
}

function covers(area: Area, row: number, column: number): boolean {
  const { top, bottom, left, right } = area;
  return row >= top && row <= bottom && column >= left && column <= right;
}

function spansOf({ top, bottom, left, right }: Area): string {
  const columns = right > left ? ` colspan="${right - left + 1}"` : "";
  return bottom > top ? `${columns} rowspan="${bottom - top + 1}"` : columns;
}

function cellHtml(
  value: ModelValue,
  style: StyleName | undefined,
  spans: string,
  isHeading: boolean,
): string {
  const text = value === null ? "" : escapeLines(String(value));
  const keeps = UNBROKEN.test(text) ? "white-space:nowrap;" : "";
  const look = keeps + cellStyle(style ?? "publication-text", isHeading, typeof value === "string");
  const isLabel = style === "form-label";
  if (isHeading) return `<th scope="col"${spans} style="${look}">${text}</th>`;
  return isLabel
    ? `<th scope="row"${spans} style="${look}">${text}</th>`
    : `<td${spans} style="${look}">${text}</td>`;
}

function cellStyle(name: StyleName, isHeading: boolean, isText: boolean): string {
  const look = STYLE_LOOKS[name];
  return [
    look.hasBorder ? "border:1px solid #000" : "",
    "padding:3px 5px",
    `text-align:${look.horizontal === "general" ? "left" : look.horizontal}`,
    look.vertical === "center" ? "" : `vertical-align:${look.vertical}`,
    // Short words and names stay whole, and lines of several break at their 、.
    name === "publication-centre" ? "word-break:keep-all" : "",
    isHeading || name === "form-label" ? fontStyle(look) : "",
    isText && !isHeading ? EXCEL_TEXT : "",
  ]
    .filter((part) => part !== "")
    .join(";");
}
