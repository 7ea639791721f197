import type { LedgerRow } from "../core/ledger/ledger-columns";
import { JOIN } from "../core/ledger/record-words";
import type { ResultRow } from "../core/ledger/result-columns";
import { visitKey } from "../core/ledger/visit-history";
import { visitsInForce, type NotInForce } from "../core/ledger/visits-in-force";
import { stageOf } from "../core/results/entry-state";
import type { Term } from "../core/results/publication-due";
import type { VisitRecord } from "../core/results/visit-records";
import type { WantedEntries } from "./result-entry-changes";
import type { OwnCells } from "./result-entry-sheet";
import { dueText, standingText, statusText, type RowStanding } from "./result-entry-words";

/** Why a row of 抽查结果 holds no longer, as 状态 says it. */
const STANDINGS: Readonly<Record<NotInForce, RowStanding>> = {
  void: "void",
  replaced: "replaced",
  // The row that holds says how it is now.
  superseded: "joined",
  unfinished: "unknown",
  "unknown-draw": "unknown",
};

const NOT_BEGUN: Term = { kind: "not-begun" };

/** What 检查结果录入 should hold of ours, from the visits in force and what was entered about them. */
export function wantedEntries(
  records: readonly VisitRecord[],
  ledger: readonly LedgerRow[],
  results: readonly ResultRow[],
  termOf: (entry: NonNullable<VisitRecord["entry"]>) => Term,
  categories: readonly string[],
): WantedEntries {
  const standings = standingsOf(ledger, results);
  return {
    visits: new Map(
      records.map((record) => {
        // A row keeps its number also when that draw was voided: it is the visit's row as long as the visit stands.
        const drawNumber = record.entry?.drawNumber ?? record.visit.origin;
        const own = { drawNumber, ...ownCells(record, termOf) };
        return [visitKey(drawNumber, record.visit.unitId), own];
      }),
    ),
    standingOf: (key, isRepeated) =>
      standingText(isRepeated ? "repeated" : (standings.get(key) ?? "unknown")),
    categories,
  };
}

function ownCells(
  { visit, row, items, entry }: VisitRecord,
  termOf: (entry: NonNullable<VisitRecord["entry"]>) => Term,
): OwnCells {
  const term = entry === null ? NOT_BEGUN : termOf(entry);
  return {
    unitId: visit.unitId,
    unitName: row.name,
    items: items.join(JOIN),
    team: visit.team.inspectors.join(JOIN),
    dueOn: dueText(term),
    status: statusText(stageOf(entry), term),
  };
}

function standingsOf(
  ledger: readonly LedgerRow[],
  results: readonly ResultRow[],
): ReadonlyMap<string, RowStanding> {
  const standings = new Map<string, RowStanding>();
  for (const { drawNumber, visits, leftOut } of visitsInForce(ledger, results).values()) {
    for (const { row, why } of leftOut) {
      if (why !== "superseded") standings.set(visitKey(drawNumber, row.unitId), STANDINGS[why]);
    }
    for (const { unitId } of visits) standings.set(visitKey(drawNumber, unitId), "joined");
  }
  return standings;
}
