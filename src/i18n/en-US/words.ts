import type { Words } from "../words";
import { DIFFERENCES } from "./differences";
import { APPLY_FAILURES, JOB_FAILURES, OPEN_FAILURES, READ_FAILURES } from "./failures";
import { FINDINGS } from "./findings";
import { PUBLISH } from "./publish";
import { REPORT } from "./report";
import { RESULTS } from "./results";

/** English. Names of sheets and headings stay Chinese, as they stand in the workbook. */
export const enUS: Words = {
  findings: FINDINGS,
  severities: { error: "error", warning: "warning", undetermined: "undetermined" },
  article: (article) => `Article ${article}`,
  place: (sheet, cell) => (cell === null ? `“${sheet}”` : `“${sheet}” ${cell}`),
  openFailures: OPEN_FAILURES,
  readFailures: READ_FAILURES,
  applyFailures: APPLY_FAILURES,
  jobFailures: JOB_FAILURES,
  differences: DIFFERENCES,
  report: REPORT,
  results: RESULTS,
  publish: PUBLISH,
};
