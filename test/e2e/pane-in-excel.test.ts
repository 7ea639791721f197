import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { verifyJob } from "../../src/jobs/verify";
import { sheetNamed } from "../../src/sheets/snapshot";
import type { ExcelHost } from "../excel-host/host";
import { snapshotOf } from "../excel-host/model/to-snapshot";
import { openExcel, type PaneOptions } from "../excel-host/open-excel";
import { userOf } from "../excel-host/user";
import { launchBrowser } from "../support/browser";
import { sampleInHand } from "../support/desk-over";

const FILES = join(__dirname, "../../dist/addin");
const ADDIN = "http://127.0.0.1:8124";
/** Half past nine in China, on the day of the sample. */
const NOW = "2026-03-02T01:30:00Z";
const PLAN = "年度抽查计划";

let browser: Browser;
let page: Page;
let asked: string[];
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  // A page of the internet may not embed one of this machine: the files are handed in.
  await page.route(`${ADDIN}/**`, (route) =>
    route.fulfill({ path: join(FILES, new URL(route.request().url()).pathname) }),
  );
  await page.clock.setFixedTime(NOW);
  asked = [];
  complaints = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // office.js asks for a storage that frames do not have, and says so itself.
    const isOffices = message.text().includes("/office/excel-web");
    if (message.type() === "error" && !isOffices) complaints.push(message.text());
  });
});
afterEach(() => page.close());

async function openPane(
  options: Partial<PaneOptions> = {},
): Promise<{ readonly host: ExcelHost; readonly pane: Frame }> {
  const { xlsx } = await sampleInHand();
  const excel = await openExcel(page, xlsx.snapshot(), {
    url: `${ADDIN}/taskpane.html`,
    ...options,
  });
  await excel.pane.getByRole("tab").first().waitFor();
  return excel;
}

const sheetNames = (host: ExcelHost) => host.book.sheets.map(({ name }) => name);

describe("the add-in as it is built, in a page that plays Excel on the web", () => {
  test("draws by one click on the ribbon and one confirmation, into the sheet that Excel shows", async () => {
    const { host, pane } = await openPane();
    await pane.getByRole("heading", { name: /本月可抽 \d+ 项/u }).waitFor();
    expect(await host.press("drawDuePlanRows")).toEqual({ status: 0 });
    await pane.getByRole("dialog", { name: /^确认抽取 C\d{4}-001$/u }).waitFor();
    expect(sheetNames(host)).not.toContain("抽取台账");
    await pane.getByRole("button", { name: "确认抽取" }).click();
    await pane.getByRole("heading", { name: /已抽取 \d+ 家$/u }).waitFor();
    expect(sheetNames(host)).toEqual(
      expect.arrayContaining(["抽查结果", "抽取台账", "抽取底册", "人员底册"]),
    );
    expect(verifyJob(snapshotOf(host.book), null)).toMatchObject({ value: { ok: true } });
    await pane.getByRole("button", { name: "核验" }).click();
    await pane
      .getByText(/^核验通过：\d+ 条台账记录全部可以重算。$/u)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test("asks nobody but its own server and Excel", async () => {
    const { pane } = await openPane();
    await pane.getByRole("heading", { level: 2 }).first().waitFor();
    for (const tab of await pane.getByRole("tab").all()) await tab.click();
    const origins = new Set(asked.map((url) => new URL(url).origin));
    origins.delete(ADDIN);
    origins.delete(new URL(page.url()).origin);
    expect([...origins].filter((origin) => origin !== "null")).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("lets its list of findings follow the sheet, selects cells, and marks by the ribbon", async () => {
    const { host, pane } = await openPane();
    await pane.getByRole("tab", { name: "核对" }).click();
    await pane.getByRole("button", { name: /^无法判定 1$/u }).waitFor();
    // For half a second after its own deeds the workbook takes news for its own.
    await page.waitForTimeout(1_000);
    userOf(host).type(PLAN, "E8", "5%");
    await pane.getByRole("button", { name: /^无法判定 0$/u }).waitFor();
    await pane.getByRole("listitem").nth(1).getByRole("button").first().click();
    expect(await host.press("checkPlan")).toEqual({ status: 0 });
    await pane
      .getByText(/个问题已在表中标出/u)
      .first()
      .waitFor();
    const plan = sheetNamed(snapshotOf(host.book), PLAN);
    expect(plan?.values.flat()).toContain("合规结论");
    expect(complaints).toEqual([]);
  });

  test("says that a cell is being edited, and goes on when it no longer is", async () => {
    const { host, pane } = await openPane();
    await pane.getByRole("heading", { name: /本月可抽/u }).waitFor();
    host.faults.editCell(3);
    await pane.getByRole("tab", { name: "抽取" }).click();
    await pane.getByText(/^单元格正在编辑：/u).waitFor();
    await pane.getByRole("checkbox").first().waitFor();
    expect(await pane.getByText(/^单元格正在编辑：/u).count()).toBe(0);
  });

  test("speaks the language of Excel until another is chosen", async () => {
    const { pane } = await openPane({ displayLanguage: "en-US" });
    await pane.getByRole("heading", { name: /Due this month/u }).waitFor();
    await pane.getByRole("tab", { name: "Settings" }).click();
    await pane.getByRole("combobox", { name: "Language" }).selectOption("简体中文");
    await pane.getByRole("tab", { name: "总览" }).waitFor();
  });
});
