import { sheetOf } from "./sheet-of";
import type { CellValue, WorkbookSnapshot } from "../../src/sheets/snapshot";

/** A table of an input sheet: headings, then rows. */
export type Rows = readonly (readonly CellValue[])[];

/** What a small bureau keeps in its workbook; each table may be replaced by a test. */
export type Tables = {
  readonly targets: Rows;
  readonly inspectors: Rows;
  readonly items: Rows;
  readonly plan: Rows;
};

const DISTRICTS = ["东胜区", "康巴什区", "达拉特旗", "准格尔旗"];

/** 60 units: 24 kindergartens, 16 schools, 14 training institutions, 6 sports venues; four are not in operation. */
export const TARGETS: Rows = [
  [
    "单位名称",
    "统一社会信用代码",
    "对象类别",
    "所在旗区",
    "住所",
    "监管状态",
    "投诉举报次数",
    "严重违法违规记录",
  ],
  ...Array.from({ length: 60 }, (_, index) => targetRow(index)),
];

function targetRow(index: number): readonly CellValue[] {
  const district = DISTRICTS[index % DISTRICTS.length] ?? "";
  const [kind = "", word = ""] =
    index < 24
      ? ["幼儿园", "幼儿园"]
      : index < 40
        ? [index % 2 === 0 ? "小学" : "初中", "学校"]
        : index < 54
          ? ["校外培训机构", "培训学校"]
          : ["健身场所", "健身中心"];
  const status = index % 15 === 7 ? "停业" : index % 15 === 3 ? null : "正常";
  return [
    `${district}第${index + 1}${word}`,
    `521506${String(index * 7919 + 100_003).padStart(9, "0")}AB${index % 10}`,
    kind,
    district,
    `${district}人民路${index + 1}号`,
    status,
    index % 6 === 0 ? 4 : index % 6 === 1 ? 0 : null,
    index % 11 === 5 ? "是" : null,
  ];
}

/** 12 inspectors of four offices: one retired, one whose certificate ends too early, two with a limit, two recused. */
export const INSPECTORS: Rows = [
  ["姓名", "所在科室", "执法证号", "执法证有效期", "业务专长", "状态", "回避单位", "任务上限"],
  ["巴特尔", "基础教育科", "150600001", "2028-12-31", "教育", "在岗", null, null],
  ["王芳", "基础教育科", "150600002", "2029-06-30", "教育、财务", "在岗", "东胜区第1幼儿园", null],
  ["李娜", "基础教育科", "150600003", null, "", "在岗", null, 6],
  ["张伟", "基础教育科", "150600004", "2028-12-31", "安全", "退休", null, null],
  ["乌兰", "职成教科", "150600005", "2028-12-31", "财务", "在岗", null, null],
  ["刘洋", "职成教科", "150600006", "2028-12-31", "财务", "在岗", null, null],
  ["陈静", "职成教科", "150600007", "2026-05-01", "财务", "在岗", null, null],
  ["杨帆", "体育科", "150600008", "2028-12-31", "体育", "在岗", null, null],
  ["赵磊", "体育科", "150600009", "2028-12-31", "体育", "在岗", null, null],
  ["孙丽", "体育科", "150600010", "2028-12-31", "", "在岗", null, 30],
  ["周强", "安全科", "150600011", "2028-12-31", "安全", "在岗", null, null],
  ["吴敏", "安全科", "150600012", "2028-12-31", "安全、财务", "在岗", "康巴什区第2幼儿园", null],
];

export const ITEMS: Rows = [
  ["抽查事项", "对象类别", "抽查依据", "责任科室", "所需专长", "特别规定依据"],
  ["幼儿园办园行为检查", "幼儿园", "《幼儿园工作规程》", "基础教育科", null, null],
  ["校外培训机构检查", "教育培训机构", "《民办教育促进法》", "职成教科", "财务", null],
  ["体育经营场所检查", "体育经营场所", "《体育法》", "体育科", "体育", null],
  ["校园安全检查", "学校、幼儿园", "《教育法》", "安全科", null, null],
];

export const PLAN: Rows = [
  [
    "计划编号",
    "抽查事项",
    "抽查范围",
    "抽查比例",
    "抽查数量",
    "抽查频次",
    "抽查方式",
    "检查内容",
    "责任科室",
    "联合科室",
    "联合意见",
    "每组人数",
  ],
  [
    "2026-001",
    "幼儿园办园行为检查",
    "全市幼儿园",
    "20%",
    null,
    2,
    "实地检查",
    "办园行为",
    "基础教育科",
    "安全科、市场监管局",
    "已同意",
    3,
  ],
  [
    "2026-002",
    "校外培训机构检查",
    "东胜区、康巴什区、达拉特旗教育培训机构",
    "25%",
    4,
    2,
    "实地检查",
    "收费",
    "职成教科",
    null,
    null,
    null,
  ],
  [
    "2026-003",
    "体育经营场所检查",
    "全市体育经营场所",
    "50%",
    null,
    2,
    "实地检查",
    "安全",
    "体育科",
    null,
    null,
    null,
  ],
  [
    "2026-004",
    "校园安全检查",
    "全市学校、幼儿园",
    "30%",
    null,
    2,
    "实地检查",
    "安全",
    "安全科",
    "基础教育科",
    "已同意",
    null,
  ],
];

/** A workbook of the bureau, nothing drawn yet. */
export function bureau(tables: Partial<Tables> = {}): WorkbookSnapshot {
  const { targets = TARGETS, inspectors = INSPECTORS, items = ITEMS, plan = PLAN } = tables;
  return {
    sheets: [
      sheetOf("检查对象名录库", targets),
      sheetOf("执法检查人员名录库", inspectors),
      sheetOf("随机抽查事项清单", items),
      sheetOf("年度抽查计划", plan),
    ],
    date1904: false,
    isStructureLocked: false,
  };
}

/** A copy of a table with some cells changed: `change` gets each row below the headings, by heading. */
export function withRows(
  rows: Rows,
  change: (row: Record<string, CellValue>, index: number) => Record<string, CellValue>,
): Rows {
  const [headings = [], ...body] = rows;
  return [
    headings,
    ...body.map((cells, index) => {
      const row = Object.fromEntries(
        headings.map((heading, column) => [String(heading), cells[column] ?? null]),
      );
      const changed = change(row, index);
      return headings.map((heading) => changed[String(heading)] ?? null);
    }),
  ];
}
