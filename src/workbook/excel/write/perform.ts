import { failed, ok, type Result } from "../../../core/result";
import type { ApplyFailure, Watch } from "../../workbook";
import type { Door } from "../door/run-in-excel";
import type { Journal } from "./journal";
import { locksOf, type Locks } from "./locks";
import type { Look } from "./look";
import { performOne } from "./perform-one";
import type { PreparedRequest } from "./queue-request";
import { halved, type WriteRequest } from "./requests";
import { cellsOf, type Step } from "./step";

/** What stands when a write ends. */
export type Performed = {
  readonly outcome: Result<null, ApplyFailure>;
  /** The stage that was not finished, all requests of it; nothing where all were. */
  readonly unfinished: readonly Step[];
};

/** Sends the requests one behind the other; the first that fails ends it. */
export async function perform(
  door: Door,
  requests: readonly WriteRequest[],
  look: Look,
  surroundings: { readonly marks: Journal["marks"]; readonly canSave: boolean },
  watch: Watch,
): Promise<Performed> {
  const total = requests.reduce((sum, { steps }) => sum + cellsIn(steps), 0);
  const locks = locksOf(look);
  let waiting = requests;
  let number = 0;
  let done = 0;
  for (let request = waiting[0]; request !== undefined; request = waiting[0]) {
    const isFirst = number === 0;
    const prepared = prepare(request, locks, surroundings, number + 1, waiting.length === 1);
    const answer = await performOne(door, prepared, isFirst ? watch.signal : undefined);
    if (answer.kind === "too-large") {
      const halves = halved(request);
      if (halves === null)
        return failure({ code: "host-failed", detail: answer.detail }, requests, request);
      waiting = [...halves, ...waiting.slice(1)];
      continue;
    }
    if (answer.kind === "failed") {
      return failure(isFirst ? answer.failure : behindFirst(answer.failure), requests, request);
    }
    locks.done(request.steps);
    waiting = waiting.slice(1);
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
function behindFirst(failure: ApplyFailure): ApplyFailure {
  const isEarly = failure.code === "cell-editing" || failure.code === "cancelled";
  return isEarly ? { code: "host-failed", detail: failure.code } : failure;
}

function failure(
  error: ApplyFailure,
  requests: readonly WriteRequest[],
  { stage }: WriteRequest,
): Performed {
  const unfinished = requests.filter((one) => one.stage === stage).flatMap(({ steps }) => steps);
  return { outcome: failed(error), unfinished };
}

function cellsIn(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + cellsOf(step), 0);
}
