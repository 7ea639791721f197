import { drawEvents } from "../core/ledger/draw-history";
import type { Finding } from "../core/finding";
import { failed, ok, type Result } from "../core/result";
import type { CheckedRow } from "../core/plan/rules/checked-row";
import { directedStatistics } from "../core/results/directed-statistics";
import { drawCounts } from "../core/results/draw-counts";
import { statisticsOf } from "../core/results/statistics";
import type { VisitRecord } from "../core/results/visit-records";
import { compareDates, type CivilDate } from "../core/text/civil-date";
import type { Change } from "../sheets/changes";
import { readDirectedCases } from "../sheets/directed-cases";
import { htmlDocument } from "../sheets/html";
import { summarySheet } from "../sheets/summary";
import type { DrawLine, ItemStatistics, PlanLine, SummaryFacts } from "../sheets/summary-facts";
import { figuresSheet } from "../sheets/summary-figures";
import type { SheetModel } from "../sheets/sheet-model";
import { readResultEntries } from "../sheets/result-entries";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { changedHeading } from "./changed-heading";
import type { JobFailure } from "./failure";
import { readBookForCheck, type Book } from "./read-book";
import { followUpCounts, problemLines } from "./report-problems";
import { resultsOf, type ResultsBook } from "./results-book";
import { REPORT_SETTINGS, unreadSettings } from "./unread-settings";
import { yearFigures } from "./year-figures";

/** The report of a year: a new workbook, and the same as a web page. */
export type YearReport = {
  readonly facts: SummaryFacts;
  readonly sheets: readonly SheetModel[];
  readonly changes: readonly Change[];
  readonly html: string;
  /** Cells of 设置 that the figures depend on and that cannot be read: the defaults hold. */
  readonly unreadSettings: readonly Finding[];
};

/**
 * 总结报告 (Art. 11) of the year of a workbook up to a day. Fails where the input sheets cannot be read, with
 * `no-ledger` where nothing was drawn, `sheet-not-ours` where a heading of the evidence was changed.
 */
export function yearReportJob(
  workbook: WorkbookSnapshot,
  today: CivilDate,
): Result<YearReport, JobFailure> {
  const read = readBookForCheck(workbook, today);
  if (!read.ok) return read;
  const book = read.value;
  if (book.ledger.length === 0) return failed({ code: "no-ledger" });
  const changed = changedHeading(book.evidence);
  if (changed !== null) return failed(changed);
  const facts = summaryFacts(workbook, book, today);
  const sheets = [summarySheet(facts), figuresSheet(facts)] as const;
  return ok({
    facts,
    sheets,
    changes: sheets.map((sheet) => ({ kind: "add-sheet", sheet })),
    html: htmlDocument(...sheets),
    unreadSettings: unreadSettings(workbook, REPORT_SETTINGS),
  });
}

function summaryFacts(workbook: WorkbookSnapshot, book: Book, today: CivilDate): SummaryFacts {
  const { directories } = book;
  const { settings, year } = directories;
  const results = resultsOf(book.evidence, settings, readResultEntries(workbook), today);
  const { records } = results;
  const { rows, drawsOf, coverage, months } = yearFigures(book, records, today);
  return {
    bureau: settings.bureau,
    year,
    today,
    draws: drawLines(results),
    drawCounts: drawCounts(results.ledger, results.results),
    plan: rows.map((row) => planLine(row, drawsOf(row).length)),
    inspections: inspectionsOf(records),
    statistics: statisticsOf(records, settings, results.termOf),
    byItem: byItem(results),
    problems: problemLines(records, settings.resultCategories),
    followUps: followUpCounts(records),
    coverage,
    months,
    directed: directedStatistics(readDirectedCases(workbook)),
  };
}

function drawLines({ ledger, records }: ResultsBook): readonly DrawLine[] {
  return [...drawEvents(ledger).values()].flatMap(({ drawNumber, draws, state }) => {
    const [first] = draws;
    if (first === undefined) return [];
    const own = records.filter(({ visit }) =>
      visit.rows.some((row) => row.drawNumber === drawNumber),
    );
    return [
      {
        drawNumber,
        time: first.time,
        items: [...new Set(draws.map(({ item }) => item))],
        visits: own.length,
        isVoid: state === "void",
      },
    ];
  });
}

function planLine({ plan, times }: CheckedRow, drawn: number): PlanLine {
  return {
    planNumber: plan.number,
    item: plan.item,
    scope: plan.scope,
    content: plan.content,
    offices: [...plan.offices, ...plan.jointOffices],
    planned: times.least,
    drawn,
  };
}

function inspectionsOf(records: readonly VisitRecord[]): SummaryFacts["inspections"] {
  const days = records
    .flatMap(({ entry }) => (entry?.inspectedOn.kind === "date" ? [entry.inspectedOn.date] : []))
    .toSorted(compareDates);
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

function byItem({ records, settings, termOf }: ResultsBook): readonly ItemStatistics[] {
  const items = new Set(records.flatMap((record) => record.items));
  return [...items].map((item) => {
    const own = records.filter((record) => record.items.includes(item));
    return { item, statistics: statisticsOf(own, settings, termOf) };
  });
}
