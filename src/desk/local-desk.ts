import { failed, ok, type Result } from "../core/result";
import { inCommitOrder } from "../jobs/commit-order";
import { compareWorkbooks } from "../jobs/compare-workbooks";
import type { Moment } from "../jobs/draw-request";
import type { Change } from "../sheets/changes";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { ApplyFailure, OpenWorkbook } from "../workbook/workbook";
import type { DeedRunner } from "./deed-runner";
import type { DeedName, Deeds } from "./deeds";
import type { DeedFailure, DeedWatch, Desk } from "./desk";

/** Deeds that are refused when the workbook is no longer what the last preview was made from. */
const AFTER_PREVIEW: readonly DeedName[] = ["draw", "seal"];

/** Failures that were found out before the first change; with any other, something may stand. */
const FOUND_OUT_BEFORE: readonly ApplyFailure["code"][] = [
  "cancelled",
  "cell-editing",
  "read-only",
  "sheet-exists",
  "sheet-missing",
  "rows-not-empty",
  "too-many-rows",
  "structure-locked",
  "text-too-long",
];

/** What a desk over a workbook needs. */
export type DeskParts = {
  readonly workbook: OpenWorkbook;
  readonly runner: DeedRunner;
  /** For the 中断 event of a write that breaks off. */
  readonly clock: () => Moment;
};

/**
 * The desk over a workbook: reads it, has the deed computed, and applies its changes; one deed at a time. A write
 * that breaks off is closed by 中断 at once where the workbook lets it, else at the next start.
 */
export function localDesk(parts: DeskParts): Desk {
  const { workbook } = parts;
  let basis: WorkbookSnapshot | null = null;
  const inTurn = turns();

  async function done<Name extends DeedName>(
    deed: Name,
    request: Deeds[Name]["request"],
    watch: DeedWatch,
  ): Promise<Result<Deeds[Name]["answer"], DeedFailure>> {
    const read = await workbook.read(watchOf(watch, "reading"));
    if (!read.ok) return failed(readFailure(read.error));
    if (basis !== null && AFTER_PREVIEW.includes(deed)) {
      const differences = compareWorkbooks(basis, read.value);
      if (differences.length > 0) return failed({ kind: "changed", differences });
    }
    watch.onStep?.({ stage: "computing", done: 0, total: 0 });
    const outcome = await parts.runner.run(deed, request, read.value, watch.signal);
    if (!outcome.ok) return failed({ kind: "job", failure: outcome.error });
    if (watch.signal?.aborted === true) return failed({ kind: "cancelled" });
    if (deed === "preview-draw") basis = read.value;
    const { changes, answer } = outcome.value;
    if (changes.length === 0) return ok(answer);
    basis = null;
    const written = await write(parts, changes, watch);
    return written.ok ? ok(answer) : written;
  }

  return {
    perform: (deed, request, watch = {}) =>
      inTurn(async () => {
        try {
          return await done(deed, request, watch);
        } catch (error) {
          return failed(thrown(error, watch));
        }
      }),
    select: async (cell) => {
      const selected = await workbook.select(cell);
      if (selected.ok) return selected;
      return failed({ kind: "apply", failure: selected.error, isRecovered: true });
    },
    onChange: (listener) => workbook.onChange(listener),
  };
}

/** Runs tasks one behind the other. */
function turns(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = turn;
    return turn;
  };
}

async function write(
  parts: DeskParts,
  changes: readonly Change[],
  watch: DeedWatch,
): Promise<Result<null, DeedFailure>> {
  const { workbook } = parts;
  const ordered = workbook.appliesWhole ? changes : inCommitOrder(changes);
  const applied = await workbook.apply(ordered, watchOf(watch, "writing"));
  if (applied.ok) return applied;
  const failure = applied.error;
  if (failure.code === "cancelled") return failed({ kind: "cancelled" });
  const isUntouched = workbook.appliesWhole || FOUND_OUT_BEFORE.includes(failure.code);
  return failed({ kind: "apply", failure, isRecovered: isUntouched || (await recover(parts)) });
}

/** Closes what has been begun; false where the workbook did not let it, and the next start must. */
async function recover({ workbook, runner, clock }: DeskParts): Promise<boolean> {
  const read = await workbook.read();
  if (!read.ok) return false;
  const outcome = await runner.run("recover", { now: clock() }, read.value);
  if (!outcome.ok) return false;
  const applied = await workbook.apply(inCommitOrder(outcome.value.changes));
  return applied.ok;
}

function watchOf(watch: DeedWatch, stage: "reading" | "writing") {
  const { onStep, signal } = watch;
  onStep?.({ stage, done: 0, total: 0 });
  return {
    ...(onStep === undefined
      ? {}
      : { onProgress: (done: number, total: number) => onStep({ stage, done, total }) }),
    ...(signal === undefined ? {} : { signal }),
  };
}

function readFailure(failure: Extract<DeedFailure, { kind: "read" }>["failure"]): DeedFailure {
  return failure.code === "cancelled" ? { kind: "cancelled" } : { kind: "read", failure };
}

function thrown(error: unknown, { signal }: DeedWatch): DeedFailure {
  if (signal?.aborted === true) return { kind: "cancelled" };
  return { kind: "unexpected", detail: error instanceof Error ? error.message : String(error) };
}
