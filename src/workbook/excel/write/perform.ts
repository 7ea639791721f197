import { failed, ok, type Result } from "../../../core/result";
import type { ApplyFailure, Watch } from "../../workbook";
import type { Door } from "../door/run-in-excel";
import { begunBy } from "./begun";
import type { Journal } from "./journal";
import { locksOf, type Locks } from "./locks";
import type { Look } from "./look";
import { performOne, type Answer } from "./perform-one";
import { requestQueue } from "./requests";
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
  { marks, canSave }: { readonly marks: Journal["marks"]; readonly canSave: boolean },
  watch: Watch,
): Promise<Performed> {
  const total = cellsIn(stages.flat());
  const locks = locksOf(look);
  const queue = requestQueue(stages, door.messageBytes);
  let number = 0;
  let done = 0;
  for (let request = queue.next(); request !== undefined; request = queue.next()) {
    const isFirst = number === 0;
    const stage = stages[request.stage] ?? [];
    const prepared = {
      request,
      begun: { request: number + 1, isDone: false, marks, ...noteOf(stage, locks) },
      locking: locks.about(request.steps),
      isLast: queue.isEmpty(),
      saves: canSave,
    };
    const answer = await performOne(door, prepared, isFirst ? watch.signal : undefined);
    if (answer.kind === "too-large" && queue.halve(request)) continue;
    const failure = failureOf(answer, isFirst);
    if (failure !== null) return { outcome: failed(failure), unfinished: stage };
    locks.done(request.steps);
    number += 1;
    done += cellsIn(request.steps);
    watch.onProgress?.(done, total);
    await door.pause(0);
  }
  return { outcome: ok(null), unfinished: [] };
}

/** What has to be set right when a stage is not finished: taking out what it begins may open any sheet of it. */
function noteOf(stage: Stage, locks: Locks): Pick<Journal, "begun" | "protect"> {
  const protect = new Map(locks.about(stage).lock.map((lock) => [lock.sheet, lock]));
  return { begun: begunBy(stage), protect: [...protect.values()] };
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
