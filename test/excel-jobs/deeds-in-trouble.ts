import type { Result } from "../../src/core/result";
import type { DeedFailure } from "../../src/desk/desk";
import type { ExcelOptions } from "../../src/workbook/excel/excel-workbook";
import type { ExcelHost } from "../excel-host/host";
import type { Book } from "../excel-host/model/book";
import { cloneBook } from "../excel-host/model/clone";
import type { Exchange } from "../excel-host/traffic";
import { startExcel } from "../excel-host/start-excel";
import { NOW, paneOver, type Bench } from "./bench";
import { isFine, standing, type Ends } from "./judge";
import type { Trouble } from "./trouble";

/** What is asked of the desk. */
export type Deed = (bench: Bench) => Promise<Result<unknown, DeedFailure>>;

/** A deed that has been done once without any trouble, with the requests that it took. */
export type Rehearsed = Ends & {
  readonly deed: Deed;
  readonly syncs: readonly Exchange[];
  readonly options: ExcelOptions;
};

/** Does the deed, which must succeed, on a copy of the workbook. */
export async function rehearse(
  before: Book,
  deed: Deed,
  options: ExcelOptions = {},
): Promise<Rehearsed> {
  const bench = await paneBefore(before, options);
  const done = await deed(bench);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  const syncs = bench.host.traffic.exchanges.filter(({ isSync }) => isSync);
  return { before, complete: bench.host.clone(), deed, syncs, options };
}

/** Does the deed with trouble at a sync, and opens the pane again: how the workbook stands then, or what is wrong. */
export async function standingAfter(
  rehearsed: Rehearsed,
  trouble: Trouble,
  sync: number,
): Promise<string> {
  const bench = await paneBefore(rehearsed.before, rehearsed.options);
  const { host } = bench;
  trouble.at(host, sync);
  const done = await endOf(rehearsed.deed(bench), host, trouble);
  if (!trouble.mayOutlast && !host.faults.areDone) return "met no trouble";
  host.faults.clear();
  host.faults.leaveCell();
  const wrong = done === null ? null : wrongAtOnce(done, host.book, rehearsed);
  if (wrong !== null) return wrong;
  return afterNextStart(host, done === null, rehearsed);
}

/** One office.js serves many cases; a pane that was closed takes its own with it. */
let running: ExcelHost | null = null;

async function paneBefore(before: Book, options: ExcelOptions): Promise<Bench> {
  const book = cloneBook(before);
  if (running === null) running = (await startExcel(book)).host;
  running.book = book;
  const bench = paneOver(running, options);
  const started = await bench.workbook.start();
  if (!started.ok) throw new Error(JSON.stringify(started.error));
  running.traffic.reset();
  return bench;
}

/** Null where the pane was closed. */
async function endOf(
  deed: Promise<Result<unknown, DeedFailure>>,
  { faults }: ExcelHost,
  { closesPane }: Trouble,
): Promise<Result<unknown, DeedFailure> | null> {
  if (!closesPane) return deed;
  while (!faults.areDone) await new Promise((resolve) => setTimeout(resolve, 1));
  return null;
}

/** What a failure says must be so at once, before anything is started again. */
function wrongAtOnce(
  done: Result<unknown, DeedFailure>,
  book: Book,
  ends: Rehearsed,
): string | null {
  const settings = ends.before.settings;
  const found = standing({ ...book, settings }, ends);
  const expected = done.ok ? standing(ends.complete, ends) : expectedAfter(done.error);
  if (expected === found || expected === null || (expected === "" && isFine(found))) return null;
  return `${done.ok ? "done" : JSON.stringify(done.error)}, but ${found}`;
}

/** Null for anything, empty for anything that is fine. */
function expectedAfter(failure: DeedFailure): string | null {
  if (failure.kind === "apply") return failure.isRecovered ? "" : null;
  return failure.kind === "unexpected" ? "not thrown" : "as before";
}

async function afterNextStart(
  left: ExcelHost,
  isClosed: boolean,
  ends: Rehearsed,
): Promise<string> {
  if (isClosed) running = (await startExcel(left.book)).host;
  const host = running ?? left;
  const { workbook, desk } = paneOver(host);
  const started = await workbook.start();
  if (!started.ok) return `does not start: ${JSON.stringify(started.error)}`;
  const recovered = await desk.perform("recover", { now: NOW });
  if (!recovered.ok) return `does not recover: ${JSON.stringify(recovered.error)}`;
  if (host.notPlayed.length > 0) return host.notPlayed.join();
  return standing(host.book, ends);
}
