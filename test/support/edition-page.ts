import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { servePages, type StaticPages } from "./static-pages";

/** Half past nine in China on the day of the other tests. */
const NOW = new Date("2026-03-02T01:30:00Z");

/** The browser edition in a browser, as somebody has it before them. */
export type Edition = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  /** Addresses outside of the edition's own origin that were asked for: there should be none. */
  readonly strangers: readonly string[];
  /** What went wrong in the page. */
  readonly errors: readonly string[];
  close(): Promise<void>;
};

/** Opens the edition at its sample workbook, in a context with such options. */
export type OpenEdition = (options?: Parameters<Browser["newContext"]>[0]) => Promise<Edition>;

/** For the tests of a file: one browser before the served edition, put away behind the last of them. */
export function editionForTests(): OpenEdition {
  let browser: Browser;
  let pages: StaticPages;
  beforeAll(async () => {
    browser = await launchBrowser();
    pages = await servePages(join(__dirname, "../../dist/browser"));
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });
  return (options) => openEdition(browser, pages.origin, options);
}

async function openEdition(
  browser: Browser,
  origin: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Edition> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) strangers.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.clock.setFixedTime(NOW);
  await page.goto(origin);
  await page.getByRole("gridcell").first().waitFor();
  return { page, context, origin, strangers, errors, close: () => context.close() };
}

/** A cell that has something in it or a look of its own; row and column count from 0. */
export function cellAt(page: Page, row: number, column: number): Locator {
  const inRow = `[role=row][aria-rowindex="${row + 2}"]`;
  return page.locator(`${inRow} [role=gridcell][aria-colindex="${column + 2}"]`);
}

/** Shows a sheet by its tab. */
export async function goToSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name }).click();
  await page.getByRole("grid", { name, exact: true }).waitFor();
}

/** Selects a cell with the pointer. */
export async function selectCell(page: Page, row: number, column: number): Promise<void> {
  await cellAt(page, row, column).click();
}

/** Types over a cell and goes on with Enter. */
export async function typeInto(
  page: Page,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  await selectCell(page, row, column);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What the bar says of the active cell. */
export async function activeCell(
  page: Page,
): Promise<{ readonly name: string; readonly text: string }> {
  const name = await page.locator(".formula-name").innerText();
  const text = await page.getByRole("textbox", { name: "编辑栏" }).inputValue();
  return { name, text };
}
