import type { ModelRow, SheetModel, StyleName } from "./sheet-model";

/** Words outside the tables. */
export type HtmlWords =
  | { readonly kind: "title" | "section"; readonly style: StyleName; readonly text: string }
  /** One line; several texts stand at its left and right edge. */
  | { readonly kind: "line"; readonly style: StyleName; readonly texts: readonly string[] };

/** A table, by rows of the sheet counted from 0. */
export type HtmlTable = {
  readonly kind: "table";
  readonly caption: readonly HtmlWords[];
  readonly firstRow: number;
  /** The first row that is no heading. */
  readonly bodyFrom: number;
  readonly lastRow: number;
};

/** A piece of a sheet as a web page has it. */
export type HtmlBlock = HtmlWords | HtmlTable;

type RowKind = "title" | "section" | "line" | "heading" | "body" | "gap";

const OUTSIDE: Partial<Readonly<Record<StyleName, RowKind>>> = {
  title: "title",
  "publication-title": "title",
  "publication-section": "section",
  note: "line",
  "publication-line": "line",
  "publication-entry": "line",
  "publication-date": "line",
  heading: "heading",
  "publication-heading": "heading",
};

/**
 * A sheet as blocks, told apart by the styles of the rows. What stands above the first table, if it is title and lines
 * only, is its caption; any other table takes the line or heading directly above it.
 */
export function htmlBlocks(sheet: SheetModel): readonly HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const model = sheet.rows[row];
    const kind = model === undefined ? "gap" : rowKind(model);
    if (model === undefined || kind === "gap") continue;
    if (kind === "heading" || kind === "body") {
      const table = tableFrom(sheet, row);
      blocks.push({ ...table, caption: takeCaption(blocks) });
      row = table.lastRow;
    } else {
      blocks.push(wordsOf(model, kind));
    }
  }
  return blocks;
}

function rowKind({ values, styles }: ModelRow): RowKind {
  const [style] = styles;
  const isEmpty = values.every((value) => value === null || value === "");
  const outside = style === undefined ? undefined : OUTSIDE[style];
  if (isEmpty && (style === undefined || (outside !== undefined && outside !== "heading"))) {
    return "gap";
  }
  return outside ?? "body";
}

function wordsOf({ values, styles }: ModelRow, kind: "title" | "section" | "line"): HtmlWords {
  const texts = values.flatMap((value) => (value === null ? [] : [String(value)]));
  const style = styles[0] ?? "publication-line";
  return kind === "line" ? { kind, style, texts } : { kind, style, text: texts.join("") };
}

function tableFrom(sheet: SheetModel, firstRow: number): Omit<HtmlTable, "caption"> {
  let bodyFrom = firstRow;
  let lastRow = firstRow;
  for (let row = firstRow; row < sheet.rows.length; row += 1) {
    const model = sheet.rows[row];
    const kind = model === undefined ? "gap" : rowKind(model);
    // Headings behind a body begin the next table.
    if (kind !== "body" && !(kind === "heading" && bodyFrom === row)) break;
    lastRow = row;
    if (kind === "heading") bodyFrom = row + 1;
  }
  return { kind: "table", firstRow, bodyFrom, lastRow };
}

/** Takes the words that are a table's caption off the end of the blocks. */
function takeCaption(blocks: HtmlBlock[]): readonly HtmlWords[] {
  const isWords = (block: HtmlBlock): block is HtmlWords => block.kind !== "table";
  const isHead = (block: HtmlBlock) => block.kind === "title" || block.kind === "line";
  if (blocks.every(isHead)) return blocks.splice(0).filter(isWords);
  const last = blocks.at(-1);
  if (last === undefined || !isWords(last)) return [];
  blocks.pop();
  return [last];
}
