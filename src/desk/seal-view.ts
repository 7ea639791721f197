import { targetStatement } from "../core/draw/statement";
import type { Finding } from "../core/finding";
import type { RowNotDrawn, Shortfall } from "../jobs/failure";
import type { SealReport } from "../jobs/seal";

/** A plan row that waits for its seed. */
export type SealedRowView = {
  readonly planNumber: string;
  readonly item: string;
  readonly sequence: number;
  readonly population: number;
  readonly eligible: number;
  readonly required: number;
};

/** What witnesses are shown before they give a seed. */
export type SealView = {
  readonly drawNumber: string;
  readonly fingerprint: string;
  readonly rows: readonly SealedRowView[];
  readonly notDue: readonly RowNotDrawn[];
  readonly leftOut: readonly Finding[];
  readonly shortfalls: readonly Shortfall[];
  readonly brokenOff: readonly string[];
};

/** What witnesses are shown of a seal, without the populations. */
export function sealView(report: SealReport): SealView {
  const { sealed, fingerprint, notDue, leftOut, shortfalls, brokenOff } = report;
  return {
    drawNumber: sealed.drawNumber,
    fingerprint,
    rows: sealed.rows.map(({ row, sequence, inOperation, eligible, required }) => ({
      planNumber: row.planNumber,
      item: row.item,
      sequence,
      population: inOperation,
      eligible,
      required,
    })),
    notDue,
    leftOut,
    shortfalls,
    brokenOff,
  };
}

/** The exact line that will be hashed for a plan row, once `seed` (canonical) is confirmed. */
export function statementToCome({ planNumber, sequence }: SealedRowView, seed: string): string {
  return targetStatement(planNumber, sequence, seed);
}
