import type { InspectorRow } from "../ledger/inspector-columns";
import { splitJoined, YES } from "../ledger/record-words";
import { unitId } from "../text/unit-id";

/**
 * What the matching knows of an inspector, read from a row of 人员底册: the draw and the verification both
 * start from these same words, so that they cannot disagree.
 */
export type InspectorFacts = {
  readonly certificate: string;
  readonly name: string;
  readonly office: string;
  readonly expertise: readonly string[];
  readonly recusals: readonly string[];
  /** 任务上限; null for none. */
  readonly visitLimit: number | null;
  /** 本年已派. */
  readonly assigned: number;
  readonly isEligible: boolean;
};

/** Reads one row of 人员底册; a number that was tampered with reads as NaN and matches nothing. */
export function inspectorFacts(row: InspectorRow): InspectorFacts {
  return {
    certificate: row.certificate,
    name: row.name,
    office: row.office,
    expertise: splitJoined(row.expertise),
    recusals: splitJoined(row.recusals),
    visitLimit: row.visitLimit === "" ? null : Number(row.visitLimit),
    assigned: Number(row.assigned),
    isEligible: row.isEligible === YES,
  };
}

/** 回避单位 names a unit by its ID, in any spelling of it, or by its name. */
export function isRecused(facts: InspectorFacts, visitId: string, unitName: string): boolean {
  return facts.recusals.some((recusal) => {
    const id = unitId(recusal);
    return recusal === unitName || (id.ok && id.value === visitId);
  });
}
