import type { Inspector } from "../../directory/inspector";
import { INSPECTOR_COLUMNS, type InspectorRow } from "../../ledger/inspector-columns";
import type { LedgerEntry } from "../../ledger/ledger-columns";
import { POPULATION_COLUMNS, type PopulationRow } from "../../ledger/population-columns";
import { EVENT, NOBODY_LEFT, splitJoined, substituteReason } from "../../ledger/record-words";
import { rowsDigest } from "../../ledger/record-table";
import { RESULT_COLUMNS, type ResultRow } from "../../ledger/result-columns";
import type { VisitInForce } from "../../ledger/visits-in-force";
import { failed, ok, type Result } from "../../result";
import { inspectorFacts, type InspectorFacts } from "../../teams/inspector-facts";
import { loadBeforeDraw, matchVisits, type BaseLoad } from "../../teams/match-visits";
import type { TeamBottleneck } from "../../teams/team";
import { recordText } from "../../text/canonical";
import { inspectorRows } from "../draw-records";
import { recordedDrawRow } from "../recorded-facts";
import { keyOf, teamStatement } from "../statement";
import { termOfEvent, visitsTakenOn } from "./certificate-term";
import { eventsOfVisit, visitsByInspector, type DrawNow, type EndedVisit } from "./draw-now";
import {
  substituteRow,
  substituteVisits,
  type SubstituteVisit,
  type SubstitutionOfRow,
} from "./substitute-visits";
import { substitutionRows, takesPlace, type StatusNow } from "./substitution-rows";

/** Who signs an event after a draw, when, and why. */
export type LaterCircumstances = {
  readonly time: string;
  readonly operator: string;
  readonly witness: string;
  readonly reason: string;
};

/** The directories at the moment of a 补抽. */
export type DirectoriesNow = {
  readonly statusOf: StatusNow;
  /** 住所 by unit ID. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly inspectors: readonly Inspector[];
};

/** A 补抽: the evidence of every sheet, and the ledger rows that commit it. */
export type Substitution = {
  readonly plans: readonly SubstitutionOfRow[];
  readonly visits: readonly SubstituteVisit[];
  readonly populationRows: readonly PopulationRow[];
  readonly inspectorRows: readonly InspectorRow[];
  readonly resultRows: readonly ResultRow[];
  readonly entries: readonly LedgerEntry[];
};

/**
 * Replaces a unit in every plan row of the draw that drew it (补抽), each by that row's own next rank, and matches
 * the teams of those who take its place. `populations` are the draw's rows of 抽取底册 by plan number.
 */
export function substituteUnit(
  ended: EndedVisit,
  populations: ReadonlyMap<string, readonly PopulationRow[]>,
  directories: DirectoriesNow,
  circumstances: LaterCircumstances,
): Result<Substitution, TeamBottleneck> {
  const { now, leaving, history } = ended;
  const plans = eventsOfVisit(now, splitJoined(leaving.row.planNumbers)).map((event) => {
    const own = populations.get(event.planNumber) ?? [];
    return { event, rows: substitutionRows(ended, event, own, directories.statusOf) };
  });
  const visits = substituteVisits(ended, plans, history.pending, directories.addresses);
  const term = termOfEvent(now, visitsTakenOn(now, visits), circumstances.time);
  const people = inspectorRows(now.number, directories.inspectors, history, term);
  const facts = people.map(inspectorFacts);
  const key = teamKey(now);
  const needs = visits.map((visit) => visit.needs);
  const teams = matchVisits(needs, facts, key, loadInDraw(now, ended.visits));
  if (!teams.ok) return failed(teams.error);
  const resultRows = [
    ended.row,
    ...visits.map((visit, index) => {
      const team = teams.value.teams[index] ?? { kept: [], added: [] };
      return substituteRow(visit, team, ended, facts, key);
    }),
  ];
  const digests = {
    inspectorRowsDigest: rowsDigest(INSPECTOR_COLUMNS, people),
    resultRowsDigest: rowsDigest(RESULT_COLUMNS, resultRows),
  };
  return ok({
    plans,
    visits,
    populationRows: plans.flatMap(({ rows }) => rows),
    inspectorRows: people,
    resultRows,
    entries: plans.map((plan) => ({ ...ledgerEntry(plan, leaving, circumstances), ...digests })),
  });
}

/** One ledger row of a 补抽, without the digests that its rows share. */
function ledgerEntry(
  { event, rows }: SubstitutionOfRow,
  { row, unitId }: VisitInForce,
  circumstances: LaterCircumstances,
): LedgerEntry {
  const reason = substituteReason(row.name, unitId, circumstances.reason);
  const isTaken = takesPlace(rows) !== undefined;
  return {
    ...event,
    event: EVENT.substitute,
    ...signed(circumstances, isTaken ? reason : `${reason}${NOBODY_LEFT}`),
    drawn: isTaken ? "1" : "0",
    populationRowsDigest: rowsDigest(POPULATION_COLUMNS, rows),
  };
}

/** What an event after a draw says of who, when and why. */
export function signed(
  { time, operator, witness }: LaterCircumstances,
  reason: string,
): Pick<LedgerEntry, "time" | "operator" | "witness" | "reason"> {
  return {
    time,
    operator: recordText(operator),
    witness: recordText(witness),
    reason: recordText(reason),
  };
}

/** KEYteam of a draw: pair tickets of later events are those of the draw. */
export function teamKey({ drawNumber, events }: DrawNow): string {
  return keyOf(teamStatement(drawNumber, events[0]?.seed ?? ""));
}

/** Loads as they are after the draw: the visits that each inspector has in it, or (兼顾本年已派) in the year. */
export function loadInDraw(now: DrawNow, visits: EndedVisit["visits"]): BaseLoad {
  const [first] = now.events.map((event) => recordedDrawRow(event, []));
  if (first?.parameters.balance === "year") return loadBeforeDraw("year");
  const loads = visitsByInspector(visits);
  return ({ certificate }: InspectorFacts) => loads.get(certificate) ?? 0;
}
