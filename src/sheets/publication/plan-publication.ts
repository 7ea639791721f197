import type { PlanField, PlanRow } from "../../core/plan/plan-row";
import { formatDate, type CivilDate } from "../../core/text/civil-date";
import { formatBasisPoints } from "../../core/text/ratio";
import { plainText } from "../cell-text";
import { valueOf, type Table } from "../find-table";
import { planNotes } from "./legal-notes";
import {
  bureauInProse,
  ORDER_COLUMN,
  orderCell,
  type Publication,
  type PublicationColumn,
  type PublishedCell,
  type Publisher,
} from "./publication";
import { cellAs, typedCell } from "./published-cells";

const COLUMNS: readonly PublicationColumn[] = [
  ORDER_COLUMN,
  { heading: "计划编号", width: 9.5, isCentred: true },
  { heading: "抽查事项", width: 17 },
  { heading: "抽查范围", width: 14 },
  { heading: "抽查比例", width: 9.5, isCentred: true },
  { heading: "抽查频次", width: 9.5, isCentred: true },
  { heading: "抽查方式", width: 9.5, isCentred: true },
  { heading: "检查内容", width: 21 },
  { heading: "开始日期", width: 11.5, isCentred: true },
  { heading: "结束日期", width: 11.5, isCentred: true },
  { heading: "责任科室", width: 12 },
  { heading: "联合科室", width: 12 },
];

/**
 * 公示-年度计划 (Art. 8): the rows of the plan that are drawn, in its order. `rows` are the plan's rows with their
 * numbers; the table is where they were read from.
 */
export function planPublication(
  table: Table<PlanField>,
  rows: readonly PlanRow[],
  publisher: Publisher,
): Publication {
  const { year } = publisher;
  return {
    kind: "plan",
    title: `${year}年度“双随机、一公开”抽查工作计划表`,
    columns: COLUMNS,
    rows: rows.map((row, index) => planCells(table, row, index)),
    lines: [],
    notes: planNotes(publisher, rows),
    prose: prose(publisher, rows),
  };
}

function planCells(
  table: Table<PlanField>,
  plan: PlanRow,
  index: number,
): readonly PublishedCell[] {
  const { row } = plan.cell;
  const cell = (text: string, field: PlanField) => cellAs(text, table, row, field);
  return [
    orderCell(index),
    cell(plan.number, "number"),
    cell(plan.item, "item"),
    cell(plan.scope, "scope"),
    cell(ratioText(table, plan), "ratio"),
    cell(frequencyText(table, plan), "frequency"),
    cell(plan.method, "method"),
    cell(plan.content, "content"),
    cell(dayText(table, plan, "start", plan.start), "start"),
    cell(dayText(table, plan, "end", plan.end), "end"),
    typedCell(table, row, "office"),
    typedCell(table, row, "jointOffice"),
  ];
}

/** 抽查比例 as it was typed; a bare number by what it means, and a number of units where the row gives no share. */
function ratioText(table: Table<PlanField>, { cell, ratio, quantity }: PlanRow): string {
  const typed = plainText(valueOf(table, cell.row, "ratio"));
  if (typed === "") return quantity === null ? "" : `${quantity}家`;
  if (!isBareNumber(typed)) return typed;
  if (ratio.kind === "share") return formatBasisPoints(ratio.basisPoints);
  return ratio.kind === "count" ? `${ratio.count}家` : typed;
}

/** 抽查频次 as it was typed, also within the ratio; a bare number is times a year. */
function frequencyText(table: Table<PlanField>, { cell, frequency }: PlanRow): string {
  const typed = plainText(valueOf(table, cell.row, "frequency"));
  if (typed !== "" && !isBareNumber(typed)) return typed;
  return frequency.kind === "times" ? `${frequency.times}次/年` : typed;
}

/** A side of the window; where it is open, what was typed. */
function dayText(
  table: Table<PlanField>,
  { cell }: PlanRow,
  field: "start" | "end",
  day: CivilDate | null,
): string {
  return day === null ? plainText(valueOf(table, cell.row, field)) : formatDate(day);
}

function isBareNumber(text: string): boolean {
  return /^[0-9]*\.?[0-9]+(?:E-?[0-9]+)?$/iu.test(text);
}

function prose(publisher: Publisher, rows: readonly PlanRow[]): string {
  const offices = new Set(rows.flatMap((row) => row.offices.slice(0, 1)));
  const joint = rows.filter((row) => row.jointOffices.length + row.offices.length > 1).length;
  const jointWords = joint === 0 ? "" : `，其中联合抽查${joint}项`;
  return (
    `${bureauInProse(publisher)}${publisher.year}年度“双随机、一公开”抽查工作计划共${rows.length}项` +
    `${jointWords}，由${offices.size}个科室牵头实施。抽查对象和执法检查人员均随机确定，` +
    `抽查情况和查处结果将在${publisher.settings.publicationDays}个工作日内向社会公布。现将计划予以公布。`
  );
}
