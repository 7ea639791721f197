import type { DropDown, ModelRow, PrintSetup, SheetModel, StyleName } from "../sheet-model";
import { canonicalHeading, type InputLayout, type InputRecord } from "./input-layout";

const TITLE_ROW = 0;
const NOTE_ROW = 1;
const HEADING_ROW = 2;
const FIRST_RECORD_ROW = HEADING_ROW + 1;
const TITLE_HEIGHT = 30;
const NOTE_HEIGHT = 32;
const HEADING_HEIGHT = 32;

/** What the printed input sheets and 填写说明 have in common. */
export const INPUT_PRINT: PrintSetup = {
  orientation: "landscape",
  pagesWide: 1,
  repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
  repeatColumns: null,
  margins: { top: 2, bottom: 2, left: 1.5, right: 1.5 },
  pageNumbers: true,
};

/**
 * An input sheet: title, a line that names the needed columns, headings, the records, and below them
 * `openRows` empty rows. Nothing is locked.
 */
export function inputSheet<Field extends string>(
  layout: InputLayout<Field>,
  title: string,
  records: readonly InputRecord<Field>[],
  openRows: number,
): SheetModel {
  const { spec, columns } = layout;
  const last = columns.length - 1;
  const bottom = HEADING_ROW + records.length + openRows;
  const across = (row: number) => ({ top: row, left: 0, bottom: row, right: last });
  return {
    name: spec.names[0],
    widths: columns.map(({ width }) => width),
    rows: [
      lineAcross(title, "title", TITLE_HEIGHT, columns.length),
      lineAcross(noteOf(layout), "note", NOTE_HEIGHT, columns.length),
      {
        values: columns.map(({ field }) => canonicalHeading(spec, field)),
        styles: columns.map(() => "heading"),
        height: HEADING_HEIGHT,
      },
      ...bodyRows(layout, records, openRows),
    ],
    merges: [across(TITLE_ROW), across(NOTE_ROW)],
    frozen: { rows: FIRST_RECORD_ROW, columns: frozenColumns(layout) },
    filter: { top: HEADING_ROW, left: 0, bottom, right: last },
    dropDowns: columns.flatMap(({ words }, column): DropDown[] =>
      words === undefined || bottom < FIRST_RECORD_ROW
        ? []
        : [{ area: { top: FIRST_RECORD_ROW, left: column, bottom, right: column }, values: words }],
    ),
    isLocked: false,
    print: INPUT_PRINT,
  };
}

/** A line of text that is merged over all columns of a table. */
export function lineAcross(
  text: string,
  style: StyleName,
  height: number,
  columns: number,
): ModelRow {
  return {
    values: Array.from({ length: columns }, (_, column) => (column === 0 ? text : null)),
    styles: Array.from({ length: columns }, () => style),
    height,
  };
}

function noteOf<Field extends string>({ spec, columns, note }: InputLayout<Field>): string {
  const needed = columns
    .filter(({ isNeeded }) => isNeeded)
    .map(({ field }) => canonicalHeading(spec, field));
  return `必填列：${needed.join("、")}。${note}`;
}

/** The columns up to the key stay in view, so that a row can be told from its neighbours. */
function frozenColumns<Field extends string>({ spec, columns }: InputLayout<Field>): number {
  return columns.findIndex(({ field }) => field === spec.key) + 1;
}

function bodyRows<Field extends string>(
  { columns }: InputLayout<Field>,
  records: readonly InputRecord<Field>[],
  openRows: number,
): readonly ModelRow[] {
  const styles: readonly StyleName[] = columns.map(({ isNumber }) =>
    isNumber === true ? "entry-number" : "entry",
  );
  const empty: ModelRow = { values: columns.map(() => null), styles };
  const filled = records.map((record): ModelRow => ({
    values: columns.map(({ field }) => record[field] ?? null),
    styles,
  }));
  return [...filled, ...Array.from({ length: openRows }, () => empty)];
}
