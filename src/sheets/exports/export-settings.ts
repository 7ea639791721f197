import type { CellRef } from "../../core/cell-ref";
import { failed, ok, type Result } from "../../core/result";
import { headingKey } from "../../core/text/canonical";
import { plainText } from "../cell-text";
import type { ModelRow, SheetModel, StyleName } from "../sheet-model";
import { sheetNamed, valueAt, type WorkbookSnapshot } from "../snapshot";
import {
  EXPORT_LAYOUTS,
  exportFields,
  type ExportColumn,
  type ExportKind,
  type ExportLayout,
} from "./export-layout";

/** 导出设置: which columns an export has, one row a column. An export that it does not name keeps its own. */
export const EXPORT_SETTINGS_SHEET = "导出设置";

/** A cell of 导出设置 that names no export, or nothing that the export can hold. */
export type ExportSettingTrouble = {
  readonly cell: CellRef;
  readonly found: string;
  readonly known: readonly string[];
};

const HEADINGS = ["导出表", "列名", "内容"] as const;
const [TABLE, NAME, CONTENT] = [0, 1, 2] as const;
/** Before the words that every row has. */
const FIXED = "固定：";

/** The layout of an export: that of 导出设置 where the sheet names it. Fails with the first cell that is not understood. */
export function exportLayout(
  workbook: WorkbookSnapshot,
  kind: ExportKind,
): Result<ExportLayout, ExportSettingTrouble> {
  const standard = EXPORT_LAYOUTS.find((layout) => layout.kind === kind);
  if (standard === undefined) throw new Error(`no layout for ${kind}`);
  const rows = settingRows(workbook);
  const names = EXPORT_LAYOUTS.map(({ name }) => name);
  const stray = rows.find(({ table }) => !names.some((name) => isSame(name, table.text)));
  if (stray !== undefined) {
    return failed({ cell: stray.table.cell, found: stray.table.text, known: names });
  }
  const columns: ExportColumn[] = [];
  for (const { table, heading, content } of rows) {
    if (!isSame(table.text, standard.name)) continue;
    const read = readContent(content.text === "" ? heading.text : content.text, kind);
    if (read === null) {
      return failed({ cell: content.cell, found: content.text, known: exportFields(kind) });
    }
    columns.push({ heading: heading.text, content: read });
  }
  return ok(columns.length === 0 ? standard : { ...standard, columns });
}

/** The sheet with every export as it is without it, to be changed by the office. */
export function exportSettingsSheet(): SheetModel {
  const heading: readonly StyleName[] = HEADINGS.map(() => "heading");
  const styles: readonly StyleName[] = HEADINGS.map(() => "entry");
  const lines = [
    "每行一列，按行的次序导出；可改列名、增减行、调换次序。本表没有写到的导出表，按默认的列导出。",
    `“内容”填${FIXED}某文字，则每行都写该文字；可填的内容：${[...new Set(EXPORT_LAYOUTS.flatMap(({ kind }) => exportFields(kind)))].join("、")}。`,
  ];
  const rows: readonly ModelRow[] = [
    { values: HEADINGS, styles: heading },
    ...EXPORT_LAYOUTS.flatMap(({ name, columns }) =>
      columns.map((column) => ({
        values: [name, column.heading, contentText(column)],
        styles,
      })),
    ),
  ];
  return {
    name: EXPORT_SETTINGS_SHEET,
    widths: [18, 30, 30, 80],
    rows: rows.map((row, index) => {
      const line = lines[index - 1];
      return line === undefined
        ? row
        : { values: [...row.values, line], styles: [...row.styles, "note"] };
    }),
    merges: [],
    frozen: { rows: 1, columns: 0 },
    filter: null,
    dropDowns: [],
    isLocked: false,
    print: null,
  };
}

type Text = { readonly text: string; readonly cell: CellRef };

/** The rows below the headings, wherever these stand; none where there is no such sheet. */
function settingRows(
  workbook: WorkbookSnapshot,
): readonly { readonly table: Text; readonly heading: Text; readonly content: Text }[] {
  const sheet = sheetNamed(workbook, EXPORT_SETTINGS_SHEET);
  if (sheet === undefined) return [];
  const textAt = (row: number, column: number): Text => ({
    text: plainText(valueAt(sheet, row, column)),
    cell: { sheet: sheet.name, row, column },
  });
  const headingRow = sheet.values.findIndex((_, row) =>
    HEADINGS.every((heading, column) => isSame(textAt(row, column).text, heading)),
  );
  return sheet.values.flatMap((_, row) => {
    const [table, heading, content] = [textAt(row, TABLE), textAt(row, NAME), textAt(row, CONTENT)];
    const isRow = headingRow >= 0 && row > headingRow && heading.text !== "";
    return isRow ? [{ table, heading, content }] : [];
  });
}

function readContent(text: string, kind: ExportKind): ExportColumn["content"] | null {
  const fixed = /^固定[：:](.*)$/su.exec(text);
  if (fixed !== null) return { kind: "fixed", text: fixed[1] ?? "" };
  const field = exportFields(kind).find((known) => isSame(known, text));
  return field === undefined ? null : { kind: "field", field };
}

function contentText({ content }: ExportColumn): string {
  return content.kind === "field" ? content.field : `${FIXED}${content.text}`;
}

function isSame(left: string, right: string): boolean {
  return headingKey(left) === headingKey(right);
}
