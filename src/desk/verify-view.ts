import { keyOf, targetStatement } from "../core/draw/statement";
import { drawEvents, type DrawState } from "../core/ledger/draw-history";
import type { LedgerRow } from "../core/ledger/ledger-columns";
import type { Difference, VerifyReport } from "../core/verify/difference";
import { ledgerRows, workbookEvidence } from "../jobs/evidence";
import type { WorkbookSnapshot } from "../sheets/snapshot";

/** How anybody recomputes one plan row of a draw. */
export type RecomputationView = {
  readonly planNumber: string;
  readonly statement: string;
  readonly key: string;
  readonly drawn: number;
};

/** A draw of the ledger after its verification. */
export type VerifiedDrawView = {
  readonly drawNumber: string;
  readonly state: DrawState;
  /** The time of its last event. */
  readonly time: string;
  readonly differences: number;
  readonly recomputations: readonly RecomputationView[];
};

/** What the pane shows of a verification. */
export type VerifyView = {
  readonly ok: boolean;
  readonly events: number;
  /** 本条摘要 of the last row. */
  readonly fingerprint: string;
  readonly draws: readonly VerifiedDrawView[];
  /** The first of them, as many as a person would read. */
  readonly differences: readonly Difference[];
  readonly differenceCount: number;
};

/** So many differences are shown; more are read by nobody. */
const DIFFERENCES_SHOWN = 200;

/** What the pane shows of a verification: a line a draw, and how to recompute it elsewhere. */
export function verifyView(workbook: WorkbookSnapshot, report: VerifyReport): VerifyView {
  const ledger = ledgerRows(workbookEvidence(workbook));
  const counts = new Map<string, number>();
  for (const { drawNumber } of report.differences) {
    counts.set(drawNumber, (counts.get(drawNumber) ?? 0) + 1);
  }
  return {
    ok: report.ok,
    events: report.events,
    fingerprint: ledger.at(-1)?.digest ?? "",
    draws: [...drawEvents(ledger).values()].map(({ drawNumber, state, draws, rows }) => ({
      drawNumber,
      state,
      time: rows.at(-1)?.time ?? "",
      differences: counts.get(drawNumber) ?? 0,
      recomputations: draws.map(recomputation),
    })),
    differences: report.differences.slice(0, DIFFERENCES_SHOWN),
    differenceCount: report.differences.length,
  };
}

function recomputation({ planNumber, sequence, seed, drawn }: LedgerRow): RecomputationView {
  const statement = targetStatement(planNumber, Number(sequence), seed);
  return { planNumber, statement, key: keyOf(statement), drawn: Number(drawn) };
}
