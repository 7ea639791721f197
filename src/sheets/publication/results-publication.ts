import type { ResultField, ResultRow } from "../../core/ledger/result-columns";
import { JOIN } from "../../core/ledger/record-words";
import type { ResultEntry, ResultEntryField } from "../../core/plan/rules/results/result-entry";
import { notPublic } from "../../core/results/not-public";
import type { ResultWords } from "../../core/results/result-words";
import type { VisitRecord } from "../../core/results/visit-records";
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
  { heading: "抽查事项", width: 20 },
  { heading: "单位名称", width: 25 },
  { heading: "统一社会信用代码", width: 21, isCentred: true },
  { heading: "检查日期", width: 11.5, isCentred: true },
  { heading: "检查结果", width: 17 },
  { heading: "后续处置", width: 20 },
  { heading: "检查人员", width: 24.5, isCentred: true },
  { heading: "公示日期", width: 11.5, isCentred: true },
];

/** A visit in force with its result, and where its row of 抽查结果 stands. */
export type PublishedResult = {
  readonly record: VisitRecord;
  readonly entry: ResultEntry;
  readonly placed: PlacedRecord<ResultField>;
};

/** The visits whose results can be public: the day can be read, and the outcome does not contradict itself. */
export function publishedResults(
  records: readonly VisitRecord[],
  placeOf: ReadonlyMap<ResultRow, PlacedRecord<ResultField>>,
  read: (text: string) => ResultWords,
): readonly PublishedResult[] {
  return records.flatMap((record) => {
    const { entry, row } = record;
    const placed = placeOf.get(row);
    if (entry === null || placed === undefined) return [];
    return notPublic(entry, read) === null ? [{ record, entry, placed }] : [];
  });
}

/** 公示-抽查结果 (Art. 11), in the order in which the units were drawn. */
export function resultsPublication(
  results: readonly PublishedResult[],
  publisher: Publisher,
): Publication {
  return {
    kind: "results",
    title: `${publisher.year}年度“双随机、一公开”抽查结果公示表`,
    columns: COLUMNS,
    rows: results.map((result, index) => resultCells(result, index, publisher)),
    lines: [],
    notes: resultNotes(publisher),
    prose: resultsProse(
      results.map(({ entry }) => entry),
      publisher,
    ),
  };
}

function resultCells(
  { record, entry, placed }: PublishedResult,
  index: number,
  { settings, today }: Publisher,
): readonly PublishedCell[] {
  const recorded = (field: ResultField) => recordedCell(RESULT_SHEET, placed, field);
  const typed = (text: string, field: ResultEntryField): PublishedCell => ({
    text,
    source: entry.cells[field] ?? null,
  });
  const day = (reading: ResultEntry["publishedOn"]): string =>
    reading.kind === "date" ? formatDate(reading.date) : "";
  const { team } = record.visit;
  const people = settings.publishInspectorsBy === "name" ? team.inspectors : team.certificates;
  return [
    orderCell(index),
    { ...recorded("items"), text: record.items.join(JOIN) },
    recorded("name"),
    codeCell(placed),
    typed(day(entry.inspectedOn), "inspectedOn"),
    typed(entry.result, "result"),
    typed(entry.followUp, "followUp"),
    { ...recorded("inspectors"), text: people.join(JOIN) },
    // A result without 公示日期 becomes public with this publication.
    typed(day(entry.publishedOn) || formatDate(today), "publishedOn"),
  ];
}
