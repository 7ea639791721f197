import { failed, ok, type Result } from "../../../core/result";
import type { ApplyFailure, Watch } from "../../workbook";
import type { Door } from "../door/run-in-excel";
import type { Journal } from "./journal";
import { locksOf, type Locks } from "./locks";
import type { Look } from "./look";
import { performOne, type Answer } from "./perform-one";
import type { PreparedRequest } from "./queue-request";
import { requestQueue, type WriteRequest } from "./requests";
import type { Stage } from "./write-plan";
import { cellsOf, type Step } from "./step";

/** What stands when a write ends. */
export type Performed = {
  readonly outcome: Result<null, ApplyFailure>;
  /** The whole stage that was not finished; nothing where all were. */
  readonly unfinished: readonly Step[];
};

/** Sends the stages, request by request; the first that fails ends it. */
export async function perform(
  door: Door,
  stages: readonly Stage[],
  look: Look,
  surroundings: { readonly marks: Journal["marks"]; readonly canSave: boolean },
  watch: Watch,
): Promise<Performed> {
  const total = cellsIn(stages.flat());
  const locks = locksOf(look);
  const queue = requestQueue(stages, door.messageBytes);
  let number = 0;
  let done = 0;
  for (let request = queue.next(); request !== undefined; request = queue.next()) {
    const isFirst = number === 0;
    const prepared = prepare(request, locks, surroundings, number + 1, queue.isEmpty());
    const answer = await performOne(door, prepared, isFirst ? watch.signal : undefined);
    if (answer.kind === "too-large" && queue.halve(request)) continue;
    const failure = failureOf(answer, isFirst);
    if (failure !== null)
      return { outcome: failed(failure), unfinished: stages[request.stage] ?? [] };
    locks.done(request.steps);
    number += 1;
    done += cellsIn(request.steps);
    watch.onProgress?.(done, total);
    await door.pause(0);
  }
  return { outcome: ok(null), unfinished: [] };
}

function prepare(
  request: WriteRequest,
  locks: Locks,
  { marks, canSave }: { readonly marks: Journal["marks"]; readonly canSave: boolean },
  number: number,
  isLast: boolean,
): PreparedRequest {
  const locking = locks.about(request.steps);
  const begun = { request: number, isDone: false, protect: locking.lock, marks };
  return { request, begun, locking, isLast, saves: canSave };
}

/** Once something stands, a failure must not look like one that was found out before. */
function failureOf(answer: Answer, isFirst: boolean): ApplyFailure | null {
  if (answer.kind === "done") return null;
  if (answer.kind === "too-large") return { code: "host-failed", detail: answer.detail };
  const { failure } = answer;
  const isEarly = failure.code === "cell-editing" || failure.code === "cancelled";
  return isEarly && !isFirst ? { code: "host-failed", detail: failure.code } : failure;
}

function cellsIn(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + cellsOf(step), 0);
}
