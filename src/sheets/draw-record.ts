import {
  leftOutInWords,
  momentInWords,
  NAMES_IN_A_CELL,
  parametersInWords,
  ranksInWords,
  requiredInWords,
  teamInWords,
  weightsInWords,
} from "./draw-record-words";
import type { DrawRecordFacts, LeftOut, RecordedRow, RecordedVisit } from "./draw-record-facts";
import { GRID_COLUMNS, wholeLine, type GridLine, type Span } from "./forms-grid";
import { paperSheet } from "./paper-sheet";
import { bodyLines, headingLine, type GridTable } from "./forms-table";
import type { SheetModel } from "./sheet-model";

const LABEL = 2;
const BESIDE = GRID_COLUMNS - LABEL;
const TITLE_HEIGHT = 62;
const SIGNATURE_HEIGHT = 40;

/** 抽取记录表: the record of one draw, to be signed by those who made it and those who watched. */
export function drawRecordSheet(facts: DrawRecordFacts): SheetModel {
  return paperSheet("抽取记录表", recordLines(facts), { top: 2, bottom: 2, pageNumbers: true });
}

function recordLines(facts: DrawRecordFacts): readonly GridLine[] {
  const { bureau, nthOfYear, voidedOfYear } = facts;
  const title = `${bureau === "" ? "" : `${bureau}\n`}“双随机、一公开”抽取记录表`;
  return [
    wholeLine(title, "publication-title", TITLE_HEIGHT),
    wholeLine(
      `${facts.drawNumber}　本年第${nthOfYear}次抽取，其中作废${voidedOfYear}次`,
      "publication-date",
    ),
    section("一、抽取"),
    ...drawLines(facts),
    ...facts.rows.flatMap((row, index) => rowLines(row, index, facts.rows.length)),
    section("三、抽中名单"),
    ...visitLines(facts.visits),
    section("四、备用名单"),
    ...substituteLines(facts.rows),
    section("五、检查人员"),
    ...inspectorLines(facts),
    ...laterLines(facts),
    section(facts.later.length > 0 ? "七、摘要" : "六、摘要"),
    ...digestLines(facts),
    ...signatureLines(facts),
  ];
}

function drawLines(facts: DrawRecordFacts): readonly GridLine[] {
  return [
    twoPairs("抽取编号", facts.drawNumber, "算法版本", facts.algorithm),
    twoPairs("封存时间", momentInWords(facts.sealedAt), "抽取时间", momentInWords(facts.drawnAt)),
    twoPairs("操作人", facts.operator, "监督人", facts.witness),
    { spans: [label("随机种子"), { text: facts.seed, style: "code", columns: BESIDE }] },
    labelled("种子来源", facts.seedSource),
    labelled("参数", parametersInWords(facts.parameters)),
  ];
}

function rowLines(
  { event, statement, key, weights, leftOut }: RecordedRow,
  index: number,
  count: number,
): readonly GridLine[] {
  const title = count === 1 ? "二、抽取对象" : `二、抽取对象（${index + 1}/${count}）`;
  const office = event.jointOffices === "" ? "" : `（联合：${event.jointOffices}）`;
  return [
    section(title),
    twoPairs("计划编号", event.planNumber, "次序", event.sequence),
    labelled("抽查事项", event.item),
    labelled("责任科室", `${event.office}${office}`),
    labelled("抽查范围", event.scope),
    labelled("范围解析", event.resolvedScope),
    twoPairs("对象总数", `${event.population}家`, "入围数", `${event.eligible}家`),
    labelled("应抽数", requiredInWords(event)),
    twoPairs("抽中数", `${event.drawn}家`, "截止日期", event.deadline),
    labelled("权重分布", weightsInWords(weights)),
    labelled("未入围单位\n及原因", leftOutInWords(leftOut)),
    coded("名录摘要", event.populationDigest),
    coded("底册摘要", event.populationRowsDigest),
    coded("完整语句", statement),
    coded("KEY", key),
    ...(leftOut.length <= NAMES_IN_A_CELL
      ? []
      : [headingLine(LEFT_OUT), ...bodyLines(LEFT_OUT, leftOut)]),
  ];
}

const LEFT_OUT: GridTable<LeftOut> = [
  { heading: "未入围单位", columns: 5, style: "publication-text", text: ({ name }) => name },
  { heading: "单位标识", columns: 3, style: "code", text: ({ id }) => id },
  { heading: "未入围原因", columns: 4, style: "publication-text", text: ({ reason }) => reason },
];

const VISITS: GridTable<RecordedVisit> = [
  { heading: "序号", columns: 1, style: "publication-centre", text: ({ row }) => row.order },
  { heading: "单位名称", columns: 3, style: "publication-text", text: ({ row }) => row.name },
  { heading: "单位标识", columns: 3, style: "code", text: ({ row }) => row.unitId },
  {
    heading: "计划编号\n（名次）",
    columns: 2,
    style: "publication-text",
    text: ({ row }) => ranksInWords(row),
  },
  { heading: "检查组", columns: 2, style: "publication-text", text: ({ row }) => teamInWords(row) },
  {
    heading: "备注",
    columns: 1,
    style: "publication-text",
    text: ({ row, remark }) =>
      [row.joins === "" ? "" : `并入${row.joins}`, remark].filter((part) => part !== "").join("，"),
  },
];

