import type { DeedName, Deeds } from "../../src/desk/deeds";
import { IN_PROCESS, type DeedRunner } from "../../src/desk/deed-runner";
import type { Desk } from "../../src/desk/desk";
import { localDesk } from "../../src/desk/local-desk";
import type { Pause } from "../../src/workbook/excel/door/pause";
import {
  openExcelWorkbook,
  type ExcelOptions,
  type ExcelWorkbook,
} from "../../src/workbook/excel/excel-workbook";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import type { ExcelHost } from "../excel-host/host";
import type { Book } from "../excel-host/model/book";
import { startExcel } from "../excel-host/start-excel";
import { RANDOM, request } from "../support/books";

/** 2 March 2026, half past nine; the time of every event of these tests. */
export const NOW = request("03-02T09:30").now;

/** The computer's own seed. */
export const SEED = { given: null, random: RANDOM };

/** No waiting between tries: only what else is to happen gets its turn. */
export const noPause: Pause = () => new Promise((resolve) => setImmediate(resolve));

/** Excel with its pane open, as far as the pane's desk. */
export type Bench = {
  readonly host: ExcelHost;
  readonly workbook: ExcelWorkbook;
  readonly desk: Desk;
};

/** Opens the pane before a workbook, in an office.js of its own, as far as its start; traffic begins behind it. */
export async function openPane(
  book: Book | WorkbookSnapshot,
  options: ExcelOptions & { readonly runner?: DeedRunner } = {},
): Promise<Bench> {
  const { host } = await startExcel(book);
  const bench = paneOver(host, options);
  const started = await bench.workbook.start();
  if (!started.ok) throw new Error(JSON.stringify(started.error));
  host.traffic.reset();
  return bench;
}

/** A desk over the workbook of a running Excel, with a memory of its own, before its start. */
export function paneOver(
  host: ExcelHost,
  { runner = IN_PROCESS, ...options }: ExcelOptions & { readonly runner?: DeedRunner } = {},
): Bench {
  const workbook = openExcelWorkbook({ pause: noPause, ...options });
  return { host, workbook, desk: localDesk({ workbook, runner, clock: () => NOW }) };
}

/** Does a deed that must succeed. */
export async function perform<Name extends DeedName>(
  { desk }: Pick<Bench, "desk">,
  deed: Name,
  asked: Deeds[Name]["request"],
): Promise<Deeds[Name]["answer"]> {
  const done = await desk.perform(deed, asked);
  if (!done.ok) throw new Error(`${deed}: ${JSON.stringify(done.error)}`);
  return done.value;
}
