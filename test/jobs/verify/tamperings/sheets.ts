import { onSheet } from "../../../support/books";
import { edited, withoutSheet } from "../../../support/tampering";
import {
  DRAWN_ROW,
  INSPECTORS,
  PERSON,
  POPULATION,
  RESULTS,
  type Tampering,
  at,
} from "../drawn-book";

/** Edits of how the sheets stand. */
export const SHEET_TAMPERINGS: readonly Tampering[] = [
  ...[RESULTS, POPULATION, INSPECTORS].map((sheet): Tampering => ({
    sentence: `the sheet ${sheet} is gone`,
    tamper: (book) => withoutSheet(book, sheet),
    what: "sheet-missing",
    sheet,
    at: "A1",
  })),
  {
    sentence: "a heading is renamed",
    tamper: (book) =>
      onSheet(book, RESULTS, (values) => values.with(2, (values[2] ?? []).with(3, "代码"))),
    what: "heading-changed",
    sheet: RESULTS,
    at: "D3",
  },
  {
    sentence: "a title is changed",
    tamper: (book) => onSheet(book, INSPECTORS, (values) => values.with(0, ["别的标题"])),
    what: "title-changed",
    sheet: INSPECTORS,
    at: "A1",
  },
  {
    sentence: "a certificate is kept as a number",
    tamper: (book) => edited(book, INSPECTORS, PERSON, "执法证号", 150_600_002),
    what: "not-text",
    ...at(INSPECTORS, PERSON, "执法证号"),
  },
  {
    sentence: "a number is written as text",
    tamper: (book) => edited(book, POPULATION, DRAWN_ROW, "名次", "1.0"),
    what: "rank",
    ...at(POPULATION, DRAWN_ROW, "名次"),
  },
  {
    sentence: "a value is replaced by a formula that shows the same",
    tamper: (book) => ({
      ...book,
      sheets: book.sheets.map((sheet) =>
        sheet.name === RESULTS ? { ...sheet, formulas: new Map([["C5", `"${"x"}"`]]) } : sheet,
      ),
    }),
    what: "formula",
    sheet: RESULTS,
    at: "C5",
  },
  {
    sentence: "something is written beside the table",
    tamper: (book) =>
      onSheet(book, RESULTS, (values) => values.with(5, [...(values[5] ?? []), "备注"])),
    what: "stray-cell",
    sheet: RESULTS,
    at: "U6",
  },
];
