import type { LedgerRow } from "../core/ledger/ledger-columns";
import type { ResultRow } from "../core/ledger/result-columns";

/** A unit that was left out of a draw, or an inspector who was not matched, with the reason recorded. */
export type LeftOut = { readonly name: string; readonly id: string; readonly reason: string };

/** So many units of one weight, with what raised it; empty for weight 1. */
export type WeightShare = {
  readonly weight: string;
  readonly units: number;
  readonly bases: readonly string[];
};

/** One plan row of a draw: what the ledger says of it, and its population. */
export type RecordedRow = {
  /** Its 抽取 event. */
  readonly event: LedgerRow;
  /** 完整语句 and KEY. */
  readonly statement: string;
  readonly key: string;
  readonly weights: readonly WeightShare[];
  /** Substitutes in their order. */
  readonly substitutes: readonly {
    readonly word: string;
    readonly rank: string;
    readonly name: string;
    readonly id: string;
  }[];
  readonly leftOut: readonly LeftOut[];
};

/** A visit of the draw as it was drawn, or as 补抽 or 换人 left it. */
export type RecordedVisit = {
  readonly row: ResultRow;
  /** What became of it; empty while it stands as it was drawn. */
  readonly remark: string;
};

/** An event after the draw: 补抽, 换人, 作废, 中断. */
export type RecordedEvent = Pick<
  LedgerRow,
  "event" | "time" | "operator" | "witness" | "reason" | "digest"
>;

/** Everything that the signed record of one draw says (抽取记录表). */
export type DrawRecordFacts = {
  readonly bureau: string;
  readonly drawNumber: string;
  readonly sealedAt: string;
  readonly drawnAt: string;
  readonly operator: string;
  readonly witness: string;
  readonly seed: string;
  readonly seedSource: string;
  readonly algorithm: string;
  readonly parameters: string;
  /** 完整语句 and KEY of the matching of inspectors. */
  readonly teamStatement: string;
  readonly teamKey: string;
  readonly rows: readonly RecordedRow[];
  readonly visits: readonly RecordedVisit[];
  readonly inspectors: {
    readonly all: number;
    readonly eligible: number;
    readonly leftOut: readonly (LeftOut & { readonly office: string })[];
  };
  readonly later: readonly RecordedEvent[];
  readonly digests: {
    readonly directorySize: string;
    readonly directory: string;
    readonly inspectors: string;
    readonly results: string;
    /** 本条摘要 of the draw's last 抽取 event, and of the last row of the whole ledger. */
    readonly draw: string;
    readonly ledger: string;
  };
  /** 本年第 n 次抽取，其中作废 m 次: this draw among those carried out so far in its year. */
  readonly nthOfYear: number;
  readonly voidedOfYear: number;
};
