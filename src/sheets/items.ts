import type { InspectionItem } from "../core/directory/inspection-item";
import type { Finding } from "../core/finding";
import { splitList } from "../core/text/canonical";
import { readFrequency } from "../core/text/frequency";
import { readRatio } from "../core/text/ratio";
import type { LeftOutRow } from "./body-rows";
import { isBlank, namesIn, plainText, readable, unlessNothing, unwrappedText } from "./cell-text";
import { cellOf, findTable, formatOf, valueOf, type Table } from "./find-table";
import { findingAt } from "./finding-at";
import { ITEM_SHEET, type ItemField } from "./headings/item-headings";
import { excelErrors, withLeftOut, type SheetReading } from "./sheet-reading";
import type { SheetSnapshot } from "./snapshot";

/** 随机抽查事项清单, read: one item a row. */
export type ItemsReading = SheetReading & { readonly items: readonly InspectionItem[] };

/** Reads the list of inspection items. A row without a name gives no item, one without kinds covers nothing: warnings. */
export function readItems(sheet: SheetSnapshot): ItemsReading {
  const table = findTable(sheet, ITEM_SHEET);
  const items: InspectionItem[] = [];
  const findings: Finding[] = [...table.findings];
  const refused: LeftOutRow[] = [];
  for (const row of table.rows) {
    const item = itemOf(table, row);
    if (item.name === "") {
      const cell = cellOf(table, row, "name");
      if (cell !== null) findings.push(findingAt("name-missing", "warning", cell, { article: 4 }));
      refused.push({ row, reason: "name-missing" });
      continue;
    }
    items.push(item);
    findings.push(...itemFindings(table, row, item));
  }
  return {
    items,
    findings: [...findings, ...excelErrors(table, ["kinds", "offices"])],
    rowsRead: table.rowsRead,
    hiddenRows: table.hiddenRows,
    leftOut: withLeftOut(table.leftOut, refused),
  };
}

function itemOf(table: Table<ItemField>, row: number): InspectionItem {
  const value = (field: ItemField) => unlessNothing(valueOf(table, row, field));
  return {
    number: plainText(value("number")),
    name: unwrappedText(value("name")),
    kinds: namesIn(value("kinds")),
    offices: namesIn(value("offices")),
    expertise: splitList(plainText(value("expertise"))),
    specialRatio: readRatio(readable(value("specialRatio")), formatOf(table, row, "specialRatio"))
      .ratio,
    specialFrequency: readFrequency(readable(value("specialFrequency"))),
    specialBasis: plainText(value("specialBasis")),
    cell: { sheet: table.sheet.name, row, column: table.columns.get("name") ?? 0 },
  };
}

function itemFindings(
  table: Table<ItemField>,
  row: number,
  item: InspectionItem,
): readonly Finding[] {
  const findings: Finding[] = [];
  const kinds = cellOf(table, row, "kinds");
  if (kinds !== null && item.kinds.length === 0) {
    findings.push(findingAt("category-missing", "warning", kinds, { article: 4 }));
  }
  const readings = [
    ["specialRatio", "ratio-undetermined", item.specialRatio],
    ["specialFrequency", "frequency-undetermined", item.specialFrequency],
  ] as const;
  for (const [field, rule, reading] of readings) {
    const cell = cellOf(table, row, field);
    if (cell === null || reading.kind !== "undetermined") continue;
    if (isBlank(valueOf(table, row, field))) continue;
    const facts = { article: 9, found: reading.text, details: { why: "provision" } };
    findings.push(findingAt(rule, "undetermined", cell, facts));
  }
  return findings;
}
