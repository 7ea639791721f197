import { nextId, type RangeRef } from "../model/book";
import type { Method, Stage } from "../protocol/host-object";
import type { JsonObject } from "../protocol/json";

/** Tracked ranges are found again by their reference id, others by the way that led to them. */
export function referenceOf(range: RangeRef): JsonObject {
  return range.referenceId === null ? {} : { _ReferenceId: range.referenceId };
}

function keep(range: RangeRef, stage: Stage): void {
  if (range.referenceId !== null) return;
  range.referenceId = `range-${nextId(stage.book)}`;
  stage.book.references.set(range.referenceId, range);
}

/** What office.js calls for objects that are tracked. */
export const REFERENCE_METHODS: Readonly<Record<string, Method<RangeRef>>> = {
  _KeepReference: (range, _args, stage) => {
    keep(range, stage);
    return undefined;
  },
};
