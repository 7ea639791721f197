import { CHECK_METHODS, FOLLOW_UPS, MEASURES } from "../core/results/result-vocabulary";
import { boxes } from "./forms-boxes";
import { fitted, GRID_COLUMNS, wholeLine, type GridLine, type Span } from "./forms-grid";
import { paperSheet } from "./paper-sheet";
import type { SheetModel } from "./sheet-model";

/** What is printed on the 执法检查表 of a visit before the inspectors set out. */
export type VisitForm = {
  readonly drawNumber: string;
  /** 序号 of the visit in its draw. */
  readonly order: string;
  readonly planNumbers: string;
  readonly items: readonly string[];
  readonly unitName: string;
  /** 统一社会信用代码 or 注册号; empty where the unit has none. */
  readonly unitCode: string;
  readonly address: string;
  /** The names of those who go, 组长 first, with their certificates beside them. */
  readonly leader: string;
  readonly inspectors: readonly string[];
  readonly certificates: readonly string[];
};

/** What all forms of a bureau have in common. */
export type FormSettings = {
  readonly bureau: string;
  /** The words of 检查结果 from 设置. */
  readonly categories: readonly string[];
};

/** Excel takes no more than 1,026 page breaks in a sheet. */
const MOST_PAGES = 1_000;
/** Points between the margins of A4 upright, less what rounding may take. */
const PAGE_HEIGHT = 765;
const LABEL = 2;
const BESIDE = GRID_COLUMNS - LABEL;
const TITLE_HEIGHT = 66;
const LEAST_ITEM_HEIGHT = 26;
/** So many lines for items at least, so that a form for one item has room for more findings. */
const LEAST_ITEMS = 3;

/** 执法检查表 (Art. 10): one page a visit, in as many sheets as Excel needs for its page breaks; none for no visits. */
export function visitForms(
  visits: readonly VisitForm[],
  settings: FormSettings,
): readonly SheetModel[] {
  const sheets = Math.ceil(visits.length / MOST_PAGES);
  return Array.from({ length: sheets }, (_, index) =>
    formSheet(
      index === 0 ? "执法检查表" : `执法检查表（${index + 1}）`,
      visits.slice(index * MOST_PAGES, (index + 1) * MOST_PAGES),
      settings,
    ),
  );
}

function formSheet(name: string, visits: readonly VisitForm[], settings: FormSettings): SheetModel {
  const findings = findingLines(settings).map(fitted);
  const pages = visits.map((visit) => pageOf(visit, settings, findings));
  const starts: number[] = [];
  let row = 0;
  for (const page of pages) {
    starts.push(row);
    row += page.length;
  }
  return paperSheet(name, pages.flat(), {
    top: 1.3,
    bottom: 1,
    pageNumbers: false,
    pageBreaks: starts.slice(1),
  });
}

/**
 * The blocks of a page in their order. The lines for items take what height the others leave; where long names leave
 * too little, all lines move closer together.
 */
function pageOf(
  visit: VisitForm,
  settings: FormSettings,
  findings: readonly FittedLine[],
): readonly GridLine[] {
  const above = [...headLines(visit, settings), ...unitLines(visit), itemHeadings()].map(fitted);
  const below = [...findings, ...signatureLines(visit).map(fitted)];
  const count = Math.max(LEAST_ITEMS, visit.items.length);
  const used = heightOfAll(above) + heightOfAll(below);
  const height = Math.max(LEAST_ITEM_HEIGHT, Math.floor((PAGE_HEIGHT - used) / count));
  const items = Array.from({ length: count }, (_, index): FittedLine => ({
    spans: [
      field(visit.items[index] ?? "", 3),
      { text: "", style: "form-check", columns: 5 },
      { text: "", style: "form-check", columns: 4 },
    ],
    height,
  }));
  return closerTogether([...above, ...items, ...below], used + count * height);
}

type FittedLine = ReturnType<typeof fitted>;

