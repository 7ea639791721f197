import { newFaults, type Faults } from "./faults";
import { cloneBook } from "./model/clone";
import type { Book } from "./model/book";
import { NotPlayed } from "./model/excel-error";
import { appContext, type AppOptions } from "./protocol/app-context";
import { reply, REQUEST, type ReplyAddress, type Request } from "./protocol/envelope";
import { isArray, isObject, type Json } from "./protocol/json";
import { answerBatch, type Answer } from "./answer-batch";
import { newTraffic, type Traffic } from "./traffic";

/** The page that plays Excel: one workbook, one add-in. */
export type ExcelHost = {
  /** The workbook as it is now; may be read, and exchanged for another. */
  book: Book;
  readonly traffic: Traffic;
  readonly faults: Faults;
  /** What the add-in asked for and is not played: has to stay empty. */
  readonly notPlayed: readonly string[];
  /** The members that have run, by their names on the wire; `Range.Values=` is a setting. */
  readonly exercised: ReadonlySet<string>;
  /** A message of office.js. */
  receive(message: string): void;
  /** A copy of the workbook that later deeds leave alone. */
  clone(): Book;
};

/** Runs something after so many milliseconds. Kept before a test can put false timers in its place. */
const later = globalThis.setTimeout.bind(globalThis);

/** Starts Excel with a workbook; `send` takes its messages to the add-in's page. */
export function newHost(
  book: Book,
  options: AppOptions,
  send: (message: string) => void,
): ExcelHost {
  const traffic = newTraffic();
  const faults = newFaults();
  const exercised = new Set<string>();
  const notPlayed: string[] = [];
  const registered = new Map<string, ReplyAddress>();
  const host: ExcelHost = {
    book,
    traffic,
    faults,
    notPlayed,
    exercised,
    receive: (message) => {
      const request = JSON.parse(message) as Request;
      if (request._messageType !== 0) return;
      answer(request);
    },
    clone: () => cloneBook(host.book),
  };

  function answer(request: Request): void {
    if (request._actionType === REQUEST.registerEvent) registered.set(request._actionName, request);
    if (request._actionType === REQUEST.unregisterEvent) registered.delete(request._actionName);
    const isCall =
      request._actionType === REQUEST.invoke && request._actionName === "executeMethod";
    if (isCall) call(request);
    else if (request._actionName === "ContextActivationManager_getAppContextAsync")
      sendLater(request, appContext(request._data, options));
    else sendLater(request, {});
  }

  function call(request: Request): void {
    const data = isObject(request._data) ? request._data : {};
    const method = isObject(data["DdaMethod"]) ? data["DdaMethod"]["DispatchId"] : null;
    const parts = data["ArrayData"];
    if (method !== RICH_API || !isArray(parts)) {
      refuse(request, `the call ${JSON.stringify(method)}`);
      return;
    }
    const given = answerBatch(parts, {
      host,
      faults,
      traffic,
      played: (name) => exercised.add(name),
    });
    deliver(request, given);
  }

  function deliver(request: Request, given: Answer): void {
    if (given.kind === "never") return;
    if (given.kind === "when-cell-is-left") faults.whenCellIsLeft(() => call(request));
    else if (given.kind === "not-played") refuse(request, given.what);
    else sendLater(request, { Version: 1, Error: given.error, Data: given.data }, given.delay);
  }

  function refuse(request: Request, what: string): void {
    notPlayed.push(new NotPlayed(what).message);
    sendLater(request, { Version: 1, Error: NOT_PLAYED, Data: null });
  }

  function sendLater(request: ReplyAddress, data: Json, delay = 0): void {
    later(() => send(reply(request, "answer", data)), delay);
  }

  return host;
}

/** The call that carries batches. */
const RICH_API = 93;

/** An error number that no Excel knows. */
const NOT_PLAYED = 5_999;
