import { knownOffices, visitNeeds } from "../draw/complete";
import { resultRow, staffedVisit } from "../draw/result-records";
import { keyOf, teamStatement } from "../draw/statement";
import { visitsOf, type Visit } from "../draw/visit";
import type { PopulationRow } from "../ledger/population-columns";
import type { ResultRow } from "../ledger/result-columns";
import { splitJoined, YES } from "../ledger/record-words";
import { inspectorFacts } from "../teams/inspector-facts";
import { loadBeforeDraw } from "../teams/match-visits";
import { visitDemand } from "../teams/visit-demand";
import { compareBytes } from "../text/byte-order";
import { recordedDrawRow, recordedNumber, recordedTarget } from "../draw/recorded-facts";
import type { MatchedVisit, RecordedTeams } from "./check-teams";
import type { Pendings } from "./pendings";
import type { RecordedDraw, RecordedRow } from "./recorded-draw";

/** A visit that follows from 抽取底册, with the team that 抽查结果 names for it, less one that was kept. */
export type RecordedVisit = MatchedVisit & {
  /** What the row of 抽查结果 should say, given that team. */
  readonly expected: ResultRow;
};

/** The visits that follow from the drawn rows of 抽取底册, in the order of 抽查结果. `populations` stand beside the draw's rows. */
export function recordedVisits(
  draw: RecordedDraw,
  populations: readonly (readonly PopulationRow[])[],
  pendings: Pendings,
  { inspectors, key }: RecordedTeams,
): readonly RecordedVisit[] {
  const targets = new Map(
    populations.flat().map((record) => [record.unitId, recordedTarget(record)] as const),
  );
  const ranked = draw.rows.map((row, index) => rankedRow(row, populations[index] ?? []));
  const results = new Map(draw.results.map(({ record }) => [record.unitId, record]));
  const byCertificate = new Map(inspectors.map((person) => [person.certificate, person]));
  const known = knownOffices(inspectors);
  const visits = visitsOf(ranked, targets, { ...draw.history, pending: pendings });
  return visits.map((visit, index) => {
    const recorded = results.get(visit.target.id);
    const added = addedTo(visit, splitJoined(recorded?.certificates ?? ""));
    const team = { kept: visit.joins?.certificates ?? [], added };
    const staffed = staffedVisit(visit, team, byCertificate, key);
    const expected = resultRow(staffed, draw.drawNumber, index + 1, draw.seed, known);
    return {
      unitId: visit.target.id,
      demand: visitDemand(visitNeeds(visit), inspectors),
      added,
      // Nothing else in the evidence holds the address: only the digest of the row speaks for it.
      expected: { ...expected, address: recorded?.address ?? "" },
    };
  });
}

/** The matching's view of a draw's inspectors, from the words of 人员底册. */
export function recordedTeams(draw: RecordedDraw): RecordedTeams {
  return {
    inspectors: draw.inspectors.map(({ record }) => inspectorFacts(record)),
    key: keyOf(teamStatement(draw.drawNumber, draw.seed)),
    loadOf: loadBeforeDraw(draw.rows[0]?.parameters?.balance ?? "draw"),
  };
}

/** Those of a team who were matched anew, in byte order. */
export function addedTo({ joins }: Visit, certificates: readonly string[]): readonly string[] {
  const kept = joins?.certificates ?? [];
  return certificates.filter((certificate) => !kept.includes(certificate)).toSorted(compareBytes);
}

function rankedRow(row: RecordedRow, population: readonly PopulationRow[]) {
  const drawn = population
    .filter(({ isDrawn }) => isDrawn === YES)
    .map((record) => ({
      id: record.unitId,
      weight: recordedNumber(record.weight) ?? 1,
      ticket: record.ticket,
      rank: recordedNumber(record.rank) ?? 0,
    }))
    .toSorted((a, b) => a.rank - b.rank);
  return {
    row: recordedDrawRow(row.facts, population),
    sequence: recordedNumber(row.facts.sequence) ?? 0,
    ranked: drawn,
    drawn: drawn.length,
  };
}
