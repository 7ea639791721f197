import { messageBytes } from "../door/payload";
import type { Step } from "./step";
import type { Stage } from "./write-plan";

/** Steps that go in one message. */
export type WriteRequest = {
  readonly steps: readonly Step[];
  /** The number of its stage, from 0. */
  readonly stage: number;
  /** Whether a stage ends with it: then the workbook is saved where Excel can. */
  readonly endsStage: boolean;
};

/** What is still to be sent; each request is packed when its turn comes, so that no page waits for all of them. */
export type RequestQueue = {
  /** The next request, or undefined. */
  readonly next: () => WriteRequest | undefined;
  /** Whether there is none behind the one that was given last. */
  readonly isEmpty: () => boolean;
  /** Takes a request back that was too large, as two; false where it is a single step. */
  readonly halve: (request: WriteRequest) => boolean;
};

/** The stages in as few requests as hold them; no request goes beyond its stage. */
export function requestQueue(stages: readonly Stage[], limit: number): RequestQueue {
  let stage = 0;
  let at = 0;
  let halves: readonly WriteRequest[] = [];
  const packed = (): WriteRequest | undefined => {
    const steps = stages[stage];
    if (steps === undefined) return undefined;
    const end = endOfMessage(steps, at, limit);
    const endsStage = end === steps.length;
    const request = { steps: steps.slice(at, end), stage, endsStage };
    at = endsStage ? 0 : end;
    stage += endsStage ? 1 : 0;
    return request;
  };
  return {
    next: () => {
      const [half, ...others] = halves;
      halves = others;
      return half ?? packed();
    },
    isEmpty: () => halves.length === 0 && stage >= stages.length,
    halve: (request) => {
      const middle = Math.floor(request.steps.length / 2);
      if (middle === 0) return false;
      const first = { ...request, steps: request.steps.slice(0, middle), endsStage: false };
      halves = [first, { ...request, steps: request.steps.slice(middle) }, ...halves];
      return true;
    },
  };
}

/** The first step, from `start` on, that has no room in the message any more. */
function endOfMessage(steps: Stage, start: number, limit: number): number {
  let room = limit;
  let end = start;
  for (let step = steps[end]; step !== undefined; step = steps[end]) {
    room -= step.bytes + (step.proof === null ? 0 : messageBytes(step.proof.values()));
    if (room < 0 && end > start) break;
    end += 1;
  }
  return end;
}
