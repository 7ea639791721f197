import type { Finding } from "../../../finding";
import { dateBeforeDraw, entryDatesInvalid } from "./date-before-draw";
import { resultDayImplausible, resultDayMissing } from "./result-days";
import { resultDueSoon, resultOverdue } from "./result-due";
import { resultWordUnknown } from "./result-word-unknown";
import type { ResultsCheck } from "./results-check";
import { teamIncomplete } from "./team-incomplete";
import { visitOverdue } from "./visit-overdue";

/** Every rule of the results, in the order of the articles. */
const RESULT_RULES: readonly ((check: ResultsCheck) => readonly Finding[])[] = [
  visitOverdue,
  entryDatesInvalid,
  dateBeforeDraw,
  resultDayMissing,
  resultDayImplausible,
  teamIncomplete,
  resultOverdue,
  resultDueSoon,
  resultWordUnknown,
];

/** Holds what was drawn and what was entered against every rule of Articles 10 and 11, row by row. */
export function checkResults(check: ResultsCheck): readonly Finding[] {
  const findings = RESULT_RULES.flatMap((rule) => rule(check));
  return findings.toSorted((a, b) => (a.row ?? -1) - (b.row ?? -1));
}
