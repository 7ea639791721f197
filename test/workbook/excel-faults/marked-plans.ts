import type { Change } from "../../../src/sheets/changes";
import { NUMBER_HEADING } from "../../../src/sheets/marks";
import { bookOf } from "../../excel-host/book-of";
import type { Book } from "../../excel-host/model/book";
import { nextId, sheetNamed } from "../../excel-host/model/book";
import { NORMAL, type CellFormat } from "../../excel-host/model/cell-format";
import { ensureCell } from "../../excel-host/model/cells";
import type { Sheet } from "../../excel-host/model/sheet";
import { planMarksOf } from "../../support/marks";

export const PLAN = "年度抽查计划";

/** Marks that are laid on a plan or taken off. */
export type MarkDeed = {
  readonly title: string;
  readonly book: () => Book;
  /** Done before without any fault. */
  readonly before: readonly Change[];
  /** What the staff do then. */
  readonly between?: (plan: Sheet) => void;
  readonly change: Change;
};

const TITLE_ROW = 0;
const HEADING_ROW = 1;
const ROWS = [2, 3, 5];
const WIDTH = 3;

/** A title, headings, plan rows with an empty one among them, and words of the staff's below and beside. */
function plan(): Book {
  const book = bookOf({
    [PLAN]: [
      ["2026年度抽查计划"],
      ["任务名称", "抽查事项", "抽查比例"],
      ["春季", "办学行为", "5%"],
      ["夏季", "校车", "5%"],
      [],
      ["秋季", "收费", "10%"],
      [],
      ["填表人：苏日娜", null, null, null, null, "审核人：巴特尔"],
    ],
    别的表: [["甲"]],
  });
  sheetOf(book).columnWidths.set(0, 120);
  return book;
}

const sheetOf = (book: Book): Sheet => sheetNamed(book, PLAN);

function format(book: Book, area: readonly number[], look: Partial<CellFormat>): Book {
  const [top = 0, left = 0, bottom = 0, right = 0] = area;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = ensureCell(sheetOf(book), row, column);
      cell.format = { ...cell.format, ...look };
    }
  }
  return book;
}

function withTable(book: Book): Book {
  const area = { top: HEADING_ROW, left: 0, bottom: 5, right: WIDTH - 1 };
  const style = "TableStyleMedium2";
  const look = { style, showHeaders: true, showTotals: false };
  book.tables.push({ id: `{${nextId(book)}}`, name: "表1", sheet: sheetOf(book), area, ...look });
  return book;
}

const line = { style: "Continuous", color: "#000000", weight: "Thin" };
const HEADING_LOOK: Partial<CellFormat> = {
  fill: "#DDEBF7",
  bold: true,
  borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line },
};

const marking = (firstColumn = WIDTH, numbers = true): Change => ({
  kind: "mark",
  sheet: PLAN,
  marks: planMarksOf(firstColumn, HEADING_ROW, ROWS, { numbers }),
});
const clearing = (...keep: readonly string[]): Change => ({
  kind: "clear-marks",
  sheet: PLAN,
  keep,
});

const first = (title: string, book: () => Book, change = marking()): MarkDeed => ({
  title,
  book,
  before: [],
  change,
});

const behind = { row: 7, column: 13 };

export const MARK_DEEDS: readonly MarkDeed[] = [
  first("first marks, with numbers", plan),
  first("first marks beside a table", () => withTable(plan()), marking(WIDTH, false)),
  first("first marks beside headings that have a look", () =>
    format(plan(), [HEADING_ROW, 0, HEADING_ROW, WIDTH - 1], HEADING_LOOK),
  ),
  first("first marks where all cells are text, set in", () =>
    format(plan(), [TITLE_ROW, 0, behind.row, behind.column], {
      numberFormat: "@",
      indentLevel: 1,
      verticalAlignment: "Top",
    }),
  ),
  first("first marks in cells that staff have formatted, some as text", () =>
    format(plan(), [HEADING_ROW, 5, 5, 7], { numberFormat: "@", fill: "#FFFF00" }),
  ),
  first("first marks between lines that staff have drawn", () =>
    format(plan(), [HEADING_ROW, 0, behind.row, behind.column], HEADING_LOOK),
  ),
  {
    title: "marks laid anew, with the numbers that stand",
    book: plan,
    before: [marking()],
    change: marking(),
  },
  {
    title: "marks laid anew where a row is no plan row any more",
    book: plan,
    before: [marking()],
    change: {
      kind: "mark",
      sheet: PLAN,
      marks: planMarksOf(WIDTH, HEADING_ROW, ROWS.slice(0, 2), { numbers: true }),
    },
  },
  {
    title: "marks laid anew behind a column that staff have added behind ours",
    book: plan,
    before: [marking()],
    between: (sheet) => {
      ensureCell(sheet, HEADING_ROW, 8).value = "备注";
    },
    change: marking(9),
  },
  {
    title: "marks taken off a table",
    book: () => withTable(plan()),
    before: [marking()],
    change: clearing(),
  },
  {
    title: "marks taken off but for the numbers",
    book: plan,
    before: [marking()],
    change: clearing(NUMBER_HEADING),
  },
  {
    title: "marks taken off cells that staff have formatted",
    book: () => format(plan(), [HEADING_ROW, 5, 5, 7], { ...NORMAL, fill: "#FFFF00" }),
    before: [marking()],
    change: clearing(),
  },
];
