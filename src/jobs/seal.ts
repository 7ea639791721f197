import { chainEntries } from "../core/ledger/chain";
import { SEED_SOURCE } from "../core/ledger/record-words";
import type { SealedDraw } from "../core/draw/seal";
import type { Finding } from "../core/finding";
import { ok, type Result } from "../core/result";
import type { Change } from "../sheets/changes";
import { writeEvidence } from "../sheets/evidence-sheet";
import { LEDGER_SHEET } from "../sheets/ledger";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { DrawRequest } from "./draw-request";
import type { JobFailure, RowNotDrawn, Shortfall } from "./failure";
import { prepareDraw } from "./prepare-draw";

/** What was sealed; the fingerprint is shown to the witnesses before they give a seed. */
export type SealReport = {
  readonly sealed: SealedDraw;
  /** 本条摘要 of the last 封存 event: it stands for every population of the draw. */
  readonly fingerprint: string;
  readonly notDue: readonly RowNotDrawn[];
  readonly leftOut: readonly Finding[];
  readonly brokenOff: readonly string[];
  /** Rows that will have to be accepted as they are when they are drawn. */
  readonly shortfalls: readonly Shortfall[];
};

/** 封存: fixes the populations of the chosen plan rows in the ledger and waits for a seed from witnesses. */
export function sealJob(
  workbook: WorkbookSnapshot,
  request: DrawRequest,
): Result<{ readonly changes: readonly Change[]; readonly report: SealReport }, JobFailure> {
  // Whether too few units will do is asked when they are drawn: a seal takes nothing from anybody.
  const lenient = { ...request, acceptShortfall: true };
  const prepared = prepareDraw(workbook, lenient, SEED_SOURCE.witnessed);
  if (!prepared.ok) return prepared;
  const { book, sealed, broken, notDue, leftOut, shortfalls } = prepared.value;
  const seals = chainEntries(
    book.ledger.at(-1) ?? null,
    sealed.rows.map(({ entry }) => entry),
  );
  const breaks = book.ledger.slice(book.ledger.length - broken.entries.length);
  return ok({
    changes: [
      ...broken.changes,
      ...writeEvidence(LEDGER_SHEET, [...breaks, ...seals], workbook),
      { kind: "show-sheet", sheet: LEDGER_SHEET.name },
    ],
    report: {
      sealed,
      fingerprint: seals.at(-1)?.digest ?? "",
      notDue,
      leftOut,
      brokenOff: broken.drawNumbers,
      shortfalls,
    },
  });
}
