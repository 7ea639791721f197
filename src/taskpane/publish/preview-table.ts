import { isFormulaLike } from "../../sheets/exports/guarded-csv";

/** What a publication is made of; anything else would be a mistake of ours, and is not shown. */
const ELEMENTS: ReadonlySet<string> = new Set(
  "div table caption colgroup col thead tbody tr th td p h1 h2 span br".split(" "),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(["style", "scope", "colspan", "rowspan"]);

/** A publication as elements for the page: only what tables are made of, and no more than `rows` rows of it. */
export function previewTable(fragment: string, rows: number): DocumentFragment {
  const parsed = parse(fragment);
  for (const body of parsed.querySelectorAll("tbody")) {
    for (const row of [...body.rows].slice(rows)) row.remove();
  }
  for (const element of [...parsed.body.querySelectorAll("*")]) {
    if (!ELEMENTS.has(element.localName)) element.remove();
    for (const name of element.getAttributeNames()) {
      if (!ATTRIBUTES.has(name)) element.removeAttribute(name);
    }
  }
  const shown = document.createDocumentFragment();
  shown.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  return shown;
}

/**
 * A publication as text: a line a row, tabs between cells, for programs that take no tables. A cell that a
 * spreadsheet would run gets an apostrophe before it.
 */
export function tableText(fragment: string): string {
  const lines = [...parse(fragment).querySelectorAll("caption > span, tr, p")].map((element) =>
    element instanceof HTMLTableRowElement
      ? [...element.cells].map(cellText).join("\t")
      : oneLine(element.textContent),
  );
  return lines.join("\r\n");
}

function cellText(cell: HTMLTableCellElement): string {
  const text = oneLine(cell.textContent);
  return isFormulaLike(text) ? `'${text}` : text;
}

function oneLine(text: string | null): string {
  return (text ?? "").replace(/\s+/gu, " ").trim();
}

/** A document that runs and loads nothing. */
function parse(fragment: string): Document {
  return new DOMParser().parseFromString(fragment, "text/html");
}
