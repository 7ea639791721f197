import type { Fault, FaultList } from "./faults";
import type { ExcelHost } from "./host";
import { rootOf, SERVICES } from "./members/entrance";
import { NotPlayed } from "./model/excel-error";
import { PAYLOAD_BYTES } from "./model/limits";
import type { Batch, BatchAnswer } from "./protocol/batch";
import { execute } from "./protocol/execute";
import type { Json } from "./protocol/json";
import { bytesOf, type newTraffic } from "./traffic";

/** What becomes of a call. */
export type Answer =
  | {
      readonly kind: "answer";
      readonly error: number;
      readonly data: Json;
      readonly delay: number;
    }
  | { readonly kind: "never" }
  | { readonly kind: "when-cell-is-left" }
  | { readonly kind: "not-played"; readonly what: string };

type Surroundings = {
  readonly host: ExcelHost;
  readonly faults: FaultList;
  readonly traffic: ReturnType<typeof newTraffic>;
  readonly played: (member: string) => void;
};

const CELL_EDIT = 5_004;
const REQUEST_TOO_LARGE = 5_103;
const RESPONSE_TOO_LARGE = 5_104;

/** The flag of requests that wait until nobody edits a cell. */
const WAITS_FOR_CELL = 64;

/** Answers one batch, with the troubles that the test has asked for. */
export function answerBatch(parts: readonly Json[], around: Surroundings): Answer {
  const [partition, , , , text, , flags] = parts;
  if (typeof partition !== "string" || typeof text !== "string" || typeof flags !== "number")
    return { kind: "not-played", what: "a batch of this form" };
  const batch = JSON.parse(text) as Batch;
  const isSync = partition === "IterativeExecutor" && !isClearingUp(batch);
  const waits = (flags & WAITS_FOR_CELL) !== 0;
  if (waits && around.faults.isEditing) return { kind: "when-cell-is-left" };
  const { delay, trouble } = around.faults.judge(isSync);
  const requestBytes = bytesOf(text);
  const note = (responseBytes: number, error: string | null): void =>
    around.traffic.add({
      partition,
      requestBytes,
      responseBytes,
      actions: batch.Actions.length,
      isSync,
      error,
    });
  const fail = (error: number): Answer => {
    note(0, `${error}`);
    return { kind: "answer", error, data: null, delay };
  };
  if (trouble === "closed") return { kind: "never" };
  if (trouble === "cell-edit") return fail(CELL_EDIT);
  if (requestBytes > PAYLOAD_BYTES) return fail(REQUEST_TOO_LARGE);
  return afterChecks(batch, trouble, { ...around, partition, delay, note, fail });
}

type Prepared = Surroundings & {
  readonly partition: string;
  readonly delay: number;
  readonly note: (responseBytes: number, error: string | null) => void;
  readonly fail: (error: number) => Answer;
};

function afterChecks(batch: Batch, fault: Fault | null, around: Prepared): Answer {
  if (fault?.when === "before") return failing(fault, around);
  let answer: BatchAnswer;
  try {
    answer = execute(around.host.book, cut(batch, fault), {
      root: rootOf(around.host.book, around.partition),
      services: SERVICES,
      listening: around.host.listening,
      pane: around.host.pane,
      played: around.played,
    });
  } catch (error) {
    if (error instanceof NotPlayed) return { kind: "not-played", what: error.what };
    throw error;
  }
  if (fault !== null) return failing(fault, around);
  const text = JSON.stringify(answer);
  const bytes = bytesOf(text);
  if (bytes > PAYLOAD_BYTES) return around.fail(RESPONSE_TOO_LARGE);
  around.note(bytes, answer.Error?.Code ?? null);
  return batchAnswer(text, around.delay);
}

/** The actions of a batch that are done although it fails. */
function cut(batch: Batch, fault: Fault | null): Batch {
  if (fault === null || typeof fault.when === "string") return batch;
  return { ...batch, Actions: batch.Actions.slice(0, fault.when.actions) };
}

function failing(fault: Fault, around: Prepared): Answer {
  if (fault.error === "pane-closed") {
    around.note(0, fault.error);
    return { kind: "never" };
  }
  if (typeof fault.error === "number") return around.fail(fault.error);
  const error = { Code: fault.error, Message: `${fault.error} (asked for by the test)` };
  const text = JSON.stringify({
    Results: [],
    TraceIds: [],
    Error: { ...error, HttpStatusCode: 500 },
  });
  around.note(bytesOf(text), fault.error);
  return batchAnswer(text, around.delay);
}

function batchAnswer(text: string, delay: number): Answer {
  const data = [200, ["Content-Type", "application/json"], text];
  return { kind: "answer", error: 0, data, delay };
}

/** Tells the batch that only lets go of tracked objects, which office.js sends on its own after Excel.run. */
function isClearingUp(batch: Batch): boolean {
  const deeds = batch.Actions.filter(({ ActionType }) => ActionType !== 1);
  return deeds.length > 0 && deeds.every(({ Name }) => Name === "_RemoveReference");
}
