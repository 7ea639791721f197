import type { Change } from "../../../src/sheets/changes";
import { ownRow, ownSheet } from "../../support/own-sheets";
import { planMarksOf } from "../../support/marks";
import { plainSheet } from "./books";

/** Changes that every workbook refuses for the same reason, and then is as before. */
export type RefusalCase = {
  readonly code: string;
  readonly changes: readonly Change[];
  readonly isStructureLocked?: true;
};

const sheet = ownSheet("抽查结果", [ownRow(1, "甲校")]);
const long = { values: ["字".repeat(32_768)], styles: [] };

/** They are asked of a workbook with 年度抽查计划, four rows, and a locked 抽取台账 of five. */
export const REFUSAL_CASES: readonly RefusalCase[] = [
  {
    code: "sheet-exists",
    changes: [{ kind: "add-sheet", sheet: { ...sheet, name: "年度抽查计划" } }],
  },
  {
    code: "sheet-exists",
    changes: [
      { kind: "add-sheet", sheet },
      { kind: "add-sheet", sheet },
    ],
  },
  { code: "structure-locked", changes: [{ kind: "add-sheet", sheet }], isStructureLocked: true },
  { code: "sheet-missing", changes: [{ kind: "show-sheet", sheet: "没有" }] },
  {
    code: "sheet-missing",
    changes: [{ kind: "append-rows", sheet: "没有", firstRow: 1, rows: [ownRow(1, "甲校")] }],
  },
  {
    code: "sheet-missing",
    changes: [{ kind: "remove-rows", sheet: "没有", firstRow: 1, count: 1 }],
  },
  { code: "sheet-missing", changes: [{ kind: "clear-marks", sheet: "没有", keep: [] }] },
  {
    code: "sheet-missing",
    changes: [{ kind: "edit-cells", sheet: "没有", edits: [{ row: 0, column: 0, value: 1 }] }],
  },
  {
    code: "rows-not-empty",
    changes: [{ kind: "append-rows", sheet: "抽取台账", firstRow: 4, rows: [ownRow(1, "甲校")] }],
  },
  {
    code: "too-many-rows",
    changes: [
      { kind: "append-rows", sheet: "抽取台账", firstRow: 1_048_576, rows: [ownRow(1, "甲校")] },
    ],
  },
  {
    code: "text-too-long",
    changes: [{ kind: "append-rows", sheet: "抽取台账", firstRow: 9, rows: [long] }],
  },
  {
    code: "text-too-long",
    changes: [{ kind: "add-sheet", sheet: plainSheet("长", [["短"], [long.values[0] ?? ""]]) }],
  },
  {
    code: "sheet-protected",
    changes: [{ kind: "mark", sheet: "抽取台账", marks: planMarksOf(6, 2, [3, 4]) }],
  },
  {
    code: "rows-not-empty",
    changes: [{ kind: "mark", sheet: "年度抽查计划", marks: planMarksOf(1, 1, [2, 3]) }],
  },
];
