import type { Change } from "../../../src/sheets/changes";
import type { ModelRow } from "../../../src/sheets/sheet-model";
import { planMarksOf } from "../../support/marks";
import { ownRow, ownSheet } from "../../support/own-sheets";
import { richWorkbook } from "../../support/rich-workbooks";
import { adding, fileOf, plainSheet } from "./books";

/** Changes that every workbook makes in the same way. */
export type WritingCase = {
  readonly title: string;
  readonly file: () => Promise<Uint8Array>;
  /** What is done, one list behind the other. */
  readonly deeds: readonly (readonly Change[])[];
};

const plan = plainSheet("年度抽查计划", [
  ["2026年度抽查计划"],
  ["任务名称", "抽查事项", "抽查比例"],
  ["春季", "办学行为", "5%"],
  ["秋季", "收费", "10%"],
]);

const withLedger = (): Promise<Uint8Array> =>
  fileOf(plan, ownSheet("抽取台账", [ownRow(1, "东胜区第一幼儿园"), ownRow(2, "甲校")]));

/** Texts that Excel would make something else of in a cell that is no text cell. */
export const DANGEROUS = [
  "=cmd|' /C calc'!A0",
  "+86 477 8581234",
  "-1",
  "@x",
  "00123",
  "1E5",
  "150600199001011234",
  "3/4",
  "3-4",
  "5%",
  "TRUE",
  "#N/A",
  "'单引号",
  "'=1+1",
  "2026-03-02",
  "第一行\n第二行",
  "😀🈚",
];

const dangerousRow = (style: "text" | "entry-number"): ModelRow => ({
  values: DANGEROUS,
  styles: DANGEROUS.map(() => style),
});

export const WRITING_CASES: readonly WritingCase[] = [
  {
    title: "a sheet with everything that a sheet of ours can have",
    file: () => fileOf(plan),
    deeds: [[adding(ownSheet("抽查结果", [ownRow(1, "甲校"), ownRow(2, "乙校")]))]],
  },
  {
    title: "texts that look like formulas, numbers and dates",
    file: () => fileOf(plan),
    deeds: [
      [
        adding(
          plainSheet("文本", [], {
            rows: [
              dangerousRow("text"),
              dangerousRow("entry-number"),
              { values: DANGEROUS, styles: [] },
            ],
          }),
        ),
      ],
    ],
  },
  {
    title: "numbers in cells of every kind",
    file: () => fileOf(plan),
    deeds: [
      [
        adding(
          plainSheet("数字", [], {
            rows: [
              {
                values: [1, 0.05, -3, 150_600_199_001_011],
                styles: ["number", "entry-number", "text", "code"],
              },
              { values: [null, 7, null, 8], styles: ["text", "text", "text", "centre"] },
            ],
          }),
        ),
      ],
    ],
  },
  {
    title: "rows below those that are there, on a locked sheet",
    file: withLedger,
    deeds: [
      [{ kind: "append-rows", sheet: "抽取台账", firstRow: 5, rows: [ownRow(3, "丙校")] }],
      [{ kind: "append-rows", sheet: "抽取台账", firstRow: 6, rows: [ownRow(4, "丁校")] }],
    ],
  },
  {
    title: "rows further below, and into an empty sheet",
    file: () => fileOf(plan, plainSheet("空表", [])),
    deeds: [
      [
        {
          kind: "append-rows",
          sheet: "年度抽查计划",
          firstRow: 7,
          rows: [{ values: ["备注"], styles: [] }],
        },
        { kind: "append-rows", sheet: "空表", firstRow: 2, rows: [ownRow(1, "甲校")] },
      ],
    ],
  },
  {
    title: "rows taken out of the middle, then others added",
    file: withLedger,
    deeds: [
      [
        { kind: "remove-rows", sheet: "抽取台账", firstRow: 3, count: 1 },
        { kind: "append-rows", sheet: "抽取台账", firstRow: 4, rows: [ownRow(9, "戊校")] },
      ],
    ],
  },
  {
    title: "single cells, the staff's and locked ones",
    file: withLedger,
    deeds: [
      [
        {
          kind: "edit-cells",
          sheet: "年度抽查计划",
          edits: [
            { row: 2, column: 2, value: 0.05, format: "0%" },
            { row: 3, column: 2, value: "不低于5%" },
            { row: 3, column: 1, value: null },
            { row: 9, column: 4, value: "=1+1" },
            { row: 2, column: 0, value: "先" },
            { row: 2, column: 0, value: "后" },
          ],
        },
        {
          kind: "edit-cells",
          sheet: "抽取台账",
          edits: [
            { row: 3, column: 2, value: "'改" },
            { row: 3, column: 1, value: "一" },
            { row: 4, column: 0, value: 5 },
            { row: 4, column: 4, value: true },
          ],
        },
      ],
    ],
  },
  {
    title: "what stages a draw has",
    file: () => fileOf(plan),
    deeds: [
      [
        adding(ownSheet("抽取台账", [ownRow(1, "封存")])),
        { kind: "checkpoint" },
        adding(ownSheet("抽查结果", [ownRow(1, "甲校"), ownRow(2, "乙校")])),
        { kind: "checkpoint" },
        { kind: "append-rows", sheet: "抽取台账", firstRow: 4, rows: [ownRow(2, "抽取")] },
        { kind: "show-sheet", sheet: "抽查结果" },
        { kind: "checkpoint" },
      ],
    ],
  },
  {
    title: "drop-downs with many words",
    file: () => fileOf(plan),
    deeds: ["检查结果录入", "检查结果录入2"].map((name) => [
      adding(
        plainSheet(name, [["检查结果"]], {
          dropDowns: [
            {
              area: { top: 1, left: 0, bottom: 9, right: 0 },
              values: Array.from({ length: 60 }, (_, index) => `第${index + 1}种结果`),
            },
          ],
        }),
      ),
    ]),
  },
  {
    title: "a hidden sheet that is to be shown",
    file: async () => richWorkbook({ hasMacros: false }),
    deeds: [[{ kind: "show-sheet", sheet: "选项" }]],
  },
  {
    title: "marks with numbers, laid twice and taken off",
    file: () => fileOf(plan),
    deeds: [
      [
        {
          kind: "mark",
          sheet: "年度抽查计划",
          marks: planMarksOf(3, 1, [2, 3], { numbers: true }),
        },
      ],
      [
        {
          kind: "mark",
          sheet: "年度抽查计划",
          marks: planMarksOf(3, 1, [2, 3], { numbers: true }),
        },
      ],
      [{ kind: "clear-marks", sheet: "年度抽查计划", keep: [] }],
    ],
  },
  {
    title: "marks taken off but for the numbers, and laid again",
    file: () => fileOf(plan),
    deeds: [
      [
        {
          kind: "mark",
          sheet: "年度抽查计划",
          marks: planMarksOf(3, 1, [2, 3], { numbers: true }),
        },
      ],
      [{ kind: "clear-marks", sheet: "年度抽查计划", keep: ["计划编号"] }],
      [
        {
          kind: "mark",
          sheet: "年度抽查计划",
          marks: planMarksOf(3, 1, [2, 3], { numbers: true }),
        },
      ],
    ],
  },
];
