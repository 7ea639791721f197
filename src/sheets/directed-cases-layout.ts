import { CASE_SOURCES, type DirectedCaseField } from "../core/results/directed-case";
import type { SheetSpec } from "./headings/sheet-spec";
import type { InputLayout } from "./input-sheets/input-layout";
import { inputSheet } from "./input-sheets/input-sheet";
import type { SheetModel } from "./sheet-model";

/** 非随机检查 (Art. 4): every column, in the order of the sheet. */
export const DIRECTED_CASE_SHEET: SheetSpec<DirectedCaseField> = {
  names: ["非随机检查"],
  key: "unitName",
  needed: [],
  marks: [],
  recognisedBy: [],
  ownHeadings: [],
  fields: [
    { field: "registeredOn", synonyms: ["登记日期"] },
    { field: "source", synonyms: ["来源"] },
    { field: "unitName", synonyms: ["单位名称"] },
    { field: "code", synonyms: ["统一社会信用代码"] },
    { field: "reason", synonyms: ["事由"] },
    { field: "office", synonyms: ["承办科室"] },
    { field: "inspectedOn", synonyms: ["检查日期"] },
    { field: "result", synonyms: ["检查结果"] },
    { field: "remark", synonyms: ["备注"] },
  ],
};

const LAYOUT: InputLayout<DirectedCaseField> = {
  spec: DIRECTED_CASE_SHEET,
  note:
    "因投诉举报、转办交办、大数据监测等原因需要检查的，不采取随机抽查方式（第四条）：在此登记，单独统计，" +
    "不计入随机抽查的比例、频次和次数。",
  openRows: 200,
  columns: [
    { field: "registeredOn", isNeeded: true, width: 13, hint: "如2026-03-05。" },
    { field: "source", isNeeded: true, width: 13, hint: "为什么检查。", words: CASE_SOURCES },
    { field: "unitName", isNeeded: true, width: 34, hint: "单位全称。" },
    { field: "code", isNeeded: false, width: 22, hint: "18位，文本格式。" },
    { field: "reason", isNeeded: true, width: 36, hint: "投诉举报的内容，或交办单位和文号。" },
    { field: "office", isNeeded: false, width: 18, hint: "负责检查的科室。" },
    { field: "inspectedOn", isNeeded: false, width: 13, hint: "如2026-03-05。" },
    { field: "result", isNeeded: false, width: 24, hint: "与随机抽查用同样的词。" },
    { field: "remark", isNeeded: false, width: 20, hint: "不参与统计。" },
  ],
};

/** 非随机检查 as a new sheet, open for entry; `categories` are the words of 检查结果 from 设置. */
export function directedCaseSheet(bureau: string, categories: readonly string[]): SheetModel {
  const model = inputSheet(LAYOUT, `${bureau}非随机检查登记表`, [], LAYOUT.openRows);
  const column = LAYOUT.columns.findIndex(({ field }) => field === "result");
  const area = { top: 3, left: column, bottom: model.rows.length - 1, right: column };
  const dropDowns = model.dropDowns.map((words) => ({ ...words, isOpen: true as const }));
  return categories.length === 0
    ? { ...model, dropDowns }
    : { ...model, dropDowns: [...dropDowns, { area, values: categories, isOpen: true }] };
}
