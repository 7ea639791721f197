import type { OwnColumn } from "../../../sheets/marks";
import type { Area } from "../../../sheets/snapshot";
import { rangeOf } from "../write/sheet-frame";
import type { MarkLook } from "./mark-look";
import type { Block } from "./second-look";

/** Columns of ours, counted from 0, that are to go. */
type Columns = readonly number[];

/** Makes the staff's table end where it ended before our columns came. */
export function shrinkTable(
  sheet: Excel.Worksheet,
  { tables }: MarkLook,
  headingRow: number,
  going: Columns,
): void {
  for (const { id, area } of tables) {
    if (area.top !== headingRow || !going.includes(area.right)) continue;
    resize(sheet.tables.getItem(id), rangeOf(sheet, without(area, going)));
  }
}

/**
 * Makes our columns columns of the staff's table that ends directly beside them; not where it has a column of one of
 * these names already, nor where Excel cannot (ExcelApi 1.13).
 */
export function growTable(
  sheet: Excel.Worksheet,
  { tables, headings, own }: MarkLook,
  block: Block,
  columns: readonly OwnColumn[],
): void {
  const ours = own?.columns.map(({ column }) => column) ?? [];
  const found = tables.find(
    ({ area }) => area.top === block.top && without(area, ours).right === block.left - 1,
  );
  if (found === undefined) return;
  const area = without(found.area, ours);
  const texts = headings.find(({ row }) => row === block.top)?.texts ?? [];
  const names = texts.slice(area.left, area.right + 1);
  if (columns.some(({ heading }) => names.includes(heading))) return;
  resize(sheet.tables.getItem(found.id), rangeOf(sheet, { ...area, right: block.right }));
}

function resize(table: Excel.Table, range: Excel.Range): void {
  if (typeof table.resize === "function") table.resize(range);
}

/** The area without the columns at its right end. */
function without(area: Area, columns: Columns): Area {
  let { right } = area;
  while (right > area.left && columns.includes(right)) right -= 1;
  return { ...area, right };
}
