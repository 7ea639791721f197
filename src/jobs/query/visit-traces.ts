import { visitKey } from "../../core/ledger/visit-history";
import { visitsInForce, type VisitInForce } from "../../core/ledger/visits-in-force";
import type { ResultEntry } from "../../core/plan/rules/results/result-entry";
import { formatDate, type DateReading } from "../../core/text/civil-date";
import { readResultEntries } from "../../sheets/result-entries";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import { ledgerRows, resultRows, type WorkbookEvidence } from "../evidence";
import type { VisitTrace } from "./trace";

/** The visits in force, by unit and by inspector, with what was entered of them. */
export function visitTraces(workbook: WorkbookSnapshot, evidence: WorkbookEvidence) {
  const entries = new Map(
    readResultEntries(workbook).map((entry) => [visitKey(entry.drawNumber, entry.unitId), entry]),
  );
  const inForce = visitsInForce(ledgerRows(evidence), resultRows(evidence));
  const visits = [...inForce.values()].flatMap((draw) => draw.visits);
  const traceOf = (visit: VisitInForce) => visitTrace(visit, entries);
  return {
    ofUnit: (unitId: string) => visits.filter((visit) => visit.unitId === unitId).map(traceOf),
    ofInspector: (certificate: string) =>
      visits.filter(({ team }) => team.certificates.includes(certificate)).map(traceOf),
  };
}

function visitTrace(
  { drawNumber, unitId, row, team }: VisitInForce,
  entries: ReadonlyMap<string, ResultEntry>,
): VisitTrace {
  const entry = entries.get(visitKey(drawNumber, unitId));
  return {
    drawNumber,
    unitId,
    name: row.name,
    items: row.items,
    leader: team.leader,
    inspectors: team.inspectors,
    inspectedOn: shownDate(entry?.inspectedOn),
    result: entry?.result ?? "",
    publishedOn: shownDate(entry?.publishedOn),
  };
}

/** A day as it was read; what could not be read is no day. */
function shownDate(reading: DateReading | undefined): string {
  return reading?.kind === "date" ? formatDate(reading.date) : "";
}
