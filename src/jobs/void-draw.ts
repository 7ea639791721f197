import { voidEntries } from "../core/draw/later/void";
import { visitsInForce } from "../core/ledger/visits-in-force";
import { failed, ok, type Result } from "../core/result";
import type { Change } from "../sheets/changes";
import { readSettings } from "../sheets/settings";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { readLedger, resultRows } from "./evidence";
import type { JobFailure } from "./failure";
import { circumstancesOf, type LaterRequest } from "./later-request";
import { openLedger } from "./prepare-later";
import { settingsSheetOf } from "./settings-report";
import { unsound } from "./unsound";
import { writeLater } from "./write-later";

/** What was voided. */
export type VoidReport = {
  readonly drawNumber: string;
  readonly planNumbers: readonly string[];
  /** Visits that were in force until now. */
  readonly visits: number;
  readonly fingerprint: string;
  readonly brokenOff: readonly string[];
};

/**
 * 作废: voids a draw. Its rows stay as evidence; its visits count no more, and its plan rows may be drawn again. Needs
 * the ledger alone.
 */
export function voidJob(
  workbook: WorkbookSnapshot,
  request: LaterRequest,
): Result<{ readonly changes: readonly Change[]; readonly report: VoidReport }, JobFailure> {
  const book = readLedger(workbook);
  const failure = unsound(workbook, book.evidence, request.now);
  if (failure !== null) return failed(failure);
  const { settings } = readSettings(settingsSheetOf(workbook), workbook.date1904);
  const circumstances = circumstancesOf(request, settings.operator);
  const { drawNumber } = request;
  const open = openLedger(book, drawNumber, circumstances);
  if (!open.ok) return open;
  const { draw, ledger, broken } = open.value;
  const entries = voidEntries(draw.draws, circumstances);
  const rows = { results: [], populations: [], inspectors: [], entries };
  const { changes, fingerprint } = writeLater(workbook, open.value, rows);
  return ok({
    changes,
    report: {
      drawNumber,
      planNumbers: draw.draws.map(({ planNumber }) => planNumber),
      visits: visitsInForce(ledger, resultRows(book.evidence)).get(drawNumber)?.visits.length ?? 0,
      fingerprint,
      brokenOff: broken.drawNumbers,
    },
  });
}
