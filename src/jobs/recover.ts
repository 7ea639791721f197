import { chainEntries } from "../core/ledger/chain";
import { failed, ok, type Result } from "../core/result";
import { formatTimestamp } from "../core/text/civil-date";
import type { Change } from "../sheets/changes";
import { writeEvidence } from "../sheets/evidence-sheet";
import { LEDGER_SHEET } from "../sheets/ledger";
import { readSettings } from "../sheets/settings";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { breakOff } from "./break-off";
import type { Moment } from "./draw-request";
import { readLedger } from "./evidence";
import type { JobFailure } from "./failure";
import { settingsSheetOf } from "./settings-report";
import { unsound } from "./unsound";

/** Writes that broke off, closed: what is to be written, and the draws and later events (`C2026-001-1`) concerned. */
export type Recovery = {
  readonly changes: readonly Change[];
  readonly drawNumbers: readonly string[];
};

/**
 * Closes every write that broke off by 中断, and takes its rows out of the other sheets; nothing to do is no error.
 * Seals that wait for their seed stay open. `operator` null is the one named in 设置. Needs the sheets of evidence alone.
 */
export function recoverJob(
  workbook: WorkbookSnapshot,
  now: Moment,
  operator: string | null,
): Result<Recovery, JobFailure> {
  const { evidence, ledger } = readLedger(workbook);
  const { settings } = readSettings(settingsSheetOf(workbook), workbook.date1904);
  const { drawNumbers, entries, changes } = breakOff({ ledger, evidence }, new Set(), {
    time: formatTimestamp(now),
    operator: operator ?? settings.operator,
  });
  if (drawNumbers.length === 0) return ok({ changes: [], drawNumbers });
  const failure = unsound(workbook, evidence, now);
  if (failure !== null) return failed(failure);
  const breaks = chainEntries(ledger.at(-1) ?? null, entries);
  return ok({
    changes: [...changes, ...writeEvidence(LEDGER_SHEET, breaks, workbook)],
    drawNumbers,
  });
}
