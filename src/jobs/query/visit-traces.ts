import type { Term } from "../../core/results/publication-due";
import type { VisitRecord } from "../../core/results/visit-records";
import { formatDate, type CivilDate, type DateReading } from "../../core/text/civil-date";
import { readResultEntries } from "../../sheets/result-entries";
import { readSettings } from "../../sheets/settings";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import type { WorkbookEvidence } from "../evidence";
import { resultsOf, type ResultsBook } from "../results-book";
import { settingsSheetOf } from "../settings-report";
import type { VisitTrace } from "./trace";

/** The visits in force, by unit and by inspector, with what was entered of them and their terms of publication. */
export function visitTraces(
  workbook: WorkbookSnapshot,
  evidence: WorkbookEvidence,
  today: CivilDate,
) {
  const { settings } = readSettings(settingsSheetOf(workbook), workbook.date1904);
  const { records, termOf } = resultsOf(evidence, settings, readResultEntries(workbook), today);
  const traceOf = (record: VisitRecord) => visitTrace(record, termOf);
  return {
    ofUnit: (unitId: string) => records.filter(({ visit }) => visit.unitId === unitId).map(traceOf),
    ofInspector: (certificate: string) =>
      records.filter(({ visit }) => visit.team.certificates.includes(certificate)).map(traceOf),
  };
}

function visitTrace(
  { visit, row, items, entry }: VisitRecord,
  termOf: ResultsBook["termOf"],
): VisitTrace {
  const term: Term = entry === null ? { kind: "not-begun" } : termOf(entry);
  return {
    drawNumbers: visit.rows.map(({ drawNumber }) => drawNumber),
    unitId: visit.unitId,
    name: row.name,
    items,
    leader: visit.team.leader,
    inspectors: visit.team.inspectors,
    inspectedOn: shownDate(entry?.inspectedOn),
    result: entry?.result ?? "",
    publishedOn: shownDate(entry?.publishedOn),
    term: term.kind,
    dueOn: term.kind === "not-begun" ? "" : formatDate(term.due.date),
    isProvisional: term.kind !== "not-begun" && term.due.isProvisional,
  };
}

/** A day as it was read; what could not be read is no day. */
function shownDate(reading: DateReading | undefined): string {
  return reading?.kind === "date" ? formatDate(reading.date) : "";
}
