import { isBlank, plainText } from "../cell-text";
import type { Table } from "../find-table";
import type { ItemField } from "../headings/item-headings";
import { valueAt } from "../snapshot";
import { itemNotes } from "./legal-notes";
import {
  bureauInProse,
  ORDER_COLUMN,
  orderCell,
  type Publication,
  type PublicationColumn,
  type PublishedCell,
  type Publisher,
} from "./publication";
import { cellAs, typedCell } from "./published-cells";

const COLUMNS: readonly (PublicationColumn & { readonly field: ItemField })[] = [
  { field: "name", heading: "抽查事项", width: 24 },
  { field: "kinds", heading: "对象类别", width: 14, isCentred: true },
  { field: "basis", heading: "抽查依据", width: 36 },
  { field: "method", heading: "抽查方式", width: 12, isCentred: true },
  { field: "content", heading: "抽查内容", width: 34 },
  { field: "category", heading: "事项类别", width: 12, isCentred: true },
  { field: "offices", heading: "责任科室", width: 15 },
];

/** Columns of which an item may fill several rows, its name merged over them: one more 依据, say. */
const GOING_ON: ReadonlySet<ItemField> = new Set(["basis", "method", "content"]);

/** 公示-事项清单 (Art. 4): every item of the list, in its order. `rows` are the rows of the table that are items. */
export function itemsPublication(
  table: Table<ItemField>,
  rows: readonly number[],
  publisher: Publisher,
): Publication {
  const continued = new Set(
    table.leftOut.flatMap(({ row, reason }) => (reason === "continued" ? [row] : [])),
  );
  const cells = rows.map((row, index) => [
    orderCell(index),
    ...COLUMNS.map(({ field }) =>
      GOING_ON.has(field)
        ? goingOnCell(table, row, field, continued)
        : typedCell(table, row, field),
    ),
  ]);
  const categories = rows.map((row) => typedCell(table, row, "category").text);
  return {
    kind: "items",
    title: "随机抽查事项清单",
    columns: [ORDER_COLUMN, ...COLUMNS],
    rows: cells,
    lines: [],
    notes: itemNotes(),
    prose: prose(publisher, categories),
  };
}

/** The cell with those of the rows in which the same item goes on, one below the other. */
function goingOnCell(
  table: Table<ItemField>,
  row: number,
  field: ItemField,
  continued: ReadonlySet<number>,
): PublishedCell {
  const column = table.columns.get(field);
  if (column === undefined) return typedCell(table, row, field);
  const lines = [typedCell(table, row, field).text];
  for (let next = row + 1; continued.has(next); next += 1) {
    const value = valueAt(table.sheet, next, column);
    if (!isBlank(value)) lines.push(plainText(value));
  }
  return cellAs(lines.filter((line) => line !== "").join("\n"), table, row, field);
}

function prose(publisher: Publisher, categories: readonly string[]): string {
  const focused = categories.filter((category) => category.includes("重点")).length;
  const ordinary = categories.filter((category) => category.includes("一般")).length;
  const isSorted = focused + ordinary === categories.length && focused > 0;
  const sorted = isSorted ? `，其中重点检查事项${focused}项、一般检查事项${ordinary}项` : "";
  return (
    `${bureauInProse(publisher)}随机抽查事项清单共${categories.length}项${sorted}，` +
    "明确了抽查事项、依据、方式、内容和责任科室，现予公布。"
  );
}
