import { answerBatch, type Answer } from "./answer-batch";
import { callOf, type Call } from "./calls";
import { newFaults, type Faults } from "./faults";
import { cloneBook } from "./model/clone";
import type { Book } from "./model/book";
import { NotPlayed } from "./model/excel-error";
import { appContext, type AppOptions } from "./protocol/app-context";
import { reply, REQUEST, type ReplyAddress, type Request } from "./protocol/envelope";
import { isArray, type Json } from "./protocol/json";
import { messagesFor, type Listening } from "./protocol/listening";
import { newPane, type Pane } from "./protocol/pane";
import { newRibbon, type CommandEnd } from "./ribbon";
import { newTraffic, type Traffic } from "./traffic";

/** The page that plays Excel: one workbook, one add-in. */
export type ExcelHost = {
  /** The workbook as it is now; may be read, and exchanged for another. */
  book: Book;
  readonly traffic: Traffic;
  readonly faults: Faults;
  readonly pane: Pane;
  readonly listening: Listening;
  /** Office.context.document.settings as they were saved, values as JSON text. */
  readonly documentSettings: Map<string, string>;
  /** What the add-in asked for and is not played: has to stay empty. */
  readonly notPlayed: readonly string[];
  /** The members that have run, by their names on the wire; `Range.Values=` is a setting. */
  readonly exercised: ReadonlySet<string>;
  /** A message of office.js. */
  receive(message: string): void;
  /** Tells the add-in what has happened since the last time. */
  tellNews(): void;
  /** Presses a button of the ribbon; settles when the function has completed its event. */
  press(action: string): Promise<CommandEnd>;
  /** A copy of the workbook that later deeds leave alone. */
  clone(): Book;
};

/** Runs something after so many milliseconds. Kept before a test can put false timers in its place. */
const later = globalThis.setTimeout.bind(globalThis);

/** The message by which the pane is told that it was shown or hidden. */
const VISIBILITY_EVENT = 65_539;

/** An error number that no Excel knows. */
const NOT_PLAYED = 5_999;

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
  const ribbon = newRibbon((data) => fire("appCommandInvoked", data));
  book.isReadOnly = options.isReadOnly ?? false;

  const host: ExcelHost = {
    book,
    traffic,
    faults,
    pane: newPane(),
    listening: { to: new Set(), isOn: true },
    documentSettings: new Map(Object.entries(options.settings ?? {})),
    notPlayed,
    exercised,
    receive: (message) => {
      const request = JSON.parse(message) as Request;
      if (request._messageType === 0) answer(request);
    },
    tellNews,
    press: (action) => ribbon.press(action),
    clone: () => cloneBook(host.book),
  };

  function answer(request: Request): void {
    const { _actionType: type, _actionName: name } = request;
    if (type === REQUEST.registerEvent) registered.set(name, request);
    if (type === REQUEST.unregisterEvent) registered.delete(name);
    if (type === REQUEST.invoke && name === "executeMethod") call(request, callOf(request._data));
    else if (name === "ContextActivationManager_getAppContextAsync")
      sendLater(request, appContext(request._data, options));
    else sendLater(request, {});
  }

  function call(request: Request, { kind, parts }: Call): void {
    if (kind === "batch") {
      const played = (member: string): unknown => exercised.add(member);
      deliver(request, answerBatch(parts, { host, faults, traffic, played }));
    } else if (kind === "save-settings") {
      host.documentSettings.clear();
      for (const pair of parts)
        if (isArray(pair)) host.documentSettings.set(`${pair[0]}`, `${pair[1]}`);
      sendLater(request, success([]));
    } else if (kind === "load-settings") {
      sendLater(request, success([...host.documentSettings]));
    } else if (kind === "command-completed") {
      ribbon.completed(parts);
      sendLater(request, success([]));
    } else refuse(request, `the call ${JSON.stringify(parts)}`);
  }

  function deliver(request: Request, given: Answer): void {
    if (given.kind === "when-cell-is-left")
      faults.whenCellIsLeft(() => call(request, callOf(request._data)));
    else if (given.kind === "not-played") refuse(request, given.what);
    else if (given.kind === "answer")
      sendLater(request, { Version: 1, Error: given.error, Data: given.data }, given.delay);
    tellNews();
  }

  function refuse(request: Request, what: string): void {
    notPlayed.push(new NotPlayed(what).message);
    sendLater(request, { Version: 1, Error: NOT_PLAYED, Data: null });
  }

  function tellNews(): void {
    const events = messagesFor(host.book.news.splice(0), host.listening);
    const visibility = host.pane.news
      .splice(0)
      .map((now) => [VISIBILITY_EVENT, 0, "", JSON.stringify({ visibility: now }), 0, false]);
    for (const message of [...events, ...visibility])
      fire("richApiMessage", { ArrayData: [message] });
  }

  function fire(event: string, data: Json): void {
    const to = registered.get(event);
    if (to !== undefined) later(() => send(reply(to, "event", data)), 0);
  }

  function sendLater(request: ReplyAddress, data: Json, delay = 0): void {
    later(() => send(reply(request, "answer", data)), delay);
  }

  return host;
}

function success(data: Json): Json {
  return { Version: 1, Error: 0, Data: data };
}
