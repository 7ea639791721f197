import { newCounter, type CounterTools } from "./counter";
import { newFaults, type Faults } from "./faults";
import { cloneBook } from "./model/clone";
import type { Book } from "./model/book";
import { newPost } from "./post";
import type { AppOptions } from "./protocol/app-context";
import type { Request } from "./protocol/envelope";
import { messagesFor, visibilityMessage, type Listening } from "./protocol/listening";
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

/** Starts Excel with a workbook; `send` takes its messages to the add-in's page. */
export function newHost(
  book: Book,
  options: AppOptions,
  send: (message: string) => void,
): ExcelHost {
  const post = newPost(send);
  const ribbon = newRibbon((data) => post.fire("appCommandInvoked", data));
  const tools: CounterTools = {
    post,
    ribbon,
    options,
    faults: newFaults(),
    traffic: newTraffic(),
    exercised: new Set(),
    notPlayed: [],
  };
  const host: ExcelHost = {
    book,
    traffic: tools.traffic,
    faults: tools.faults,
    pane: newPane(),
    listening: { to: new Set(), isOn: true },
    documentSettings: new Map(Object.entries(options.settings ?? {})),
    notPlayed: tools.notPlayed,
    exercised: tools.exercised,
    receive: (message) => {
      const request = JSON.parse(message) as Request;
      if (request._messageType === 0) serve(request);
    },
    tellNews: () => tellNews(host, tools),
    press: (action) => ribbon.press(action),
    clone: () => cloneBook(host.book),
  };
  const serve = newCounter(host, tools);
  book.isReadOnly = options.isReadOnly ?? false;
  // An add-in that starts holds no range and has heard of nothing.
  book.references.clear();
  book.news.length = 0;
  return host;
}

function tellNews(host: ExcelHost, { post, faults }: CounterTools): void {
  const news = host.book.news.splice(0);
  const visibility = host.pane.news.splice(0).map(visibilityMessage);
  if (faults.isClosed) return;
  for (const message of [...messagesFor(news, host.listening), ...visibility])
    post.fire("richApiMessage", { ArrayData: [message] });
  const isSelected = news.some(({ kind }) => kind === "selectionChanged");
  if (isSelected) post.fire("documentSelectionChanged", {});
}
