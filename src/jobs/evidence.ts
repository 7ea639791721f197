import type { InspectorField } from "../core/ledger/inspector-columns";
import type { LedgerField, LedgerRow } from "../core/ledger/ledger-columns";
import type { PopulationField } from "../core/ledger/population-columns";
import type { ResultField, ResultRow } from "../core/ledger/result-columns";
import { RESULT_SHEET } from "../sheets/draw-results";
import { INSPECTOR_SHEET } from "../sheets/inspectors-drawn";
import { LEDGER_SHEET } from "../sheets/ledger";
import { POPULATION_SHEET } from "../sheets/population";
import { readEvidence, type Evidence } from "../sheets/read-evidence";
import type { WorkbookSnapshot } from "../sheets/snapshot";

/** The four sheets of evidence of a workbook, as they stand. */
export type WorkbookEvidence = {
  readonly ledger: Evidence<LedgerField>;
  readonly results: Evidence<ResultField>;
  readonly populations: Evidence<PopulationField>;
  readonly inspectors: Evidence<InspectorField>;
};

/** Reads the four sheets of evidence; a sheet that is absent has no records. */
export function workbookEvidence(workbook: WorkbookSnapshot): WorkbookEvidence {
  return {
    ledger: readEvidence(workbook, LEDGER_SHEET),
    results: readEvidence(workbook, RESULT_SHEET),
    populations: readEvidence(workbook, POPULATION_SHEET),
    inspectors: readEvidence(workbook, INSPECTOR_SHEET),
  };
}

/** The ledger's rows without their places. */
export function ledgerRows({ ledger }: WorkbookEvidence): readonly LedgerRow[] {
  return ledger.records.map(({ record }) => record);
}

/** The ledger and the sheets behind it: all that an event after a draw has to know of the draws. */
export type LedgerBook = {
  readonly evidence: WorkbookEvidence;
  readonly ledger: readonly LedgerRow[];
};

/** Reads the ledger and the sheets behind it, and nothing else. */
export function readLedger(workbook: WorkbookSnapshot): LedgerBook {
  const evidence = workbookEvidence(workbook);
  return { evidence, ledger: ledgerRows(evidence) };
}

/** The rows of 抽查结果 without their places. */
export function resultRows({ results }: WorkbookEvidence): readonly ResultRow[] {
  return results.records.map(({ record }) => record);
}
