import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { bookOf } from "../excel-host/book-of";
import { openExcel } from "../excel-host/open-excel";
import { userOf } from "../excel-host/user";
import { launchBrowser } from "../support/browser";

const OFFICE = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const ADDIN = "http://127.0.0.1:8123";
const PANE = `<!doctype html><meta charset="utf-8"><script src="office/office.js"></script><p>面板`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
  await page.route(`${ADDIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const isPane = pathname === "/taskpane.html";
    await route.fulfill({
      contentType: isPane ? "text/html" : "text/javascript; charset=utf-8",
      body: isPane ? PANE : await readFile(join(OFFICE, pathname.replace("/office/", ""))),
    });
  });
});
afterEach(() => page.close());

test("a pane in a real browser reads and writes the workbook that the test looks into", async () => {
  const { host, pane } = await openExcel(page, bookOf({ 名录: [["甲"]] }), {
    url: `${ADDIN}/taskpane.html`,
  });
  const told = await pane.evaluate(async () => {
    const { host: name, platform } = await Office.onReady();
    const values = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("名录").getRange("A1:B1");
      cells.load("values");
      await context.sync();
      cells.values = [["乙", "00123"]];
      await context.sync();
      return cells.values;
    });
    return [String(name), String(platform), Office.context.displayLanguage, values];
  });
  expect(told).toEqual(["Excel", "OfficeOnline", "zh-CN", [["乙", "00123"]]]);
  expect(host.book.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(["乙", 123]);
});

test("the pane hears what somebody does in the sheet, and obeys the ribbon", async () => {
  const { host, pane } = await openExcel(page, bookOf({ 名录: [["甲"]] }), {
    url: `${ADDIN}/taskpane.html`,
    displayLanguage: "en-US",
  });
  await pane.evaluate(async () => {
    await Office.onReady();
    Office.actions.associate("checkPlan", (event: Office.AddinCommands.Event) => {
      document.title = `${document.title} pressed`;
      event.completed();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => {
        document.title = `changed ${address}`;
      });
      await context.sync();
    });
  });
  userOf(host).type("名录", "B2", "新");
  await pane.waitForFunction(() => document.title === "changed B2");
  expect(await host.press("checkPlan")).toEqual({ status: 0 });
  expect(await pane.title()).toBe("changed B2 pressed");
});