function visitLines(visits: readonly RecordedVisit[]): readonly GridLine[] {
  return visits.length === 0
    ? [wholeLine("无", "publication-text")]
    : [headingLine(VISITS), ...bodyLines(VISITS, visits)];
}

type Substitute = RecordedRow["substitutes"][number] & { readonly planNumber: string };

const SUBSTITUTES: GridTable<Substitute> = [
  { heading: "计划编号", columns: 2, style: "publication-text", text: (unit) => unit.planNumber },
  { heading: "备用", columns: 2, style: "publication-centre", text: ({ word }) => word },
  { heading: "名次", columns: 1, style: "publication-centre", text: ({ rank }) => rank },
  { heading: "单位名称", columns: 4, style: "publication-text", text: ({ name }) => name },
  { heading: "单位标识", columns: 3, style: "code", text: ({ id }) => id },
];

function substituteLines(rows: readonly RecordedRow[]): readonly GridLine[] {
  const units = rows.flatMap(({ event, substitutes }) =>
    substitutes.map((unit) => ({ ...unit, planNumber: event.planNumber })),
  );
  return units.length === 0
    ? [wholeLine("无", "publication-text")]
    : [headingLine(SUBSTITUTES), ...bodyLines(SUBSTITUTES, units)];
}

type Excluded = DrawRecordFacts["inspectors"]["leftOut"][number];

const EXCLUDED: GridTable<Excluded> = [
  { heading: "姓名", columns: 2, style: "publication-text", text: ({ name }) => name },
  { heading: "所在科室", columns: 3, style: "publication-text", text: ({ office }) => office },
  { heading: "执法证号", columns: 3, style: "code", text: ({ id }) => id },
  { heading: "排除原因", columns: 4, style: "publication-text", text: ({ reason }) => reason },
];

function inspectorLines({
  inspectors,
  teamStatement,
  teamKey,
}: DrawRecordFacts): readonly GridLine[] {
  const { all, eligible, leftOut } = inspectors;
  return [
    labelled("人员范围", `名录库中${all}人，可参加匹配${eligible}人，排除${all - eligible}人`),
    coded("完整语句", teamStatement),
    coded("KEY", teamKey),
    ...(leftOut.length === 0 ? [] : [headingLine(EXCLUDED), ...bodyLines(EXCLUDED, leftOut)]),
  ];
}

type Later = DrawRecordFacts["later"][number];

const LATER: GridTable<Later> = [
  { heading: "事件", columns: 1, style: "publication-centre", text: ({ event }) => event },
  {
    heading: "时间",
    columns: 3,
    style: "publication-text",
    text: ({ time }) => momentInWords(time),
  },
  { heading: "操作人", columns: 2, style: "publication-text", text: ({ operator }) => operator },
  { heading: "监督人", columns: 2, style: "publication-text", text: ({ witness }) => witness },
  { heading: "事由", columns: 4, style: "publication-text", text: ({ reason }) => reason },
];

function laterLines({ later }: DrawRecordFacts): readonly GridLine[] {
  if (later.length === 0) return [];
  return [section("六、抽取后的变动"), headingLine(LATER), ...bodyLines(LATER, later)];
}

function digestLines({ digests }: DrawRecordFacts): readonly GridLine[] {
  return [
    labelled("名录总数", `${digests.directorySize}家`),
    coded("名录总摘要", digests.directory),
    coded("人员摘要", digests.inspectors),
    coded("结果摘要", digests.results),
    coded("本次抽取\n末条摘要", digests.draw),
    coded("台账末条\n摘要", digests.ledger),
  ];
}

function signatureLines({ operator, witness }: DrawRecordFacts): readonly GridLine[] {
  const blank = "　　　　　　　　　　　　年　　月　　日";
  const signed = (name: string, text: string): GridLine => ({
    spans: [label(name), { text, style: "form-signature", columns: BESIDE }],
    height: SIGNATURE_HEIGHT,
  });
  return [
    signed("操作人\n（签字）", `${operator}${blank}`),
    signed("监督人\n（签字）", `${witness}${blank}`),
    wholeLine(
      "任何人可凭完整语句和名录重算本次抽取：KEY 是语句的 SHA-256；每家的号码是“KEY,j,单位标识”（j 从1到权重）的 SHA-256 中最小的一个，" +
        "从小到大排列即为名次。",
      "publication-line",
    ),
  ];
}

function section(text: string): GridLine {
  return wholeLine(text, "publication-section", 28);
}

function label(text: string): Span {
  return { text, style: "form-label", columns: LABEL };
}

function labelled(name: string, text: string): GridLine {
  return { spans: [label(name), { text, style: "publication-text", columns: BESIDE }] };
}

function coded(name: string, text: string): GridLine {
  return { spans: [label(name), { text, style: "code", columns: BESIDE }] };
}

function twoPairs(left: string, leftText: string, right: string, rightText: string): GridLine {
  return {
    spans: [
      label(left),
      { text: leftText, style: "publication-text", columns: 4 },
      label(right),
      { text: rightText, style: "publication-text", columns: 4 },
    ],
  };
}
