import type { DrawState } from "../core/ledger/draw-history";
import type { Difference } from "../core/verify/difference";

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
