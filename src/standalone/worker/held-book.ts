import { emptyWorkbook } from "../../workbook/xlsx/empty-workbook";
import type { XlsxPackage } from "../../workbook/xlsx/package";
import { readWorkbook } from "../../workbook/xlsx/read-workbook";
import { viewOf, type WorkbookView } from "../../workbook/xlsx/view/workbook-view";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import type { BookNews, BookState } from "./book-state";
import { historyOf, type History } from "./history";

/** What happens to a workbook that somebody may want to know. */
export type BookEvents = {
  readonly news: (news: BookNews) => void;
  /** A seal or a draw was written and must not be lost: the deed goes on when this is done. */
  readonly drawn: () => Promise<void>;
  /** A drawn workbook that is not saved yet was changed again. */
  readonly changedAfterDraw: () => void;
};

/** The workbook that is open, as it changes under its user's hands. */
export type HeldBook = {
  readonly events: BookEvents;
  /** Told of every edit that is not a deed. */
  readonly listeners: Set<() => void>;
  name: string;
  /** Counts the workbooks that were opened. */
  number: number;
  revision: number;
  history: History;
  /** As it was opened, and as its user has it in a file. */
  opened: XlsxPackage;
  saved: XlsxPackage;
  isDrawn: boolean;
  /** Files that were made and not yet said to be saved, by their revision. */
  readonly inFlight: Map<number, XlsxPackage>;
  toldLooks: unknown;
};

/** Holds nothing yet: a workbook without sheets. */
export function heldBook(events: BookEvents): HeldBook {
  const empty = emptyWorkbook();
  return {
    events,
    listeners: new Set(),
    name: "",
    number: 0,
    revision: 0,
    history: historyOf(empty),
    opened: empty,
    saved: empty,
    isDrawn: false,
    inFlight: new Map(),
    toldLooks: null,
  };
}

/** What a grid shows of the workbook as it is now. */
export function viewNow({ history }: HeldBook): WorkbookView {
  return views(history.pkg);
}

/** What jobs read of the workbook as it is now. */
export function snapshotNow({ history }: HeldBook): WorkbookSnapshot {
  return snapshots(history.pkg);
}

/** Goes on with another state of the same workbook, and tells so. */
export function moveTo(held: HeldBook, history: History): void {
  held.history = history;
  held.revision += 1;
  if (held.isDrawn) held.events.changedAfterDraw();
  tellState(held);
}

/** Goes on with another workbook, which lies with its user as a file, or can be made again. */
export function replaceBy(held: HeldBook, pkg: XlsxPackage, name: string): void {
  held.name = name;
  held.number += 1;
  held.opened = pkg;
  held.saved = pkg;
  held.isDrawn = false;
  held.inFlight.clear();
  moveTo(held, historyOf(pkg));
}

/** Tells how things are with the workbook; its looks only where they are others than those told last. */
export function tellState(held: HeldBook): void {
  const { looks } = viewNow(held);
  const told = looks === held.toldLooks ? null : looks;
  held.toldLooks = looks;
  held.events.news({ kind: "state", state: stateOf(held), looks: told });
}

/** Tells that somebody has changed cells, not a deed. */
export function tellEdited({ events, listeners }: HeldBook): void {
  events.news({ kind: "edited" });
  for (const listener of listeners) listener();
}

function stateOf(held: HeldBook): BookState {
  const { history, name, number, revision, isDrawn } = held;
  const { tabs, activeTab } = viewNow(held);
  return {
    revision,
    book: number,
    name,
    tabs,
    activeTab,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isChanged: history.pkg !== held.saved,
    isDrawn,
    isStale: history.pkg !== held.opened,
  };
}

const views = remembered(viewOf);
const snapshots = remembered((pkg) => {
  const read = readWorkbook(pkg);
  // What was readable before a patch is so behind it: anything else is our own mistake.
  if (!read.ok) throw new Error(`not readable after a change: ${JSON.stringify(read.error)}`);
  return read.value;
});

function remembered<Found extends object>(find: (pkg: XlsxPackage) => Found) {
  const known = new WeakMap<XlsxPackage, Found>();
  return (pkg: XlsxPackage): Found => {
    const found = known.get(pkg) ?? find(pkg);
    known.set(pkg, found);
    return found;
  };
}
