import type { DrawEvents } from "../../core/ledger/draw-history";
import type { LedgerRow } from "../../core/ledger/ledger-columns";
import { JOIN } from "../../core/ledger/record-words";
import type { ResultField } from "../../core/ledger/result-columns";
import { visitKey } from "../../core/ledger/visit-history";
import type { DrawVisits } from "../../core/ledger/visits-in-force";
import { keyOf, targetStatement, teamStatement } from "../../core/draw/statement";
import { itemsOf } from "../../core/results/visit-records";
import { readTimestamp } from "../../core/text/civil-date";
import { RESULT_SHEET } from "../draw-results";
import type { PlacedRecord } from "../read-evidence";
import { drawNotes } from "./legal-notes";
import {
  bureauInProse,
  dateInWords,
  ORDER_COLUMN,
  orderCell,
  type Publication,
  type PublicationColumn,
  type PublishedCell,
  type Publisher,
} from "./publication";
import { recordedCell } from "./published-cells";

const COLUMNS: readonly PublicationColumn[] = [
  ORDER_COLUMN,
  { heading: "抽取编号", width: 13, isCentred: true },
  { heading: "抽查事项", width: 34 },
  { heading: "单位名称", width: 38 },
  { heading: "统一社会信用代码", width: 24, isCentred: true },
  { heading: "责任科室", width: 24 },
];

/** One draw with the visits that are in force. */
export type PublishedDraw = { readonly events: DrawEvents; readonly visits: DrawVisits };

/**
 * 公示-抽取名单 (Art. 7): the visits in force of each draw, and below them what anybody needs to recompute it. Weights
 * and complaints never leave. `records` are the rows of 抽查结果 in the order that the visits' places count.
 */
export function drawPublication(
  draws: readonly PublishedDraw[],
  records: readonly PlacedRecord<ResultField>[],
  publisher: Publisher,
): Publication {
  const events = new Map(draws.map((draw) => [draw.events.drawNumber, draw.events]));
  const placed = draws.flatMap(({ visits }) =>
    visits.visits.flatMap(({ index }) => records[index] ?? []),
  );
  return {
    kind: "draw",
    title: `${publisher.year}年度“双随机、一公开”抽取名单`,
    columns: COLUMNS,
    rows: placed.map((record, index) => drawCells(record, index, events)),
    lines: draws.flatMap(evidenceLines),
    notes: drawNotes(),
    prose: prose(draws, publisher),
  };
}

function drawCells(
  record: PlacedRecord<ResultField>,
  index: number,
  events: ReadonlyMap<string, DrawEvents>,
): readonly PublishedCell[] {
  const cell = (field: ResultField) => recordedCell(RESULT_SHEET, record, field);
  return [
    orderCell(index),
    cell("drawNumber"),
    { ...cell("items"), text: [...new Set(itemsOf(record.record, events))].join(JOIN) },
    cell("name"),
    codeCell(record),
    cell("offices"),
  ];
}

/** The visit's ID; nothing where a unit without any code goes under its name. */
export function codeCell(record: PlacedRecord<ResultField>): PublishedCell {
  const cell = recordedCell(RESULT_SHEET, record, "unitId");
  return cell.text === record.record.name ? { ...cell, text: "" } : cell;
}

function evidenceLines({ events, visits }: PublishedDraw): readonly string[] {
  const { drawNumber, draws } = events;
  const [first] = draws;
  if (first === undefined) return [];
  const team = teamStatement(drawNumber, first.seed);
  // The row that drew a unit and the one that says that it left are both replaced.
  const replaced = new Set(
    visits.leftOut.flatMap(({ row, why }) => (why === "replaced" ? [row.unitId] : [])),
  );
  const later = replaced.size === 0 ? "" : `，其后有${replaced.size}家由备用单位补抽替换`;
  return [
    indented(`${drawNumber}：${first.time}抽取${later}`, [
      `随机种子 ${first.seed}（${first.seedSource}）`,
      `名录总摘要 ${first.directoryDigest}`,
      `人员摘要 ${first.inspectorRowsDigest}`,
      `结果摘要 ${first.resultRowsDigest}`,
    ]),
    ...draws.map(rowLine),
    indented(`${drawNumber}检查人员匹配`, [`语句 ${team}`, `KEY ${keyOf(team)}`]),
  ];
}

function rowLine(row: LedgerRow): string {
  const statement = targetStatement(row.planNumber, Number(row.sequence), row.seed);
  const counts = `N＝${row.population}，入围${row.eligible}，k＝${row.drawn}`;
  return indented(`${row.drawNumber}计划${row.planNumber}（${row.item}）：${counts}`, [
    `语句 ${statement}`,
    `KEY ${keyOf(statement)}`,
    `名录摘要 ${row.populationDigest}`,
    `底册摘要 ${row.populationRowsDigest}`,
  ]);
}

/** A line with others below it, each digest whole on its own. */
function indented(line: string, below: readonly string[]): string {
  return [line, ...below.map((text) => `　　${text}`)].join("\n");
}

/** Plans and visits count once, however often they were drawn. */
function prose(draws: readonly PublishedDraw[], publisher: Publisher): string {
  const days = draws.flatMap(({ events }) => readTimestamp(events.draws[0]?.time ?? "") ?? []);
  const [first] = days;
  const last = days.at(-1);
  const when =
    first === undefined || last === undefined
      ? ""
      : dateInWords(first.date) === dateInWords(last.date)
        ? dateInWords(first.date)
        : `${dateInWords(first.date)}至${dateInWords(last.date)}`;
  const plans = new Set(
    draws.flatMap(({ events }) => events.draws.map(({ planNumber }) => planNumber)),
  );
  const drawn = draws.flatMap(({ visits }) => visits.visits);
  const visits = new Set(drawn.map(({ origin, unitId }) => visitKey(origin, unitId)));
  const again = drawn.length - visits.size;
  const joined = again === 0 ? "" : `（再次抽中的${again}家次并入同一次检查，不另计算）`;
  return (
    `${when}，${bureauInProse(publisher)}按照${publisher.year}年度抽查计划组织随机抽取${draws.length}次，` +
    `涉及${plans.size}项计划，共抽取检查对象${visits.size}家次${joined}，并随机匹配执法检查人员。随机种子、语句和摘要一并公布，任何人可以重算。`
  );
}
