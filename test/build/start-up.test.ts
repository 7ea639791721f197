import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { runWebpack } from "../support/build-pages";
import { servePages } from "../support/static-pages";
import type { StaticPages } from "../support/static-pages";

/** As Excel on the web opens the pane; nobody answers here, so that Office.onReady never settles. */
const IN_EXCEL = "?_host_Info=Excel$Web$16.01$zh-CN$$$$0";
const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; Trident/7.0; rv:11.0) like Gecko";
const EDGE_HTML =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) " +
  "Chrome/70.0.3538.102 Safari/537.36 Edge/18.19042";

const folder = mkdtempSync(join(tmpdir(), "pane-page-"));
let browser: Browser;
let pages: StaticPages;

beforeAll(async () => {
  const config = "test/support/start-up.webpack.config.js";
  await runWebpack(["--config", config, "--env", `folder=${folder}`, "--env", "officejs=local"]);
  [browser, pages] = [await launchBrowser(), await servePages(folder)];
}, 300_000);
afterAll(async () => {
  await browser.close();
  await pages.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the pane's page at the width of a pane, with a clock that the test moves on. */
async function openPage(
  setting: { readonly query?: string; readonly agent?: string; readonly blocked?: RegExp } = {},
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 320, height: 500 },
    ...(setting.agent === undefined ? {} : { userAgent: setting.agent }),
  });
  await page.clock.install();
  if (setting.blocked !== undefined) await page.route(setting.blocked, (route) => route.abort());
  await page.goto(`${pages.origin}/taskpane.html${setting.query ?? ""}`);
  return page;
}

/** The words that a person sees, when there are any. */
async function shownWords(page: Page): Promise<string> {
  const startUp = page.locator("#start-up");
  return (await startUp.count()) === 0 ? "" : startUp.innerText();
}

describe("the pane's page before the pane is up", () => {
  test("its words give way to the pane once that is up", async () => {
    const page = await openPage();
    await page.locator("#start-up").waitFor({ state: "detached" });
    await page.clock.fastForward(9_000);
    expect(await shownWords(page)).toBe("");
    await page.close();
  });

  test("says in two languages that it is opening", async () => {
    const page = await openPage({ query: IN_EXCEL });
    const words = await shownWords(page);
    expect(words).toContain("正在打开双随机抽查助手…");
    expect(words).toContain("Opening the double-random inspection assistant…");
    await page.close();
  });

  test.each([
    ["office.js", /\/office\/office\.js/, "office/office.js"],
    ["the file of office.js for Excel on the web", /excel-web-16/, "office/excel-web-16.00.js"],
    ["the bundle", /\/pane\./, "pane."],
  ])("names the file that did not load: %s", async (_what, blocked, name) => {
    const page = await openPage({ query: IN_EXCEL, blocked });
    await page.getByText("有文件没有加载").waitFor();
    const words = await shownWords(page);
    expect(words).toContain(name);
    expect(words).toContain("A file did not load");
    expect(words).toContain(pages.origin);
    expect(words).not.toContain("正在打开");
    await page.close();
  });

  test("takes no notice when Microsoft's telemetry is blocked", async () => {
    const page = await openPage({ query: IN_EXCEL });
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.src = "office/nothing/oteljs_agave.js";
      document.head.append(script);
      return new Promise((resolve) => script.addEventListener("error", resolve));
    });
    expect(await shownWords(page)).toContain("正在打开");
    await page.close();
  });

  test("says after 8 seconds, not before, that Excel has not answered", async () => {
    const page = await openPage({ query: IN_EXCEL });
    await page.clock.fastForward(5_000);
    expect(await shownWords(page)).toContain("正在打开");
    await page.clock.fastForward(3_100);
    const words = await shownWords(page);
    expect(words).toContain("Excel 在 8 秒内没有应答");
    expect(words).toContain("Excel has not answered within 8 seconds");
    await page.close();
  });

  test("shows what the program threw, and goes away should it start later all the same", async () => {
    const page = await browser.newPage();
    await page.clock.install();
    const body = "throw new Error('no such sheet');";
    await page.route(/\/pane\./, (route) =>
      route.fulfill({ contentType: "text/javascript", body }),
    );
    await page.goto(`${pages.origin}/taskpane.html`);
    await page.waitForFunction("startUp.isOfficeReady");
    await page.clock.fastForward(8_100);
    expect(await shownWords(page)).toContain("程序在 8 秒内没有启动完成");
    expect(await shownWords(page)).toContain("no such sheet");
    await page.evaluate(() => window.dispatchEvent(new Event("pane-ready")));
    expect(await shownWords(page)).toBe("");
    await page.close();
  });

  test.each([
    ["Trident", TRIDENT],
    ["EdgeHTML", EDGE_HTML],
  ])("names the Office versions that are needed in an old web view: %s", async (_name, agent) => {
    const page = await openPage({ agent });
    await page.clock.fastForward(9_000);
    const words = await shownWords(page);
    expect(words).toContain("Excel 2021");
    expect(words).toContain("This Excel is too old for the add-in");
    expect(words).not.toContain("8 秒");
    await page.close();
  });

  test("knows an old web view by what it cannot do, whatever it calls itself", async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "toSorted"));
    await page.addInitScript(() =>
      window.addEventListener("pane-ready", () => document.getElementById("root")?.append("up")),
    );
    await page.goto(`${pages.origin}/taskpane.html`);
    expect(await shownWords(page)).toContain("WebView2");
    expect(await page.locator("#root").isHidden()).toBe(true);
    await page.close();
  });

  test("keeps every word inside 320 px and its corner free for Excel's own button", async () => {
    const page = await openPage({ query: IN_EXCEL, blocked: /\/pane\./ });
    await page.getByRole("button", { name: "重新加载" }).waitFor();
    const [wide, corner] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.elementFromPoint(300, 20)?.tagName,
    ]);
    expect(wide).toBe(320);
    expect(corner).not.toBe("BUTTON");
    await page.close();
  });
});

describe("what stands around office.js", () => {
  test("the history's functions that office.js takes away are put back", async () => {
    const page = await openPage();
    const kinds = await page.evaluate(() => [
      typeof history.pushState,
      typeof history.replaceState,
    ]);
    expect(kinds).toEqual(["function", "function"]);
    await page.close();
  });

  test("its telemetry is off, and nothing is asked of another origin", async () => {
    const page = await openPage({ query: IN_EXCEL });
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    await page.reload();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("OTel.OTelLogger.Enabled")).toBe(false);
    expect(requested.filter((url) => !url.startsWith(pages.origin))).toEqual([]);
    expect(requested.some((url) => url.endsWith("zh-cn/office_strings.js"))).toBe(true);
    await page.close();
  });
});
