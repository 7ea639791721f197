import { brokenLinks } from "../core/ledger/check-chain";
import { goesBack } from "../core/ledger/ledger-time";
import { formatTimestamp } from "../core/text/civil-date";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { changedHeading } from "./changed-heading";
import type { Moment } from "./draw-request";
import { ledgerRows, type WorkbookEvidence } from "./evidence";
import type { JobFailure } from "./failure";

/** Why a ledger cannot be appended to: structure locked, a sheet not ours, chain broken, time before the last event. */
export function unsound(
  workbook: WorkbookSnapshot,
  evidence: WorkbookEvidence,
  now: Moment,
): JobFailure | null {
  if (workbook.isStructureLocked && !evidence.ledger.exists) return { code: "structure-locked" };
  const foreign = changedHeading(evidence);
  if (foreign !== null) return foreign;
  const ledger = ledgerRows(evidence);
  const [link] = brokenLinks(ledger);
  if (link !== undefined) {
    return { code: "ledger-damaged", row: evidence.ledger.records[link.index]?.row ?? 0 };
  }
  const last = ledger.at(-1)?.time ?? "";
  return goesBack(formatTimestamp(now), last) ? { code: "time-backwards", last } : null;
}
