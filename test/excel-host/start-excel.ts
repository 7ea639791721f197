/// <reference types="office-js" />
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { newHost, type ExcelHost } from "./host";
import type { Book } from "./model/book";
import { bookFrom } from "./model/from-snapshot";
import { layWindow } from "./page-window";
import type { AppOptions } from "./protocol/app-context";
import { watchNotPlayed } from "./watch-not-played";

declare global {
  /** Runs a file of office.js in the realm of the tests: office-environment.js. */
  var runOfficeScript: (file: string) => void;
}

/** The real office.js, and the stand-in that it talks to. */
export type RunningExcel = {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly host: ExcelHost;
};

/** What office.js lays on the global object; forgotten before it is loaded again. */
const GLOBALS = ["Office", "OfficeExtension", "OfficeExt", "OSF", "Microsoft", "Excel", "OTel"];

/**
 * Loads office.js afresh before an Excel with that workbook, and waits until it is ready: `Excel` and `Office`
 * are global from then on. What a test asks for that is not played makes it fail when it ends.
 */
export async function startExcel(
  workbook: Book | WorkbookSnapshot,
  options: AppOptions = {},
): Promise<RunningExcel> {
  const book = "isStructureLocked" in workbook ? bookFrom(workbook) : workbook;
  const host = newHost(book, options, (message) => toPage(message));
  const toPage = layWindow(options.displayLanguage ?? "zh-CN", {
    toExcel: (message) => host.receive(message),
    runScript: (file) => runOfficeScript(file),
  });
  for (const name of GLOBALS) Reflect.set(globalThis, name, undefined);
  watchNotPlayed(host);
  runOfficeScript("office.js");
  await Office.onReady();
  await isSettled(host);
  host.traffic.reset();
  return { Excel: globalThis.Excel, Office: globalThis.Office, host };
}

/** Office.js announces itself once more after it is ready: it must not run into the test. */
async function isSettled(host: ExcelHost): Promise<void> {
  while (!host.exercised.has("AddinInternalService.NotifyActionHandlerReady"))
    await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise((resolve) => setTimeout(resolve, 5));
}
