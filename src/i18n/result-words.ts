import type { PrintedForms } from "../jobs/print-forms";
import type { RecordReport } from "../jobs/record-results";
import type { YearReport } from "../jobs/year-report";

/** What is said of results, forms and reports when a job went well. */
export type ResultReportWords = {
  /** What 检查结果录入 holds now. */
  readonly recorded: (report: RecordReport) => string;
  /** What was made to be printed. */
  readonly printed: (printed: PrintedForms) => string;
  /** What the report of a year says in one line. */
  readonly reported: (facts: YearReport["facts"]) => string;
  /** Before the cells of 设置 that could not be read. */
  readonly byDefaults: string;
};
