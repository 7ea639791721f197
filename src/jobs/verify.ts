import type { VerifyReport } from "../core/verify/difference";
import { verifyEvidence } from "../core/verify/verify-evidence";
import { failed, ok, type Result } from "../core/result";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { workbookEvidence } from "./evidence";
import type { JobFailure } from "./failure";

/**
 * 核验: recomputes every draw from the ledger sheets alone. `expectedFingerprint` is one kept outside the
 * workbook, in any case and with outer white space, or null. Fails with `no-ledger` where nothing was drawn yet.
 */
export function verifyJob(
  workbook: WorkbookSnapshot,
  expectedFingerprint: string | null,
): Result<VerifyReport, JobFailure> {
  const evidence = workbookEvidence(workbook);
  if (evidence.ledger.records.length === 0) return failed({ code: "no-ledger" });
  return ok(verifyEvidence(evidence, expectedFingerprint));
}
