import type { Coverage } from "../core/results/coverage";
import { largestGroups, type LargestGroups } from "../core/results/largest-groups";
import type { MonthCount } from "../core/results/months";
import { failed, ok, type Result } from "../core/result";
import type { CivilDate } from "../core/text/civil-date";
import { readResultEntries } from "../sheets/result-entries";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { changedHeading } from "./changed-heading";
import type { JobFailure } from "./failure";
import { readBook, readBookForCheck, type Book } from "./read-book";
import { readResultsBook, resultsOf } from "./results-book";
import { yearFigures, type YearFigures } from "./year-figures";

/** What the charts of the page 结果 show: figures of groups and months, never of units. */
export type FiguresReport = {
  /** 抽查覆盖率; null where the directory cannot be read or holds nothing. */
  readonly coverage: {
    readonly all: Coverage;
    readonly byKind: LargestGroups;
    readonly byDistrict: LargestGroups;
  } | null;
  /** The months of the plan's year; null where the plan cannot be read, or no row of it says a number of units. */
  readonly months: {
    readonly year: number;
    readonly counts: readonly MonthCount[];
    /** Plan rows that say no number and are in none of the months. */
    readonly undetermined: number;
  } | null;
};

/** More than a province has counties; what is beyond is a column that holds something else. */
const MOST_GROUPS = 300;

/**
 * Coverage by kind and district, and months against plan, as far as the input sheets can be read. Fails with
 * `no-ledger` where nothing was drawn, `sheet-not-ours` where a heading of the evidence was changed.
 */
export function figuresReportJob(
  workbook: WorkbookSnapshot,
  today: CivilDate,
): Result<FiguresReport, JobFailure> {
  const read = readBookForCheck(workbook, today);
  if (!read.ok) return withoutPlan(workbook, today);
  const book = read.value;
  if (book.ledger.length === 0) return failed({ code: "no-ledger" });
  const changed = changedHeading(book.evidence);
  if (changed !== null) return failed(changed);
  const { settings, year } = book.directories;
  const entries = readResultEntries(workbook);
  const { records } = resultsOf(book.evidence, settings, entries, today);
  const figures = yearFigures(book, records, today);
  return ok({ coverage: coverageIn(book, figures), months: monthsIn(year, figures) });
}

/** A plan that cannot be read hides no directory; two sheets that may be it hide both. */
function withoutPlan(
  workbook: WorkbookSnapshot,
  today: CivilDate,
): Result<FiguresReport, JobFailure> {
  const results = readResultsBook(workbook, today);
  if (!results.ok) return results;
  const book = readBook(workbook, today, null, ["targets"]);
  if (!book.ok) return ok({ coverage: null, months: null });
  const { records } = results.value;
  const figures = yearFigures(book.value, records, today);
  return ok({ coverage: coverageIn(book.value, figures), months: null });
}

function coverageIn({ known }: Book, { coverage }: YearFigures): FiguresReport["coverage"] {
  if (!known.targets) return null;
  const short = (groups: readonly Coverage[]) =>
    largestGroups({ groups, others: null }, MOST_GROUPS);
  const { all, byKind, byDistrict } = coverage;
  return { all, byKind: short(byKind), byDistrict: short(byDistrict) };
}

function monthsIn(year: number, { rows, months }: YearFigures): FiguresReport["months"] {
  const { months: counts, undetermined } = months;
  return undetermined === rows.length ? null : { year, counts, undetermined };
}
