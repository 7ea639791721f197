import type { ModelRow, SheetModel, StyleName } from "../../src/sheets/sheet-model";

const HEADINGS = ["抽取编号", "序号", "单位名称", "抽取号码", "抽查事项", "检查结果"];
const BODY: readonly StyleName[] = ["text", "number", "text", "code", "centre", "entry"];

export const RESULT_WORDS = ["未发现问题", "发现问题已责令改正", "已停办、注销等"];

/** One body row of the sheet below. */
export function ownRow(number: number, name: string): ModelRow {
  const ticket = number.toString(16).padStart(8, "0").repeat(8);
  return { values: ["C2026-001", number, name, ticket, "办学行为", null], styles: BODY };
}

/** A sheet with everything that a sheet of ours can have. */
export function ownSheet(name: string, bodyRows: readonly ModelRow[]): SheetModel {
  const headings: readonly StyleName[] = HEADINGS.map(() => "heading");
  const last = 2 + bodyRows.length;
  return {
    name,
    widths: [14, 8, 30, 40, 20, 24.5],
    rows: [
      { values: ["抽查结果", null, null, null, null, null], styles: ["title"], height: 36 },
      { values: ["填报单位：鄂尔多斯市教育局", null], styles: ["note", "note"] },
      { values: HEADINGS, styles: headings, height: 30 },
      ...bodyRows,
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 5 },
      { top: 1, left: 0, bottom: 1, right: 5 },
    ],
    frozen: { rows: 3, columns: 1 },
    filter: { top: 2, left: 0, bottom: last, right: 5 },
    dropDowns: [{ area: { top: 3, left: 5, bottom: last, right: 5 }, values: RESULT_WORDS }],
    isLocked: true,
    print: {
      orientation: "landscape",
      pagesWide: 1,
      repeatColumns: null,
      repeatRows: { first: 2, last: 2 },
      margins: { top: 3.7, bottom: 3.5, left: 2.8, right: 2.6 },
      pageNumbers: true,
    },
  };
}
