import { chainEntries } from "../core/ledger/chain";
import { brokenLinks } from "../core/ledger/check-chain";
import { failed, ok, type Result } from "../core/result";
import { formatTimestamp } from "../core/text/civil-date";
import type { Change } from "../sheets/changes";
import { writeEvidence } from "../sheets/evidence-sheet";
import { LEDGER_SHEET } from "../sheets/ledger";
import { readSettings } from "../sheets/settings";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { breakOff } from "./break-off";
import { changedHeading } from "./changed-heading";
import type { Moment } from "./draw-request";
import { ledgerRows, workbookEvidence } from "./evidence";
import type { JobFailure } from "./failure";
import { settingsSheetOf } from "./settings-report";

/** Writes that broke off, closed: what is to be written, and the draws concerned. */
export type Recovery = {
  readonly changes: readonly Change[];
  readonly drawNumbers: readonly string[];
};

/**
 * Closes every write that broke off by 中断, and takes its rows out of the other sheets; nothing to do is no error.
 * `operator` null is the one named in 设置. Needs the sheets of evidence alone.
 */
export function recoverJob(
  workbook: WorkbookSnapshot,
  now: Moment,
  operator: string | null,
): Result<Recovery, JobFailure> {
  const evidence = workbookEvidence(workbook);
  const ledger = ledgerRows(evidence);
  const foreign = changedHeading(evidence);
  if (foreign !== null) return failed(foreign);
  const [link] = brokenLinks(ledger);
  if (link !== undefined) {
    return failed({ code: "ledger-damaged", row: evidence.ledger.records[link.index]?.row ?? 0 });
  }
  const { settings } = readSettings(settingsSheetOf(workbook), workbook.date1904);
  const { drawNumbers, entries, changes } = breakOff({ ledger, evidence }, new Set(), {
    time: formatTimestamp(now),
    operator: operator ?? settings.operator,
  });
  if (drawNumbers.length === 0) return ok({ changes: [], drawNumbers });
  const breaks = chainEntries(ledger.at(-1) ?? null, entries);
  return ok({
    changes: [...changes, ...writeEvidence(LEDGER_SHEET, breaks, workbook)],
    drawNumbers,
  });
}