function heightOfAll(lines: readonly FittedLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function closerTogether(lines: readonly FittedLine[], height: number): readonly GridLine[] {
  if (height <= PAGE_HEIGHT) return lines;
  return lines.map((line) => ({
    ...line,
    height: Math.floor((line.height * PAGE_HEIGHT) / height),
  }));
}

function headLines(visit: VisitForm, { bureau }: FormSettings): readonly GridLine[] {
  const title = `${bureau === "" ? "" : `${bureau}\n`}“双随机、一公开”执法检查表`;
  return [
    wholeLine(title, "publication-title", TITLE_HEIGHT),
    labelled("任务名称", visit.items.join("、")),
    {
      spans: [
        ...pair("任务编号", `${visit.drawNumber} 第${visit.order}号`, 4),
        ...pair("计划编号", visit.planNumbers, 4),
      ],
    },
    labelled("检查时间", "　　　　年　　月　　日　　时　　分　至　　　　日　　时　　分"),
    labelled("现场告知", boxes(["已出示执法证件", "已告知权利义务"], BESIDE)),
  ];
}

function unitLines({ unitName, unitCode, address }: VisitForm): readonly GridLine[] {
  return [
    labelled("被检查单位", unitName),
    labelled("统一社会\n信用代码", unitCode),
    labelled("住所", address),
    { spans: [...pair("法定代表人", "", 4), ...pair("电话", "", 4)] },
    { spans: [...pair("联络员", "", 4), ...pair("电话", "", 4)] },
  ];
}

function itemHeadings(): GridLine {
  return {
    spans: [label("检查事项", 3), label("发现问题情况", 5), label("处置情况", 4)],
    height: 21,
  };
}

function findingLines({ categories }: FormSettings): readonly GridLine[] {
  return [
    labelled("核查方式", boxes(CHECK_METHODS, BESIDE)),
    labelled("现场措施", boxes(MEASURES, BESIDE)),
    labelled("检查结论", boxes(categories, BESIDE)),
    labelled("后续处置", boxes(FOLLOW_UPS, BESIDE)),
  ];
}

function signatureLines(visit: VisitForm): readonly GridLine[] {
  return [
    signed(
      "被检查单位\n意见",
      "负责人签字（盖章）：　　　　　　　　　　　　年　　月　　日\n未签字原因：＿＿＿＿＿＿＿＿＿＿＿＿　见证人：＿＿＿＿＿＿＿＿",
      52,
    ),
    ...inspectorLines(visit),
    signed("组长审核\n意见", "组长签字：　　　　　　　　　　　　年　　月　　日", 34),
    signed(
      "结果公示\n审批意见",
      "□同意公示　□不予公示（原因：＿＿＿＿＿＿＿＿）　审批人签字：　　　　　　　　　　年　　月　　日",
      36,
    ),
  ];
}

/** One line a member of the team, each with room for a signature. */
function inspectorLines({ leader, inspectors, certificates }: VisitForm): readonly GridLine[] {
  return inspectors.map((name, index) => {
    const role = name === leader && inspectors.indexOf(leader) === index ? "组长" : "组员";
    const first: Span = { text: "检查人员签名、\n执法证号", style: "form-label", columns: LABEL };
    return {
      spans: [
        index === 0 ? { ...first, rows: inspectors.length } : { ...first, text: null },
        label(role, 1),
        field(name, 3),
        field(certificates[index] ?? "", 3),
        field("签名：", 3),
      ],
      height: 22,
    };
  });
}

function label(text: string, columns: number): Span {
  return { text, style: "form-label", columns };
}

function field(text: string, columns: number): Span {
  return { text, style: "form-field", columns };
}

function pair(name: string, text: string, columns: number): readonly Span[] {
  return [label(name, LABEL), field(text, columns)];
}

function labelled(name: string, text: string): GridLine {
  return { spans: pair(name, text, BESIDE) };
}

function signed(name: string, text: string, height: number): GridLine {
  return {
    spans: [label(name, LABEL), { text, style: "form-signature", columns: BESIDE }],
    height,
  };
}
