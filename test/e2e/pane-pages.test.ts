import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { runWebpack } from "../support/build-pages";
import { clipped, inTheCorner, violations } from "../support/page-judge";
import { servePages, type StaticPages } from "../support/static-pages";

const folder = mkdtempSync(join(tmpdir(), "pane-"));
let browser: Browser;
let served: StaticPages;

beforeAll(async () => {
  const config = "test/support/pane-page.webpack.config.js";
  await runWebpack(["--config", config, "--env", `folder=${folder}`]);
  served = await servePages(folder);
  browser = await launchBrowser();
  // The page is built first: a minute and more where the machine has other work.
}, 300_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The pane at 320 px, or as wide as wanted; what goes wrong in the page makes the test fail. */
async function open(
  asked: Readonly<Record<string, string>>,
  size: { readonly width: number; readonly height: number } = { width: 320, height: 640 },
): Promise<Page> {
  const page = await browser.newPage({ viewport: size, reducedMotion: "reduce" });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(`${served.origin}/index.html?${new URLSearchParams(asked).toString()}`);
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  return page;
}

/** Nothing that axe objects to, nothing cut off, nothing to click where Excel has its own button. */
async function isSound(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
  expect(await inTheCorner(page)).toEqual([]);
}

const settled = (page: Page) => page.waitForTimeout(300);
const primary = (page: Page) => page.getByRole("dialog").getByRole("button").first();

/** Goes through all pages, and looks at each once it has been loaded and has read the workbook. */
async function eachPage(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    await page.getByRole("tabpanel").locator("button, input").first().waitFor();
    await page.locator("[role=tabpanel] p[role=status]").waitFor({ state: "detached" });
    await settled(page);
    await look(page);
  }
}

const LANGUAGES = ["zh-CN", "en-US", "pseudo"];
const THEMES = ["light", "dark"];
const CASES = THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language })));

describe.each(CASES)("the pane in $language, $theme", ({ theme, language }) => {
  test("shows every page without fault, and all of its words", async () => {
    const page = await open({ theme, language });
    await eachPage(page, isSound);
    await page.close();
  });

  test("asks, draws, shows the result and verifies it without fault", async () => {
    const page = await open({ theme, language });
    await page.getByRole("button").first().click();
    await primary(page).waitFor();
    await settled(page);
    await isSound(page);
    await primary(page).click();
    await page.getByRole("img").waitFor();
    await isSound(page);
    // 核验 stands before the last button, in whatever language.
    const buttons = page.getByRole("tabpanel").getByRole("button");
    await buttons.nth((await buttons.count()) - 2).click();
    await page.locator("details").waitFor();
    await page.locator("summary").click();
    await isSound(page);
    await eachPage(page, isSound);
    await page.close();
  });

  test("seals and takes a seed without fault", async () => {
    const page = await open({ theme, language });
    await page.getByRole("tab").nth(2).click();
    await page.getByRole("radio").nth(1).check();
    await page.getByRole("tabpanel").getByRole("button").last().click();
    await primary(page).click();
    await page.getByRole("img").waitFor();
    await page.locator("input[autocomplete=off]").fill("07.12.19.22.30.33");
    await page.keyboard.press("Enter");
    await settled(page);
    await isSound(page);
    await page.close();
  });

  test("begins in an empty workbook without fault", async () => {
    const page = await open({ theme, language, book: "empty" });
    await isSound(page);
    await page.close();
  });
});

test("the judge of pages sees a fault where there is one", async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.setContent(`<button style="position:absolute;right:0;top:0"></button>
    <div style="width:60px;overflow:hidden;white-space:nowrap">年度抽查计划的对象总数</div>
    <p style="position:absolute;left:310px;width:200px">beyond the edge</p>`);
  expect((await violations(page)).join()).toContain("button-name");
  expect(await clipped(page)).toHaveLength(2);
  expect(await inTheCorner(page)).toHaveLength(1);
  await page.close();
});

describe("the pane in a browser", () => {
  test("shows what matters of its first page without scrolling at 350 × 378", async () => {
    const page = await open({ language: "zh-CN" }, { width: 350, height: 378 });
    for (const name of ["一键抽取", "检查计划", "查看问题"]) {
      const box = await page.getByRole("button", { name }).boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(378);
    }
    await page.close();
  });

  test("draws by keyboard alone", async () => {
    const page = await open({ language: "zh-CN" });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "确认抽取 C2026-001" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "抽取" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe(
      "确认抽取",
    );
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "C2026-001 已抽取 21 家" }).waitFor();
    await page.close();
  });

  test("can be read behind a dialog that was closed", async () => {
    const page = await open({ language: "zh-CN" });
    await page.getByRole("button", { name: "一键抽取" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
    await page.getByRole("checkbox", { name: /2026-001/u }).waitFor();
    await page.close();
  });

  test("keeps a list of a thousand findings light, and goes through it", async () => {
    const page = await open({ language: "zh-CN", targets: "12000" });
    await page.getByRole("tab", { name: "核对" }).click();
    await page.getByRole("listitem").first().waitFor();
    const size = await page.getByRole("listitem").first().getAttribute("aria-setsize");
    expect(Number(size)).toBeGreaterThan(500);
    expect(await page.getByRole("listitem").count()).toBeLessThan(60);
    await page.getByRole("button", { name: "上一个" }).click();
    await page.locator(`[aria-posinset="${size ?? ""}"]`).waitFor();
    const selected = await page.evaluate(() => window.pane.workbook.selected()?.sheet);
    expect(selected).toBeDefined();
    await page.close();
  });

  test("goes on when a page could not be loaded, and loads it when it is asked to again", async () => {
    const page = await open({ language: "zh-CN" });
    await page.route("**/*.js", (route) => route.abort());
    await page.getByRole("tab", { name: "核对" }).click();
    await page.getByText(/^这一页没有显示出来。/u).waitFor();
    await page.getByRole("tab", { name: "总览" }).click();
    await page.getByRole("heading", { name: /本月可抽/u }).waitFor();
    await page.unroute("**/*.js");
    await page.getByRole("tab", { name: "核对" }).click();
    await page.getByRole("button", { name: "再试一次" }).click();
    await page.getByRole("list", { name: "问题列表" }).waitFor();
    await page.close();
  });

  test("can be seen where the system sets every colour", async () => {
    const page = await open({ language: "zh-CN", theme: "forced" });
    await page.emulateMedia({ forcedColors: "active" });
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await settled(page);
      expect(await clipped(page)).toEqual([]);
    }
    await page.close();
  });
});
