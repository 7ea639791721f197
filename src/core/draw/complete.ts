import type { Inspector } from "../directory/inspector";
import { INSPECTOR_COLUMNS, type InspectorRow } from "../ledger/inspector-columns";
import type { LedgerEntry } from "../ledger/ledger-columns";
import { POPULATION_COLUMNS, type PopulationRow } from "../ledger/population-columns";
import { EVENT } from "../ledger/record-words";
import { rowsDigest } from "../ledger/record-table";
import { RESULT_COLUMNS, type ResultRow } from "../ledger/result-columns";
import type { VisitHistory } from "../ledger/visit-history";
import { failed, ok, type Result } from "../result";
import { inspectorFacts, type InspectorFacts } from "../teams/inspector-facts";
import { loadBeforeDraw, matchVisits } from "../teams/match-visits";
import type { TeamBottleneck } from "../teams/team";
import type { VisitNeeds } from "../teams/visit-demand";
import { recordText } from "../text/canonical";
import { inspectorRows, populationRows } from "./draw-records";
import { latestDeadline } from "./recorded-facts";
import { resultRow, staffedVisit, type StaffedVisit } from "./result-records";
import type { SealedDraw, SealedRow } from "./seal";
import { rankUnits, type Ranked } from "./selection";
import { keyOf, targetStatement, teamStatement } from "./statement";
import { visitsOf, type Visit } from "./visit";

/** A plan row after the draw. */
export type DrawnRow = {
  readonly sealed: SealedRow;
  readonly statement: string;
  readonly key: string;
  /** Every eligible unit, best first; the first `drawn` are drawn. */
  readonly ranked: readonly Ranked[];
  readonly drawn: number;
};

/** A draw with its result: the evidence of every sheet, and the 抽取 events that commit it. */
export type CompletedDraw = {
  readonly drawNumber: string;
  readonly seed: string;
  readonly rows: readonly DrawnRow[];
  readonly visits: readonly StaffedVisit[];
  readonly team: { readonly statement: string; readonly key: string };
  readonly populationRows: readonly PopulationRow[];
  readonly inspectorRows: readonly InspectorRow[];
  readonly resultRows: readonly ResultRow[];
  readonly entries: readonly LedgerEntry[];
};

/** What the 抽取 event says beyond its 封存 event. */
export type DrawingCircumstances = {
  readonly time: string;
  readonly operator: string;
  readonly witness: string;
  readonly seedSource: string;
  /** Why something that would have been refused was done: --despite-errors, --accept-shortfall; else empty. */
  readonly reason: string;
};

/** Draws a sealed population with a canonical seed and matches the inspectors (抽取). */
export function completeDraw(
  sealed: SealedDraw,
  seed: string,
  inspectors: readonly Inspector[],
  history: VisitHistory,
  circumstances: DrawingCircumstances,
): Result<CompletedDraw, TeamBottleneck> {
  const { drawNumber } = sealed;
  const rows = sealed.rows.map((row) => drawRow(row, seed));
  const targets = new Map(
    sealed.rows.flatMap(({ row }) => row.units.map((target) => [target.id, target] as const)),
  );
  const visits = visitsOf(
    rows.map(({ sealed: { row, sequence }, ranked, drawn }) => ({ row, sequence, ranked, drawn })),
    targets,
    history,
  );
  const deadline = latestDeadline(sealed.rows.map(({ entry }) => entry));
  const people = inspectorRows(drawNumber, inspectors, history, { deadline });
  const facts = people.map(inspectorFacts);
  const statement = teamStatement(drawNumber, seed);
  const key = keyOf(statement);
  const teams = matchVisits(visits.map(visitNeeds), facts, key, loadBeforeDraw(balanceOf(sealed)));
  if (!teams.ok) return failed(teams.error);

  const byCertificate = new Map(facts.map((fact) => [fact.certificate, fact]));
  const staffed = visits.map((visit, index) =>
    staffedVisit(visit, teams.value.teams[index] ?? { kept: [], added: [] }, byCertificate, key),
  );
  const known = knownOffices(facts);
  const results = staffed.map((visit, index) =>
    resultRow(visit, drawNumber, index + 1, seed, known),
  );
  const populations = rows.map((row) =>
    populationRows(drawNumber, row.sealed, row.ranked, row.drawn),
  );
  const digests = {
    inspectorRowsDigest: rowsDigest(INSPECTOR_COLUMNS, people),
    resultRowsDigest: rowsDigest(RESULT_COLUMNS, results),
  };
  const entries = rows.map((row, index) => ({
    ...row.sealed.entry,
    event: EVENT.draw,
    time: circumstances.time,
    operator: recordText(circumstances.operator),
    witness: recordText(circumstances.witness),
    drawn: String(row.drawn),
    seed,
    seedSource: circumstances.seedSource,
    populationRowsDigest: rowsDigest(POPULATION_COLUMNS, populations[index] ?? []),
    ...digests,
    reason: recordText(circumstances.reason),
  }));
  return ok({
    drawNumber,
    seed,
    rows,
    visits: staffed,
    team: { statement, key },
    populationRows: populations.flat(),
    inspectorRows: people,
    resultRows: results,
    entries,
  });
}

function drawRow(sealed: SealedRow, seed: string): DrawnRow {
  const statement = targetStatement(sealed.row.planNumber, sealed.sequence, seed);
  const key = keyOf(statement);
  const entries = sealed.population
    .filter(({ leftOutReason }) => leftOutReason === "")
    .map(({ target, weight }) => ({ id: target.id, weight: weight.weight }));
  const drawn = Math.min(sealed.required, sealed.eligible);
  return { sealed, statement, key, ranked: rankUnits(key, entries), drawn };
}

/** What a visit asks of its team. */
export function visitNeeds({ target, reasons, joins, offices, jointOffices }: Visit): VisitNeeds {
  return {
    visitId: target.id,
    unitName: recordText(target.name),
    offices: [...offices, ...jointOffices],
    expertise: [...new Set(reasons.flatMap(({ row }) => row.expertise))],
    teamSizes: reasons.flatMap(({ row }) => [row.teamSize ?? 0, row.parameters.teamSize]),
    kept: joins,
    left: [],
  };
}

/** Offices that have an entry in the inspectors' directory; all others are outside the bureau. */
export function knownOffices(inspectors: readonly InspectorFacts[]): ReadonlySet<string> {
  return new Set(inspectors.map(({ office }) => office).filter((office) => office !== ""));
}

function balanceOf(sealed: SealedDraw): "draw" | "year" {
  return sealed.rows[0]?.row.parameters.balance ?? "draw";
}
