import { termOfEvent, visitsTakenOn } from "../draw/later/certificate-term";
import { endVisit, eventsOfVisit, type DrawNow, type EndedVisit } from "../draw/later/draw-now";
import { loadInDraw, teamKey } from "../draw/later/substitute";
import {
  substituteRow,
  substituteVisits,
  type SubstituteVisit,
  type SubstitutionOfRow,
} from "../draw/later/substitute-visits";
import { substitutionRows, takesPlace } from "../draw/later/substitution-rows";
import type { PopulationRow } from "../ledger/population-columns";
import { readParameters } from "../ledger/parameters";
import { NOBODY_LEFT, splitJoined, substituteReason, TAKES_PLACE } from "../ledger/record-words";
import { visitKey, type PendingVisit } from "../ledger/visit-history";
import type { VisitInForce } from "../ledger/visits-in-force";
import { inspectorFacts } from "../teams/inspector-facts";
import { visitDemand } from "../teams/visit-demand";
import { recordText } from "../text/canonical";
import { checkInspectors } from "./check-inspectors";
import { checkPlansOfVisit, checkReason } from "./check-later-rows";
import { checkSubstitutionRows } from "./check-substitution-rows";
import { checkTeams } from "./check-teams";
import { checkVisits } from "./check-visits";
import type { Difference } from "./difference";
import { differenceAt, type EvidenceBook } from "./evidence";
import type { RecordedLater } from "./recorded-later";
import { addedTo } from "./recorded-visits";

type Later = RecordedLater & { readonly now: DrawNow };

/**
 * A 补抽: which ranks were passed over and why, who takes the place, the visits and their teams, as they follow from
 * the draw and from what the directories were recorded to say at that moment.
 */
export function checkSubstitution(
  book: EvidenceBook,
  later: Later,
  leaving: VisitInForce,
  populations: ReadonlyMap<string, readonly PopulationRow[]>,
): readonly Difference[] {
  const { now } = later;
  const ended = withPendings(endVisit(now, leaving, new Set()), later);
  const statuses = statusesOf(later);
  const plans = eventsOfVisit(now, splitJoined(leaving.row.planNumbers)).map((event) => {
    const own = populations.get(event.planNumber) ?? [];
    const statusOf = (unitId: string) => statuses.get(unitId) ?? "";
    return { event, rows: substitutionRows(ended, event, own, statusOf) };
  });
  const { pending } = ended.history;
  const visits = substituteVisits(ended, plans, pending, addressesOf(later));
  const term = termOfEvent(now, visitsTakenOn(now, visits), later.events[0]?.record.time ?? "");
  return [
    ...checkPlansOfVisit(book, later, leaving),
    ...plans.flatMap((plan) => checkSubstitutionRows(book, later, plan)),
    ...checkLedgerRows(book, later, leaving, plans),
    ...checkInspectors(book, { ...later, history: ended.history, term }),
    ...checkResults(book, later, ended, visits),
  ];
}

/** The visits that the event wrote, and their teams. */
function checkResults(
  book: EvidenceBook,
  later: Later,
  ended: EndedVisit,
  made: readonly SubstituteVisit[],
): readonly Difference[] {
  const { now, results } = later;
  const recorded = new Map(results.slice(1).map(({ record }) => [record.unitId, record]));
  const facts = later.inspectors.map(({ record }) => inspectorFacts(record));
  const key = teamKey(now);
  const visits = made.map((one) => {
    const unitId = one.visit.target.id;
    const added = addedTo(one.visit, splitJoined(recorded.get(unitId)?.certificates ?? ""));
    const team = { kept: one.visit.joins?.certificates ?? [], added };
    return {
      unitId,
      added,
      demand: visitDemand(one.needs, facts),
      expected: substituteRow(one, team, ended, facts, key),
    };
  });
  const ending = { unitId: ended.leaving.unitId, expected: ended.row };
  const teams = { inspectors: facts, key, loadOf: loadInDraw(now, ended.visits) };
  return [
    ...checkVisits(book, later, [ending, ...visits]),
    ...checkTeams(book, results.slice(1), visits, teams),
  ];
}

/** 抽中数, 事由 and the plan rows of the ledger. */
function checkLedgerRows(
  { ledger }: EvidenceBook,
  { events }: Later,
  { row, unitId }: VisitInForce,
  plans: readonly SubstitutionOfRow[],
): readonly Difference[] {
  const reason = recordText(substituteReason(row.name, unitId, ""));
  return events.flatMap((event) => {
    const plan = plans.find((one) => one.event.planNumber === event.record.planNumber);
    if (plan === undefined) return [];
    const isTaken = takesPlace(plan.rows) !== undefined;
    const drawn = isTaken ? "1" : "0";
    return [
      ...(event.record.drawn === drawn
        ? []
        : [differenceAt(ledger, event, "drawn", "drawn-count", drawn)]),
      ...checkReason(ledger, event, reason, isTaken ? "" : NOBODY_LEFT),
    ];
  });
}

/** 住所 as recorded: nothing else in the evidence holds it. */
function addressesOf({ results }: Later): ReadonlyMap<string, string> {
  return new Map(results.slice(1).map(({ record }) => [record.unitId, record.address]));
}

/** 监管状态 at the moment, as recorded first for each unit. */
function statusesOf({ populations }: Later): ReadonlyMap<string, string> {
  const statuses = new Map<string, string>();
  for (const { record } of [...populations.values()].flat()) {
    if (!statuses.has(record.unitId)) statuses.set(record.unitId, record.status);
  }
  return statuses;
}

/**
 * Which earlier visits were pending follows from who joined them, and from who takes a place although at the cap.
 * 并入 must name a visit that stands.
 */
function withPendings(ended: EndedVisit, later: Later): EndedVisit {
  const { history, joinable } = ended;
  const pending = new Map<string, PendingVisit>();
  for (const { record } of later.results.slice(1)) {
    const joined = joinable.get(visitKey(record.joins, record.unitId));
    if (joined !== undefined) pending.set(record.unitId, joined);
  }
  for (const { record } of [...later.populations.values()].flat()) {
    const event = ended.now.events.find(({ planNumber }) => planNumber === record.planNumber);
    const cap = readParameters(event?.parameters ?? "")?.cap ?? null;
    const isAtCap = cap !== null && (history.counted.get(record.unitId) ?? 0) >= cap;
    const latest = history.pending.get(record.unitId);
    const isTaken = record.isDrawn === TAKES_PLACE;
    if (isAtCap && isTaken && latest !== undefined && !pending.has(record.unitId)) {
      pending.set(record.unitId, latest);
    }
  }
  return { ...ended, history: { ...history, pending } };
}
