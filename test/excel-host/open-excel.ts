import type { Frame, Page } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { newHost, type ExcelHost } from "./host";
import type { Book } from "./model/book";
import { bookFrom } from "./model/from-snapshot";
import { EXCEL_ORIGIN, paneAddress } from "./pane-address";
import type { AppOptions } from "./protocol/app-context";
import { watchNotPlayed } from "./watch-not-played";

declare global {
  interface Window {
    /** From the page that plays Excel to this process. */
    toExcel: (message: string) => Promise<void>;
    toPane: (message: string) => void;
  }
}

/** Where the pane is, how wide it is drawn, and what Excel says of itself. */
export type PaneOptions = AppOptions & {
  /** The pane's page, without host info. */
  readonly url: string;
  /** In CSS pixels; Excel's own panes begin at 320. */
  readonly width?: number;
};

/** An Excel on the web with the add-in's pane open. */
export type OpenExcel = { readonly host: ExcelHost; readonly pane: Frame };

/**
 * Opens a page that plays Excel on the web and holds the pane in an iframe. The workbook stays in this process:
 * the page only hands messages on. Nothing leaves the machine: Microsoft's host name is answered here.
 */
export async function openExcel(
  page: Page,
  workbook: Book | WorkbookSnapshot,
  options: PaneOptions,
): Promise<OpenExcel> {
  const book = "isStructureLocked" in workbook ? bookFrom(workbook) : workbook;
  let isOpen = true;
  page.once("close", () => {
    isOpen = false;
  });
  const host = newHost(book, options, (message) => {
    if (isOpen) void page.evaluate((text) => window.toPane(text), message).catch(ignoreClosed);
  });
  watchNotPlayed(host);
  await page.exposeFunction("toExcel", (message: string) => host.receive(message));
  await page.route(`${EXCEL_ORIGIN}/**`, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: excelPage(options) }),
  );
  await page.goto(`${EXCEL_ORIGIN}/`);
  const element = await page.waitForSelector("iframe");
  const pane = await element.contentFrame();
  if (pane === null) throw new Error("the pane has no frame");
  return { host, pane };
}

/** Answers may be under way when a test closes its page. */
function ignoreClosed(error: unknown): void {
  if (!String(error).includes("closed")) throw error;
}

/** Excel's page: a sheet is hinted at, the pane lies to its right. */
function excelPage({ url, width = 320, displayLanguage = "zh-CN" }: PaneOptions): string {
  const source = paneAddress(url, displayLanguage);
  return `<!doctype html><html lang="zh-CN"><title>Excel</title>
<style>body{margin:0;background:#e6e6e6}iframe{position:fixed;top:0;right:0;width:${width}px;height:100vh;border:0;background:#fff}</style>
<script>
addEventListener("message", (event) => { if (typeof event.data === "string") window.toExcel(event.data); });
window.toPane = (message) => document.querySelector("iframe").contentWindow.postMessage(message, "*");
</script>
<iframe title="加载项" src="${source.replaceAll("&", "&amp;")}"></iframe></html>`;
}
