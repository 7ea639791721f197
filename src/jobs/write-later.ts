import { chainEntries } from "../core/ledger/chain";
import type { InspectorRow } from "../core/ledger/inspector-columns";
import type { LedgerEntry } from "../core/ledger/ledger-columns";
import type { PopulationRow } from "../core/ledger/population-columns";
import type { ResultRow } from "../core/ledger/result-columns";
import type { Change } from "../sheets/changes";
import { RESULT_SHEET } from "../sheets/draw-results";
import { writeEvidence } from "../sheets/evidence-sheet";
import { INSPECTOR_SHEET } from "../sheets/inspectors-drawn";
import { LEDGER_SHEET } from "../sheets/ledger";
import { POPULATION_SHEET } from "../sheets/population";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { OpenLedger } from "./prepare-later";

/** The rows that an event after a draw adds to each sheet. */
export type LaterRows = {
  readonly results: readonly ResultRow[];
  readonly populations: readonly PopulationRow[];
  readonly inspectors: readonly InspectorRow[];
  readonly entries: readonly LedgerEntry[];
};

/** The changes that write an event, and its fingerprint: the ledger comes last, its rows commit those above them. */
export function writeLater(
  workbook: WorkbookSnapshot,
  { broken, ledger }: OpenLedger,
  rows: LaterRows,
): { readonly changes: readonly Change[]; readonly fingerprint: string } {
  const removed = (name: string) => broken.removed.get(name) ?? 0;
  const events = chainEntries(ledger.at(-1) ?? null, rows.entries);
  const breaks = ledger.slice(ledger.length - broken.entries.length);
  const [results, populations, inspectors] = [RESULT_SHEET, POPULATION_SHEET, INSPECTOR_SHEET];
  return {
    changes: [
      ...broken.changes,
      ...writeEvidence(results, rows.results, workbook, removed(results.name)),
      ...writeEvidence(populations, rows.populations, workbook, removed(populations.name)),
      ...writeEvidence(inspectors, rows.inspectors, workbook, removed(inspectors.name)),
      ...writeEvidence(LEDGER_SHEET, [...breaks, ...events], workbook),
      { kind: "show-sheet", sheet: rows.results.length > 0 ? results.name : LEDGER_SHEET.name },
    ],
    fingerprint: events.at(-1)?.digest ?? "",
  };
}
