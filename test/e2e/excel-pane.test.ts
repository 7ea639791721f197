import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { verifyJob } from "../../src/jobs/verify";
import { bookOf } from "../excel-host/book-of";
import type { Book } from "../excel-host/model/book";
import { snapshotOf } from "../excel-host/model/to-snapshot";
import { openExcel, type OpenExcel } from "../excel-host/open-excel";
import { EXCEL_ORIGIN } from "../excel-host/pane-address";
import { recordsOf } from "../support/books";
import { launchBrowser } from "../support/browser";
import { ensureWebEditions } from "../support/build-pages";
import { sampleInHand } from "../support/desk-over";
import { servePages, type StaticPages } from "../support/static-pages";

declare global {
  interface Window {
    /** When the program had started, in milliseconds since the page began. */
    paneReadyAt?: number;
  }
}

const ADDIN = join(__dirname, "../../dist/addin");
const FIRST_LOAD_BYTES = 150_000;

const MARKED = /^已检查，\d+ 个问题已在表中标出。$/u;

let browser: Browser;
let page: Page;
let served: StaticPages;
let sample: WorkbookSnapshot;
const asked: string[] = [];

beforeAll(async () => {
  await ensureWebEditions();
  served = await servePages(ADDIN);
  // Excel's page is public by its address, and the add-in's server is this machine.
  browser = await launchBrowser({ args: ["--disable-features=LocalNetworkAccessChecks"] });
  sample = (await sampleInHand()).xlsx.snapshot();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  asked.length = 0;
  page = await browser.newPage({ viewport: { width: 900, height: 760 } });
  page.on("request", (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    window.addEventListener("pane-ready", () => {
      window.paneReadyAt = performance.now();
    });
  });
});
afterEach(() => page.close());

/** The pane as Excel opens it, when its program has started. */
async function open(workbook: Book | WorkbookSnapshot): Promise<OpenExcel> {
  const excel = await openExcel(page, workbook, { url: `${served.origin}/taskpane.html` });
  // The policy of the page forbids playwright to wait for a function.
  await excel.pane.locator("#root h2, #root [role=tab]").first().waitFor();
  return excel;
}

test("一键抽取 shows the pane, which asks once, draws, and ends on 抽查结果", async () => {
  const { host, pane } = await open(sample);
  host.pane.visibility = "Hidden";
  expect(await host.press("drawDuePlanRows")).toEqual({ status: 0 });
  expect(host.pane.visibility).toBe("Visible");
  const dialog = pane.getByRole("dialog", { name: "确认抽取 C2026-001" });
  await dialog.waitFor();
  expect(snapshotOf(host.book).sheets.map(({ name }) => name)).not.toContain("抽取台账");
  await dialog.getByRole("button", { name: "确认抽取" }).click();
  await pane.getByRole("heading", { name: /^C2026-001 已抽取 \d+ 家$/u }).waitFor();
  expect(host.book.active?.name).toBe("抽查结果");
  const drawn = snapshotOf(host.book);
  expect(recordsOf(drawn, "抽查结果").length).toBeGreaterThan(0);
  expect(verifyJob(drawn, null)).toMatchObject({ ok: true, value: { ok: true } });
  expect(drawn.sheets.find(({ name }) => name === "抽查结果")?.isProtected).toBe(true);
});

test("检查计划 marks the plan", async () => {
  const { host, pane } = await open(sample);
  expect(await host.press("checkPlan")).toEqual({ status: 0 });
  await pane.getByText(MARKED).first().waitFor();
  const plan = snapshotOf(host.book).sheets.find(({ name }) => name === "年度抽查计划");
  expect(plan?.values.flat()).toContain("合规结论");
});

test("a command whose job cannot be done is completed all the same, and the pane says why", async () => {
  const { host, pane } = await open(bookOf({ 会议记录: [["三月例会"]] }));
  for (const command of ["checkPlan", "drawDuePlanRows"]) {
    expect(await host.press(command)).toEqual({ status: 0 });
    await pane.getByText("年度抽查计划").first().waitFor();
  }
  expect(snapshotOf(host.book)).toEqual(snapshotOf(bookOf({ 会议记录: [["三月例会"]] })));
});

test("while a cell is edited the pane says so, and goes on when it is left", async () => {
  const { host, pane } = await open(sample);
  const button = pane.getByRole("button", { name: "检查计划" });
  await button.waitFor();
  host.faults.editCell();
  // Excel's own buttons cannot be pressed meanwhile.
  await button.click();
  const waiting = pane.getByText(/^单元格正在编辑/u);
  await waiting.first().waitFor();
  host.faults.leaveCell();
  await pane.getByText(MARKED).first().waitFor();
  expect(await waiting.count()).toBe(0);
});

test("nothing leaves the origin, office.js is the self-hosted one, and the first load is small", async () => {
  const { pane } = await open(sample);
  const loaded = await pane.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < (window.paneReadyAt ?? 0))
      .map(({ name }) => name),
  );
  const ready = await pane.evaluate(() => window.paneReadyAt ?? Infinity);
  await pane.getByRole("tab").nth(1).click();
  await pane.getByRole("tabpanel").waitFor();
  await page.waitForTimeout(9_000 - Math.min(ready, 8_000));
  expect(await pane.locator("#start-up [role=alert]:visible").count()).toBe(0);

  const outside = asked.filter(
    (url) => !url.startsWith(served.origin) && !/^(data|blob):/u.test(url),
  );
  expect(outside).toEqual([`${EXCEL_ORIGIN}/`]);
  const paths = (urls: readonly string[]) =>
    urls.map((url) => new URL(url).pathname).filter((path) => path.endsWith(".js"));
  const office = paths(asked).filter((path) => path.startsWith("/office/"));
  expect(office.toSorted()).toEqual([
    "/office/excel-web-16.00.js",
    "/office/office.js",
    "/office/zh-cn/office_strings.js",
  ]);
  const own = paths(loaded).filter((path) => !path.startsWith("/office/"));
  const bytes = own.reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(ADDIN, path))).length,
    0,
  );
  process.stdout.write(
    `pane in Excel: ${(bytes / 1000).toFixed(1)} kB gzip in ${own.length} files, ready after ${ready.toFixed(0)} ms\n`,
  );
  expect(own.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
});
