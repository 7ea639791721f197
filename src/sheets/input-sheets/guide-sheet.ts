import type { ModelRow, SheetModel, StyleName } from "../sheet-model";
import { canonicalHeading, type InputLayout } from "./input-layout";
import { INPUT_PRINT, lineAcross } from "./input-sheet";
import { INSPECTOR_LAYOUT } from "./inspector-layout";
import { ITEM_LAYOUT } from "./item-layout";
import { PLAN_LAYOUT } from "./plan-layout";
import { TARGET_LAYOUT } from "./target-layout";

/** 填写说明: how every column of the template is filled in. */
export const GUIDE_SHEET_NAME = "填写说明";

const HEADINGS = ["列名", "必填", "怎样填写"] as const;
const HEADING_STYLES: readonly StyleName[] = ["heading", "heading", "heading"];
const BODY_STYLES: readonly StyleName[] = ["text", "centre", "text"];
const WIDTHS = [20, 8, 100] as const;
const TITLE_HEIGHT = 30;
const LINE_HEIGHT = 20;

const STEPS = [
  "1. 本簿为一个机关一个年度的总簿，各科室都从这一本中抽取：每单位每年不超过2次、联合抽查只有在同一本中才算得准。",
  "2. 依次填写检查对象名录库、执法检查人员名录库、随机抽查事项清单、年度抽查计划，再核对设置。列可以增加、移动，已有的表格也可直接使用。",
  "3. 填好后先“检查计划”，按提示改正，再“抽取”。抽取结果写在另外的工作表中，您填写的内容不会被改动。",
] as const;

/** One section of the guide: a line with the sheet's name, headings, one row a column. */
type Section = { readonly name: string; readonly rows: readonly ModelRow[] };

/** The sheet that explains the others; plain text, nothing in it is read. */
export function guideSheet(): SheetModel {
  const sections = [
    sectionOf(TARGET_LAYOUT),
    sectionOf(INSPECTOR_LAYOUT),
    sectionOf(ITEM_LAYOUT),
    sectionOf(PLAN_LAYOUT),
  ];
  const rows: readonly ModelRow[] = [
    lineAcross("双随机抽查总簿填写说明", "title", TITLE_HEIGHT, HEADINGS.length),
    ...STEPS.map((step) => lineAcross(step, "note", LINE_HEIGHT, HEADINGS.length)),
    ...sections.flatMap(({ name, rows: columns }) => [
      lineAcross(name, "heading", LINE_HEIGHT, HEADINGS.length),
      { values: HEADINGS, styles: HEADING_STYLES },
      ...columns,
    ]),
  ];
  return {
    name: GUIDE_SHEET_NAME,
    widths: WIDTHS,
    rows,
    merges: rows.flatMap(({ height }, row) =>
      height === undefined ? [] : [{ top: row, left: 0, bottom: row, right: HEADINGS.length - 1 }],
    ),
    frozen: { rows: 1, columns: 0 },
    filter: null,
    dropDowns: [],
    isLocked: false,
    print: { ...INPUT_PRINT, repeatRows: { first: 0, last: 0 } },
  };
}

function sectionOf<Field extends string>({ spec, columns }: InputLayout<Field>): Section {
  return {
    name: `工作表“${spec.names[0]}”`,
    rows: columns.map(({ field, isNeeded, hint }) => ({
      values: [canonicalHeading(spec, field), isNeeded ? "是" : null, hint],
      styles: BODY_STYLES,
    })),
  };
}
