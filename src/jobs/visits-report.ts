import type { CellRef } from "../core/cell-ref";
import type { DrawState } from "../core/ledger/draw-history";
import { visitsInForce } from "../core/ledger/visits-in-force";
import { ok, type Result } from "../core/result";
import { stageOf, type EntryStage } from "../core/results/entry-state";
import type { Term } from "../core/results/publication-due";
import { statisticsOf, type Statistics } from "../core/results/statistics";
import type { VisitRecord } from "../core/results/visit-records";
import { formatDate, type CivilDate } from "../core/text/civil-date";
import { RESULT_ENTRY_SHEET } from "../sheets/result-entries";
import { sheetNamed, type WorkbookSnapshot } from "../sheets/snapshot";
import type { JobFailure } from "./failure";
import { readResultsBook, type ResultsBook } from "./results-book";

/** A visit in force, with how far its result has come. */
export type VisitLine = {
  /** The draw that the visit came from, and the last draw that joined it. */
  readonly drawNumber: string;
  readonly lastDrawNumber: string;
  readonly unitId: string;
  readonly name: string;
  readonly items: readonly string[];
  readonly team: readonly { readonly certificate: string; readonly name: string }[];
  readonly stage: EntryStage;
  readonly term: Term["kind"];
  /** 公示截止日 as `2026-03-16`; empty while the term has not begun. */
  readonly dueOn: string;
  /** The year of the due date has no announced calendar (暂定). */
  readonly isProvisional: boolean;
  readonly result: string;
  /** Its row in 检查结果录入; null while there is none. */
  readonly cell: CellRef | null;
};

/** A draw that may be voided, or was. */
export type DrawLine = {
  readonly drawNumber: string;
  readonly state: DrawState | "unknown";
  readonly visits: number;
};

/** What the page 结果 shows: visits with their terms, and draws. */
export type VisitsReport = {
  /** Whether 检查结果录入 is there. */
  readonly hasEntrySheet: boolean;
  /** Visits in force that have no row in it yet. */
  readonly missing: number;
  /** The same visits counted with the platform's own names. */
  readonly statistics: Statistics;
  /** 操作人 as 设置 names them; empty where it does not. */
  readonly operator: string;
  readonly visits: readonly VisitLine[];
  readonly draws: readonly DrawLine[];
};

/** Lists the visits in force with their terms of publication (Art. 11), those that press most first. */
export function visitsReportJob(
  workbook: WorkbookSnapshot,
  today: CivilDate,
): Result<VisitsReport, JobFailure> {
  const read = readResultsBook(workbook, today);
  if (!read.ok) return read;
  const book = read.value;
  const visits = book.records.map((record) => lineOf(record, book));
  return ok({
    hasEntrySheet: sheetNamed(workbook, RESULT_ENTRY_SHEET.names[0]) !== undefined,
    missing: visits.filter(({ cell }) => cell === null).length,
    statistics: statisticsOf(book.records, book.settings, book.termOf),
    operator: book.settings.operator,
    visits: visits.toSorted((a, b) => URGENCY.indexOf(a.term) - URGENCY.indexOf(b.term)),
    draws: [...visitsInForce(book.ledger, book.results).values()].map((draw) => ({
      drawNumber: draw.drawNumber,
      state: draw.state,
      visits: draw.visits.length,
    })),
  });
}

/** What presses most comes first; what is public comes last. */
const URGENCY: readonly Term["kind"][] = [
  "overdue",
  "due-soon",
  "running",
  "not-begun",
  "published-late",
  "published",
];

function lineOf({ visit, row, items, entry }: VisitRecord, { termOf }: ResultsBook): VisitLine {
  const term: Term = entry === null ? { kind: "not-begun" } : termOf(entry);
  const { inspectors, certificates } = visit.team;
  return {
    drawNumber: visit.origin,
    lastDrawNumber: row.drawNumber,
    unitId: visit.unitId,
    name: row.name,
    items,
    team: certificates.map((certificate, index) => ({
      certificate,
      name: inspectors[index] ?? "",
    })),
    stage: stageOf(entry),
    term: term.kind,
    dueOn: term.kind === "not-begun" ? "" : formatDate(term.due.date),
    isProvisional: term.kind !== "not-begun" && term.due.isProvisional,
    result: entry?.result ?? "",
    cell: entry?.cell ?? null,
  };
}
