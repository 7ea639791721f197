import type { ResultField } from "../../core/ledger/result-columns";
import { JOIN, splitJoined } from "../../core/ledger/record-words";
import { visitKey } from "../../core/ledger/visit-history";
import type { NotInForce, VisitInForce } from "../../core/ledger/visits-in-force";
import type { ResultEntry, ResultEntryField } from "../../core/plan/rules/results/result-entry";
import { formatDate } from "../../core/text/civil-date";
import { RESULT_SHEET } from "../draw-results";
import type { PlacedRecord } from "../read-evidence";
import { codeCell } from "./draw-publication";
import { resultNotes } from "./legal-notes";
import {
  ORDER_COLUMN,
  orderCell,
  type Publication,
  type PublicationColumn,
  type PublishedCell,
  type Publisher,
} from "./publication";
import { recordedCell } from "./published-cells";
import { resultsProse } from "./results-prose";

const COLUMNS: readonly PublicationColumn[] = [
  ORDER_COLUMN,
  { heading: "抽查事项", width: 22 },
  { heading: "单位名称", width: 26 },
  { heading: "统一社会信用代码", width: 22, isCentred: true },
  { heading: "检查日期", width: 12, isCentred: true },
  { heading: "检查结果", width: 18 },
  { heading: "后续处置", width: 22 },
  { heading: "检查人员", width: 16, isCentred: true },
  { heading: "公示日期", width: 12, isCentred: true },
];

/** The visits in force, and the rows of 抽查结果 in the order that the visits' places count. */
export type ResultMaterial = {
  readonly entries: readonly ResultEntry[];
  readonly visits: readonly VisitInForce[];
  /** Why other rows of 抽查结果 do not hold, by `visitKey`. */
  readonly notInForce: ReadonlyMap<string, NotInForce>;
  readonly records: readonly PlacedRecord<ResultField>[];
};

/** A visit that is not published: it has no result yet, or does not hold any more. */
export type ResultLeftOut = {
  readonly unitName: string;
  readonly drawNumber: string;
  readonly why: "no-result" | "not-drawn" | NotInForce;
};

/** 公示-抽查结果 (Art. 11), and the visits that it leaves out. */
export function resultsPublication(
  material: ResultMaterial,
  publisher: Publisher,
): { readonly publication: Publication; readonly leftOut: readonly ResultLeftOut[] } {
  const byKey = new Map(
    material.visits.map((visit) => [visitKey(visit.drawNumber, visit.unitId), visit]),
  );
  const entered = new Set(
    material.entries.map(({ drawNumber, unitId }) => visitKey(drawNumber, unitId)),
  );
  const published: { entry: ResultEntry; visit: VisitInForce }[] = [];
  const leftOut: ResultLeftOut[] = [];
  for (const entry of material.entries) {
    const key = visitKey(entry.drawNumber, entry.unitId);
    const visit = byKey.get(key);
    const { unitName, drawNumber } = entry;
    if (visit === undefined) {
      leftOut.push({ unitName, drawNumber, why: material.notInForce.get(key) ?? "not-drawn" });
    } else if (!hasResult(entry)) {
      leftOut.push({ unitName, drawNumber, why: "no-result" });
    } else {
      published.push({ entry, visit });
    }
  }
  const isEntered = (visit: VisitInForce) =>
    visit.rows.some((row) => entered.has(visitKey(row.drawNumber, row.unitId)));
  for (const visit of material.visits) {
    if (isEntered(visit)) continue;
    leftOut.push({ unitName: visit.row.name, drawNumber: visit.drawNumber, why: "no-result" });
  }
  const rows = published.map(({ entry, visit }, index) =>
    resultCells(entry, visit, index, material, entered, publisher),
  );
  return {
    publication: {
      kind: "results",
      title: `${publisher.year}年度“双随机、一公开”抽查结果公示表`,
      columns: COLUMNS,
      rows,
      lines: [],
      notes: resultNotes(publisher),
      prose: resultsProse(
        published.map(({ entry }) => entry),
        publisher,
      ),
    },
    leftOut,
  };
}

/** A result is public once the day and the outcome are there; a day that cannot be read is none. */
function hasResult({ inspectedOn, result }: ResultEntry): boolean {
  return inspectedOn.kind === "date" && result !== "";
}

function resultCells(
  entry: ResultEntry,
  visit: VisitInForce,
  index: number,
  { records }: ResultMaterial,
  entered: ReadonlySet<string>,
  publisher: Publisher,
): readonly PublishedCell[] {
  const { settings, today } = publisher;
  const record = records[visit.index];
  if (record === undefined) return [];
  const typed = (text: string, field: ResultEntryField): PublishedCell => ({
    text,
    source: entry.cells[field] ?? null,
  });
  const day = (reading: ResultEntry["publishedOn"]): string =>
    reading.kind === "date" ? formatDate(reading.date) : "";
  const { team } = visit;
  const people = settings.publishInspectorsBy === "name" ? team.inspectors : team.certificates;
  return [
    orderCell(index),
    { ...recordedCell(RESULT_SHEET, record, "items"), text: itemsOf(visit, entered) },
    recordedCell(RESULT_SHEET, record, "name"),
    codeCell(record),
    typed(day(entry.inspectedOn), "inspectedOn"),
    typed(entry.result, "result"),
    typed(entry.followUp, "followUp"),
    { ...recordedCell(RESULT_SHEET, record, "inspectors"), text: people.join(JOIN) },
    typed(day(entry.publishedOn) || formatDate(today), "publishedOn"),
  ];
}

/** The items of the visit's own draw, and of draws that joined it and have no row of their own in 检查结果录入. */
function itemsOf(visit: VisitInForce, entered: ReadonlySet<string>): string {
  const own = visit.rows.filter(
    (row) =>
      row.drawNumber === visit.drawNumber || !entered.has(visitKey(row.drawNumber, row.unitId)),
  );
  return [...new Set(own.flatMap(({ items }) => splitJoined(items)))].join(JOIN);
}
