import type { Area } from "../snapshot";
import type { ModelRow, ModelValue, PrintSetup, SheetModel, StyleName } from "../sheet-model";
import { objectionsLine } from "./legal-notes";
import { bureauOf, dateInWords, type Publication, type Publisher } from "./publication";
import { correctionWords, publicationSheetName, type PublicationNumber } from "./publication-name";

const TITLE_ROW = 0;
const HEADING_ROW = 2;
/** The row of the first published record, counted from 0. */
export const FIRST_PUBLISHED_ROW = HEADING_ROW + 1;

const HEADING_HEIGHT = 34;
/** Points of one line of the title, which may need two. */
const TITLE_LINE = 36;
/** A Chinese character of the title is about this many characters of the body font wide. */
const TITLE_CHARACTER = 4.1;

/** A4 landscape with the margins of official documents, in centimetres. */
const PRINT: PrintSetup = {
  orientation: "landscape",
  pagesWide: 1,
  repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
  repeatColumns: null,
  margins: { top: 3.7, bottom: 3.5, left: 2.8, right: 2.6 },
  pageNumbers: true,
};

/** A line of its own below the table, across all columns. */
type Line = { readonly text: string; readonly style: StyleName };

/** The publication as a sheet: title, who and when, one table, its notes, the line for objections, bureau and date. */
export function publicationSheet(
  publication: Publication,
  publisher: Publisher,
  number: PublicationNumber,
): SheetModel {
  const { columns, rows } = publication;
  const body = bodyStyles(publication);
  const below = linesBelow(publication, publisher);
  const belowFrom = FIRST_PUBLISHED_ROW + rows.length;
  return {
    name: publicationSheetName(publication.kind, number),
    widths: columns.map(({ width }) => width),
    rows: [
      titleRow(publication, publisher, number.correction),
      reportRow(publication, publisher),
      {
        values: columns.map(({ heading }) => heading),
        styles: columns.map(() => "publication-heading"),
        height: HEADING_HEIGHT,
      },
      ...rows.map((cells, index): ModelRow => ({
        values: cells.map(({ text }, column) => valueOf(text, column, index)),
        styles: body,
      })),
      ...below.map(({ text, style }) => across(text, style, columns.length)),
    ],
    merges: [
      wholeRow(TITLE_ROW, columns.length),
      ...halves(TITLE_ROW + 1, publication),
      ...below.map((_, index) => wholeRow(belowFrom + index, columns.length)),
    ],
    frozen: { rows: FIRST_PUBLISHED_ROW, columns: 0 },
    filter: null,
    dropDowns: [],
    isLocked: true,
    print: PRINT,
    isPaper: true,
  };
}

/** 序号 is a number, everything else the text that it is. */
function valueOf(text: string, column: number, index: number): ModelValue {
  if (column === 0) return index + 1;
  return text === "" ? null : text;
}

function bodyStyles({ columns }: Publication): readonly StyleName[] {
  return columns.map(({ isCentred }) =>
    isCentred === true ? "publication-centre" : "publication-text",
  );
}

function titleRow(
  { title, columns }: Publication,
  { settings }: Publisher,
  correction: number,
): ModelRow {
  const text = `${settings.bureau}${title}${correctionWords(correction)}`;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const lines = Math.ceil(([...text].length * TITLE_CHARACTER) / width);
  return {
    ...across(text, "publication-title", columns.length),
    height: lines * TITLE_LINE + TITLE_LINE / 2,
  };
}

/** 填报单位 to the left, the day to the right. */
function reportRow(publication: Publication, publisher: Publisher): ModelRow {
  const half = leftHalf(publication);
  return {
    values: publication.columns.map((_, column) => {
      if (column === 0) return `填报单位：${bureauOf(publisher)}`;
      return column === half ? `填报日期：${dateInWords(publisher.today)}` : null;
    }),
    styles: publication.columns.map((_, column) =>
      column < half ? "publication-line" : "publication-date",
    ),
    height: 24,
  };
}

/** How many columns the left half of the sheet takes. */
function leftHalf({ columns }: Publication): number {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let used = 0;
  const half = columns.findIndex(({ width }) => (used += width) >= total / 2);
  return Math.min(half + 1, columns.length - 1);
}

function halves(row: number, publication: Publication): readonly Area[] {
  const half = leftHalf(publication);
  const last = publication.columns.length - 1;
  return [
    { top: row, bottom: row, left: 0, right: half - 1 },
    { top: row, bottom: row, left: half, right: last },
  ].filter(({ left, right }) => left < right);
}

function linesBelow({ lines, notes }: Publication, publisher: Publisher): readonly Line[] {
  const line = (text: string): Line => ({ text, style: "publication-line" });
  const hasPhone = publisher.settings.objectionsPhone !== "";
  const gap = line("");
  return [
    gap,
    ...lines.map(line),
    ...(lines.length === 0 ? [] : [gap]),
    ...notes.map((note, index) => line(`${index === 0 ? "注：" : "　　"}${index + 1}. ${note}`)),
    {
      text: objectionsLine(publisher),
      style: hasPhone ? "publication-line" : "publication-entry",
    },
    gap,
    { text: bureauOf(publisher), style: "publication-date" },
    { text: dateInWords(publisher.today), style: "publication-date" },
  ];
}

function across(text: string, style: StyleName, columns: number): ModelRow {
  return {
    values: Array.from({ length: columns }, (_, column) =>
      column === 0 && text !== "" ? text : null,
    ),
    styles: Array.from({ length: columns }, () => style),
  };
}

function wholeRow(row: number, columns: number): Area {
  return { top: row, bottom: row, left: 0, right: columns - 1 };
}
