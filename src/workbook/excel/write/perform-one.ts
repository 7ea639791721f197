import type { Result } from "../../../core/result";
import type { ApplyFailure } from "../../workbook";
import { hostFailure, type ExcelFault } from "../door/excel-fault";
import { readFromExcel } from "../door/read-from-excel";
import { runInExcel, type Door } from "../door/run-in-excel";
import { queueReadJournal } from "./journal";
import { compare, loadProof, type Misfit } from "./proof";
import { queueRequest, type PreparedRequest } from "./queue-request";

/** What became of one request. */
export type Answer =
  | { readonly kind: "done" }
  | { readonly kind: "too-large"; readonly detail: string }
  | { readonly kind: "failed"; readonly failure: ApplyFailure };

const LABEL = "write";
const DONE: Answer = { kind: "done" };

/**
 * One request. After a fault that does not say how far it came, its note is looked for: complete, it is taken for
 * done; not begun, it is sent once more; anything else has failed.
 */
export async function performOne(
  door: Door,
  prepared: PreparedRequest,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const first = await send(door, prepared, signal);
  if (first.ok) return judged(first.value);
  const fault = first.error;
  if (fault.kind === "request-too-large") return { kind: "too-large", detail: fault.detail };
  if (fault.kind === "cell-editing" || fault.kind === "cancelled") return refused(fault, prepared);
  const effect = await effectOf(door, prepared);
  if (effect === "complete") return proven(door, prepared);
  if (effect !== "none" || fault.kind !== "passing") return refused(fault, prepared);
  const second = await send(door, prepared, undefined);
  if (second.ok) return judged(second.value);
  if ((await effectOf(door, prepared)) === "complete") return proven(door, prepared);
  return refused(second.error, prepared);
}

function send(
  door: Door,
  prepared: PreparedRequest,
  signal: AbortSignal | undefined,
): Promise<Result<Misfit | null, ExcelFault>> {
  return runInExcel(door, LABEL, (context) => queueRequest(context, prepared), signal);
}

/** How far a request came, by the note that it writes first and last. */
async function effectOf(
  door: Door,
  { begun, isLast }: PreparedRequest,
): Promise<"none" | "partial" | "complete" | "unknown"> {
  const journal = await readFromExcel(door, LABEL, ({ workbook }) => queueReadJournal(workbook));
  if (!journal.ok) return "unknown";
  if (journal.value === null) return isLast ? "complete" : "unknown";
  if (journal.value.request < begun.request) return "none";
  return journal.value.isDone ? "complete" : "partial";
}

/** Reads back what was written, where the answer that held it did not come. */
async function proven(door: Door, { request }: PreparedRequest): Promise<Answer> {
  for (const step of request.steps) {
    if (step.proof === null) continue;
    const misfit = await readFromExcel(door, LABEL, ({ workbook }) => {
      const proofs = [loadProof(workbook, step)];
      return () => compare(proofs);
    });
    if (!misfit.ok) return { kind: "failed", failure: hostFailure(misfit.error) };
    if (misfit.value !== null) return judged(misfit.value);
  }
  return DONE;
}

function judged(misfit: Misfit | null): Answer {
  return misfit === null
    ? DONE
    : { kind: "failed", failure: { code: "not-as-written", ...misfit } };
}

function refused(fault: ExcelFault, { locking }: PreparedRequest): Answer {
  const [locked] = locking.unlock;
  // Only a password keeps the protection on.
  if (locked !== undefined && fault.member.includes("unprotect")) {
    return { kind: "failed", failure: { code: "sheet-protected", sheet: locked.sheet } };
  }
  return { kind: "failed", failure: hostFailure(fault) };
}
