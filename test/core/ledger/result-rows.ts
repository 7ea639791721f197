import { LEDGER_COLUMNS, type LedgerRow } from "../../../src/core/ledger/ledger-columns";
import { RESULT_COLUMNS, type ResultRow } from "../../../src/core/ledger/result-columns";

function empty<Field extends string>(columns: readonly { readonly field: Field }[]) {
  return Object.fromEntries(columns.map(({ field }) => [field, ""])) as Record<Field, string>;
}

/** A row of 抽查结果: draw, unit, plan numbers and certificates; a team of two unless told. */
export function resultRow(
  drawNumber: string,
  unitId: string,
  others: Partial<ResultRow> = {},
): ResultRow {
  const team = { leader: "甲", inspectors: "甲、乙", certificates: "1、2" };
  return { ...empty(RESULT_COLUMNS), drawNumber, unitId, planNumbers: "P", ...team, ...others };
}

/** The row that ends the visit of a unit. */
export function endingRow(drawNumber: string, unitId: string, planNumbers = "P"): ResultRow {
  const team = { leader: "", inspectors: "退出", certificates: "" };
  return resultRow(drawNumber, unitId, { planNumbers, ...team });
}

/** A row of 抽取台账. */
export function ledgerRow(
  drawNumber: string,
  event: string,
  others: Partial<LedgerRow> = {},
): LedgerRow {
  return { ...empty(LEDGER_COLUMNS), drawNumber, event, planNumber: "P", ...others };
}
