import type { Inspector } from "../../directory/inspector";
import { drawEvents, yearOfDraw } from "../../ledger/draw-history";
import { INSPECTOR_COLUMNS, type InspectorRow } from "../../ledger/inspector-columns";
import type { LedgerEntry } from "../../ledger/ledger-columns";
import { EVENT, JOIN, replaceReason, splitJoined } from "../../ledger/record-words";
import { rowsDigest } from "../../ledger/record-table";
import { RESULT_COLUMNS, type ResultRow } from "../../ledger/result-columns";
import { officesOf, visitHistory } from "../../ledger/visit-history";
import type { TeamWords, VisitInForce } from "../../ledger/visits-in-force";
import { failed, ok, type Result } from "../../result";
import { inspectorFacts } from "../../teams/inspector-facts";
import { matchDemands, smallestTicket } from "../../teams/match-visits";
import {
  everKnown,
  replacementDemand,
  type EverKnown,
  type ReplacementNeeds,
} from "../../teams/replacement-demand";
import type { TeamBottleneck } from "../../teams/team";
import { inspectorRows } from "../draw-records";
import { termOfEvent } from "./certificate-term";
import { eventsOfVisit, leftTeam, type DrawNow } from "./draw-now";
import { loadInDraw, signed, teamKey, type LaterCircumstances } from "./substitute";

/** An inspector as the team of a visit names one. */
export type TeamMember = { readonly certificate: string; readonly name: string };

/** A 换人: the evidence of its sheets, and the ledger rows that commit it. */
export type Replacement = {
  readonly newcomer: TeamMember;
  readonly inspectorRows: readonly InspectorRow[];
  readonly resultRow: ResultRow;
  readonly entries: readonly LedgerEntry[];
};

/** The inspectors' directory at the moment of a 换人, and all rows of 人员底册 so far. */
export type PeopleNow = {
  readonly inspectors: readonly Inspector[];
  readonly recorded: readonly InspectorRow[];
};

/** Replaces one inspector in one visit of a draw (换人); the others stay. `leaving` is in the visit's team. */
export function replaceInspector(
  now: DrawNow,
  visit: VisitInForce,
  leaving: TeamMember,
  { inspectors, recorded }: PeopleNow,
  circumstances: LaterCircumstances,
): Result<Replacement, TeamBottleneck> {
  const year = yearOfDraw(now.drawNumber) ?? 0;
  // Who is free depends on the visits given, not on those made.
  const history = visitHistory(now.ledger, now.results, new Set(), year);
  const term = termOfEvent(now, [visit], circumstances.time);
  const people = inspectorRows(now.number, inspectors, history, term);
  const facts = people.map(inspectorFacts);
  const known = everKnown([...recorded, ...people]);
  const demand = replacementDemand(replacementNeeds(now, visit, leaving.certificate), facts, known);
  const key = teamKey(now);
  const matched = matchDemands([demand], facts, key, loadInDraw(now, now.visits));
  if (!matched.ok) return failed(matched.error);
  const [certificate = ""] = matched.value.teams[0] ?? [];
  const name = facts.find((person) => person.certificate === certificate)?.name ?? "";
  const newcomer = { certificate, name };
  const row = replacedRow(now, visit, leaving.certificate, newcomer, known);
  const reason = replaceReason(visit.row, leaving, circumstances.reason);
  return ok({
    newcomer,
    inspectorRows: people,
    resultRow: row,
    entries: eventsOfVisit(now, splitJoined(visit.row.planNumbers)).map((event) => ({
      ...event,
      event: EVENT.replace,
      ...signed(circumstances, reason),
      drawn: "",
      populationRowsDigest: "",
      inspectorRowsDigest: rowsDigest(INSPECTOR_COLUMNS, people),
      resultRowsDigest: rowsDigest(RESULT_COLUMNS, [row]),
    })),
  });
}

/** What a visit asks of the one who comes in the place of another. */
export function replacementNeeds(
  now: DrawNow,
  visit: VisitInForce,
  leaving: string,
): ReplacementNeeds {
  const draws = drawEvents(now.ledger);
  const events = visit.rows.flatMap(({ drawNumber, planNumbers }) => {
    const numbers = splitJoined(planNumbers);
    return (draws.get(drawNumber)?.draws ?? []).filter(({ planNumber }) =>
      numbers.includes(planNumber),
    );
  });
  return {
    visitId: visit.unitId,
    unitName: visit.row.name,
    offices: [...new Set(visit.rows.flatMap(officesOf))],
    expertise: [...new Set(events.flatMap(({ expertise }) => splitJoined(expertise)))],
    kept: visit.team.certificates.filter((certificate) => certificate !== leaving),
    left: [...leftTeam(now, visit), leaving],
  };
}

/**
 * The row of 抽查结果 after a 换人: as it was, with the new team. 组长 is found anew: of those who ever stood for the
 * office that leads the visit, the one with the smallest pair ticket.
 */
export function replacedRow(
  now: DrawNow,
  visit: VisitInForce,
  leaving: string,
  newcomer: TeamMember,
  known: ReadonlyMap<string, EverKnown>,
): ResultRow {
  const team = [...membersOf(visit.team).filter((one) => one.certificate !== leaving), newcomer];
  const [leading = ""] = visit.rows.flatMap(officesOf);
  const ofOffice = team
    .map(({ certificate }) => certificate)
    .filter((certificate) => known.get(certificate)?.offices.has(leading) === true);
  const leader = smallestTicket(ofOffice, teamKey(now), visit.unitId);
  const ordered = [
    ...team.filter(({ certificate }) => certificate === leader),
    ...team.filter(({ certificate }) => certificate !== leader),
  ];
  return {
    ...visit.row,
    leader: leader === null ? "" : (ordered[0]?.name ?? ""),
    inspectors: ordered.map(({ name }) => name).join(JOIN),
    certificates: ordered.map(({ certificate }) => certificate).join(JOIN),
  };
}

/** The members of a team, each certificate with the name beside it. */
export function membersOf({ certificates, inspectors }: TeamWords): readonly TeamMember[] {
  return certificates.map((certificate, index) => ({
    certificate,
    name: inspectors[index] ?? "",
  }));
}
