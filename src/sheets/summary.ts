import { formatShare } from "../core/results/share";
import { momentInWords } from "./draw-record-words";
import { wholeLine, type GridLine } from "./forms-grid";
import { paperSheet } from "./paper-sheet";
import { bodyLines, headingLine, type GridTable } from "./forms-table";
import { BLANK, dateInWords } from "./publication/publication";
import type { SheetModel } from "./sheet-model";
import type {
  DrawLine,
  ItemStatistics,
  PlanLine,
  ProblemLine,
  SummaryFacts,
} from "./summary-facts";
import {
  directedInWords,
  outcomesInWords,
  situationInWords,
  tasksInWords,
  timesInWords,
} from "./summary-words";

const INDENT = "　　";

/** 总结报告 (Art. 11): times, contents, situation, findings and handling, tasks; its figures stand in 统计. */
export function summarySheet(facts: SummaryFacts): SheetModel {
  return paperSheet("总结报告", summaryLines(facts), { top: 3, bottom: 2.5, pageNumbers: true });
}

function summaryLines(facts: SummaryFacts): readonly GridLine[] {
  const { bureau, year, today, statistics } = facts;
  const name = bureau === "" ? BLANK : bureau;
  return [
    wholeLine(`${name}\n${year}年度“双随机、一公开”抽查工作总结报告`, "publication-title", 72),
    section("一、检查时间"),
    paragraph(timesInWords(facts)),
    ...table(DRAWS, facts.draws),
    section("二、检查内容"),
    ...table(PLAN, facts.plan),
    section("三、现场检查情况"),
    paragraph(situationInWords(facts)),
    ...table(ITEMS, [...facts.byItem, { item: "合计", statistics }]),
    wholeLine("注：联合检查按其每一事项各计一次，合计只计一次。", "publication-line"),
    section("四、发现问题及处理情况"),
    paragraph(outcomesInWords(facts)),
    ...table(PROBLEMS, facts.problems),
    ...followUpLines(facts),
    section("五、抽查覆盖情况"),
    paragraph("按对象类别、所在旗区和月份的统计见附表（工作表“统计”）。"),
    section("六、非随机检查情况"),
    paragraph(directedInWords(facts)),
    ...(facts.directed.cases === 0 ? [] : table(SOURCES, facts.directed.bySource)),
    section("七、处理意见和建议"),
    ...tasksInWords(facts).map((sentence, index) => paragraph(`${index + 1}. ${sentence}`)),
    wholeLine(`${INDENT}责任科室补充意见和建议：${BLANK.repeat(2)}`, "publication-entry", 60),
    wholeLine(name, "publication-date"),
    wholeLine(dateInWords(today), "publication-date"),
  ];
}

function followUpLines({ followUps }: SummaryFacts): readonly GridLine[] {
  const used = followUps.filter(({ visits }) => visits > 0);
  if (used.length === 0) return [];
  return [wholeLine("后续处置情况：", "publication-line"), ...table(FOLLOW_UPS, used)];
}

const DRAWS: GridTable<DrawLine> = [
  { heading: "抽取编号", columns: 2, style: "publication-centre", text: (draw) => draw.drawNumber },
  {
    heading: "抽取时间",
    columns: 3,
    style: "publication-centre",
    text: ({ time }) => momentInWords(time),
  },
  {
    heading: "抽查事项",
    columns: 5,
    style: "publication-text",
    text: ({ items }) => items.join("、"),
  },
  {
    heading: "抽中家次",
    columns: 2,
    style: "publication-centre",
    text: ({ visits, isVoid }) => (isVoid ? "已作废" : String(visits)),
  },
];

const PLAN: GridTable<PlanLine> = [
  { heading: "计划编号", columns: 2, style: "publication-centre", text: (row) => row.planNumber },
  { heading: "抽查事项", columns: 3, style: "publication-text", text: ({ item }) => item },
  { heading: "检查内容", columns: 4, style: "publication-text", text: ({ content }) => content },
  {
    heading: "责任科室",
    columns: 2,
    style: "publication-text",
    text: ({ offices }) => offices.join("、"),
  },
  {
    heading: "已抽/\n计划",
    columns: 1,
    style: "publication-centre",
    text: ({ planned, drawn }) => `${drawn}/${planned}`,
  },
];

const ITEMS: GridTable<ItemStatistics> = [
  { heading: "抽查事项", columns: 3, style: "publication-text", text: ({ item }) => item },
  figure("应检查数", ({ visits }) => visits),
  figure("待录入", ({ toEnter }) => toEnter),
  figure("录入中", ({ underWay }) => underWay),
  figure("已公示", ({ published }) => published),
  {
    heading: "抽查\n完成率",
    columns: 2,
    style: "publication-centre",
    text: ({ statistics }) => formatShare(statistics.completion),
  },
  {
    heading: "后续处置\n完结率",
    columns: 2,
    style: "publication-centre",
    text: ({ statistics }) => formatShare(statistics.closure),
  },
  figure("逾期", ({ overdue }) => overdue),
];

function figure(
  heading: string,
  count: (statistics: ItemStatistics["statistics"]) => number,
): GridTable<ItemStatistics>[number] {
  const two = heading.length > 2 ? `${heading.slice(0, 2)}\n${heading.slice(2)}` : heading;
  return {
    heading: two,
    columns: 1,
    style: "publication-centre",
    text: ({ statistics }) => String(count(statistics)),
  };
}

const PROBLEMS: GridTable<ProblemLine> = [
  { heading: "单位名称", columns: 3, style: "publication-text", text: ({ unitName }) => unitName },
  { heading: "检查结果", columns: 2, style: "publication-text", text: ({ result }) => result },
  { heading: "发现问题", columns: 3, style: "publication-text", text: ({ problems }) => problems },
  {
    heading: "处理意见及后续处置",
    columns: 3,
    style: "publication-text",
    text: ({ opinion, followUp }) => [opinion, followUp].filter((text) => text !== "").join("；"),
  },
  { heading: "办结", columns: 1, style: "publication-centre", text: ({ closedOn }) => closedOn },
];

const FOLLOW_UPS: GridTable<SummaryFacts["followUps"][number]> = [
  { heading: "后续处置", columns: 10, style: "publication-text", text: ({ word }) => word },
  { heading: "家次", columns: 2, style: "publication-number", text: ({ visits }) => visits },
];

const SOURCES: GridTable<SummaryFacts["directed"]["bySource"][number]> = [
  {
    heading: "来源",
    columns: 6,
    style: "publication-text",
    text: ({ source }) => source ?? "其他",
  },
  { heading: "登记件数", columns: 3, style: "publication-number", text: ({ cases }) => cases },
  {
    heading: "已检查",
    columns: 3,
    style: "publication-number",
    text: ({ inspected }) => inspected,
  },
];

function table<Record>(columns: GridTable<Record>, records: readonly Record[]) {
  return records.length === 0 ? [] : [headingLine(columns), ...bodyLines(columns, records)];
}

function section(text: string): GridLine {
  return wholeLine(text, "publication-section", 30);
}

function paragraph(text: string): GridLine {
  return wholeLine(`${INDENT}${text}`, "publication-line");
}
