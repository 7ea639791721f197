import type { DrawState } from "../ledger/draw-history";

/** What a difference is about; `i18n` has words for each. */
export type DifferenceKind =
  // how a sheet stands
  | "sheet-missing"
  | "title-changed"
  | "heading-changed"
  | "stray-cell"
  | "formula"
  | "not-text"
  | "row-order"
  | "row-duplicated"
  | "row-of-unknown-draw"
  | "row-of-undrawn-draw"
  | "row-of-unknown-plan-row"
  | "row-of-unfinished-event"
  // the ledger
  | "chain"
  | "fingerprint"
  | "event-unknown"
  | "event-order"
  | "event-missing"
  | "event-rows-missing"
  | "draw-unfinished"
  | "draw-number"
  | "sequence"
  | "time"
  | "sealed-field"
  | "field-unexpected"
  | "parameters"
  | "algorithm"
  | "seed"
  | "seed-source"
  | "reason"
  | "unreadable"
  | "population-count"
  | "eligible-count"
  | "required-count"
  | "drawn-count"
  | "directory"
  | "population-digest"
  | "population-rows-digest"
  | "inspector-rows-digest"
  | "result-rows-digest"
  // 抽取底册
  | "unit-facts"
  | "status"
  | "in-operation"
  | "weight-basis"
  | "weight"
  | "left-out-reason"
  | "eligibility"
  | "ticket"
  | "rank"
  | "drawn"
  | "not-next-rank"
  // 人员底册
  | "assigned"
  | "inspector-left-out-reason"
  | "inspector-eligibility"
  // 抽查结果
  | "visit-missing"
  | "visit-not-drawn"
  | "visit-order"
  | "visit-unit"
  | "visit-reasons"
  | "visit-offices"
  | "visit-joins"
  | "visit-seed"
  | "leader"
  | "team"
  | "team-demand"
  | "team-capacity"
  | "team-not-best"
  | "team-impossible";

/** One cell that does not say what follows from the others. */
export type Difference = {
  /** 抽取编号; empty where the cell belongs to no draw. */
  readonly drawNumber: string;
  readonly what: DifferenceKind;
  readonly recorded: string;
  /** What should stand there; empty where only the contradiction is known. */
  readonly recomputed: string;
  readonly sheet: string;
  /** As Excel shows it: `B7`. */
  readonly cell: string;
};

/** How one draw came out. */
export type DrawVerdict = {
  readonly drawNumber: string;
  readonly state: DrawState;
  readonly ok: boolean;
};

/** What the recomputation of a whole workbook found. */
export type VerifyReport = {
  readonly ok: boolean;
  /** Rows of the ledger. */
  readonly events: number;
  readonly differences: readonly Difference[];
  readonly draws: readonly DrawVerdict[];
};
