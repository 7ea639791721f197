import { chartFigure } from "./chart-svg";
import { htmlBlocks, type HtmlBlock, type HtmlTable } from "./html-blocks";
import { tableHtml } from "./html-table";
import { blockStyle } from "./html-style";
import { escapeHtml, escapeLines } from "./html-text";
import type { SheetModel } from "./sheet-model";

/**
 * A sheet as HTML to be pasted into a web site's editor: tables with caption and scopes, paragraphs, charts as SVG
 * with their words. Styles are inline only; every text is escaped.
 */
export function htmlFragment(sheet: SheetModel): string {
  const blocks = htmlBlocks(sheet);
  return `<div style="max-width:100%;overflow-x:auto">${blocks
    .map((block) => blockHtml(sheet, block))
    .join("\n")}</div>`;
}

/** The same as a whole document, to be downloaded: one sheet or several below each other. It can run and load nothing. */
export function htmlDocument(sheet: SheetModel, ...more: readonly SheetModel[]): string {
  const title = titleOf(sheet);
  return [
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    "</head>",
    '<body style="margin:2em;color:#000;background:#fff">',
    ...[sheet, ...more].map(htmlFragment),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function titleOf({ name, rows }: SheetModel): string {
  const value = rows[0]?.values[0];
  return typeof value === "string" ? value : name;
}

function blockHtml(sheet: SheetModel, block: HtmlBlock): string {
  switch (block.kind) {
    case "title":
      return `<h1 style="${blockStyle(block.style)}">${escapeLines(block.text)}</h1>`;
    case "section":
      return `<h2 style="${blockStyle(block.style)}">${escapeLines(block.text)}</h2>`;
    case "line":
      return `<p style="${blockStyle(block.style)}">${spans(block.texts)}</p>`;
    case "table":
      return tableHtml(sheet, block, captionHtml(block)) + chartsBehind(sheet, block);
  }
}

/** What stands between the pieces of a line that an editor has robbed of its styles. */
const GAP = "　";

function spans(texts: readonly string[]): string {
  const [only = ""] = texts;
  if (texts.length === 1) return escapeLines(only);
  const last = texts.length - 1;
  return texts
    .map((text, index) =>
      index === last
        ? `<span style="float:right">${escapeLines(text)}</span>`
        : `<span>${escapeLines(text)}</span>`,
    )
    .join(GAP);
}

function captionHtml({ caption }: HtmlTable): string {
  return caption
    .map((block) => {
      const style = blockStyle(block.style);
      const text = block.kind === "line" ? spans(block.texts) : escapeLines(block.text);
      return `<span style="display:block;${style}">${text}</span>`;
    })
    .join("");
}

function chartsBehind(sheet: SheetModel, { firstRow, lastRow }: HtmlTable): string {
  return (sheet.charts ?? [])
    .filter(({ source }) => source.top >= firstRow && source.top <= lastRow)
    .map((chart) => chartFigure(chart, sheet))
    .join("");
}
