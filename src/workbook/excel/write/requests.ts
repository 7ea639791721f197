import { MESSAGE_BYTES } from "../door/payload";
import type { Stage } from "./write-plan";
import type { Step } from "./step";

/** Steps that go in one message. */
export type WriteRequest = {
  readonly steps: readonly Step[];
  /** The number of its stage, from 0. */
  readonly stage: number;
  /** Whether a stage ends with it: then the workbook is saved where Excel can. */
  readonly endsStage: boolean;
};

/** The stages in as few requests as hold them; no request goes beyond its stage. */
export function requestsOf(stages: readonly Stage[]): readonly WriteRequest[] {
  return stages.flatMap((steps, stage) => {
    const parts = packed(steps, MESSAGE_BYTES);
    return parts.map((part, index) => ({
      steps: part,
      stage,
      endsStage: index === parts.length - 1,
    }));
  });
}

/** A request that was too large as two; null where it is a single step. */
export function halved(request: WriteRequest): readonly [WriteRequest, WriteRequest] | null {
  const { steps } = request;
  const middle = Math.floor(steps.length / 2);
  if (middle === 0) return null;
  return [
    { ...request, steps: steps.slice(0, middle), endsStage: false },
    { ...request, steps: steps.slice(middle) },
  ];
}

function packed(steps: readonly Step[], limit: number): readonly (readonly Step[])[] {
  const parts: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room) {
      parts.push([]);
      room = limit;
    }
    parts.at(-1)?.push(step);
    room -= step.bytes;
  }
  return parts;
}
