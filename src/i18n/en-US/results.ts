import { formatShare } from "../../core/results/share";
import type { ResultReportWords } from "../result-words";

export const RESULTS: ResultReportWords = {
  recorded: ({ sheet, isNew, visits, added, updated, stages, dueSoon, overdue }) =>
    [
      isNew
        ? `Made “${sheet}”: ${visits} visits to be recorded.`
        : `“${sheet}”: ${visits} visits, ${added} rows added, ${updated} updated; what was entered is unchanged.`,
      `to enter ${stages["to-enter"]} · under way ${stages["under-way"]} · published ${stages.published} · due soon ${dueSoon} · overdue ${overdue}`,
    ].join("\n"),
  printed: ({ drawNumber, forms, sheets }) =>
    `${drawNumber}: ${forms} inspection forms, one page each; sheets: ${sheets.join(", ")}.`,
  reported: ({ year, statistics, coverage }) =>
    `${year}: ${statistics.visits} visits, ${statistics.published} published, completion ${formatShare(statistics.completion)}, coverage ${formatShare(coverage.all.share)}.`,
  byDefaults:
    "设置 has values that cannot be read; the defaults were used. Correct them and make it again:",
};
