import type { Words } from "../words";
import { DIFFERENCES } from "./differences";
import { APPLY_FAILURES, JOB_FAILURES, OPEN_FAILURES, READ_FAILURES } from "./failures";
import { FINDINGS } from "./findings";
import { PUBLISH } from "./publish";
import { REPORT } from "./report";
import { RESULTS } from "./results";

/** 简体中文. */
export const zhCN: Words = {
  findings: FINDINGS,
  severities: { error: "不合规", warning: "提示", undetermined: "无法判定" },
  article: (article) => `实施细则第${article}条`,
  place: (sheet, cell) => (cell === null ? `“${sheet}”` : `“${sheet}”${cell}`),
  openFailures: OPEN_FAILURES,
  readFailures: READ_FAILURES,
  applyFailures: APPLY_FAILURES,
  jobFailures: JOB_FAILURES,
  differences: DIFFERENCES,
  report: REPORT,
  results: RESULTS,
  publish: PUBLISH,
};
