import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { runWebpack } from "../support/build-pages";
import { clipped, inTheCorner, violations } from "../support/page-judge";
import { servePages, type StaticPages } from "../support/static-pages";

const folder = mkdtempSync(join(tmpdir(), "pane-later-"));
let browser: Browser;
let served: StaticPages;

beforeAll(async () => {
  const config = "test/support/pane-page.webpack.config.js";
  await runWebpack(["--config", config, "--env", `folder=${folder}`]);
  served = await servePages(folder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const RESULTS = 3;
const PUBLISH = 4;
const QUERY = 6;

const panel = (page: Page): Locator => page.getByRole("tabpanel");
const buttons = (page: Page): Locator => panel(page).getByRole("button");

/** The pane at 320 px over a workbook of which the due rows were drawn. */
async function drawn(asked: Readonly<Record<string, string>>): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 320, height: 640 },
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(`${served.origin}/index.html?${new URLSearchParams(asked).toString()}`);
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  await buttons(page).first().click();
  await page.getByRole("dialog").getByRole("button").first().click();
  await page.getByRole("img").waitFor();
  return page;
}

async function goTo(page: Page, tab: number): Promise<void> {
  await page.getByRole("tab").nth(tab).click();
  await buttons(page).or(page.getByRole("searchbox")).first().waitFor();
}

/** Nothing that axe objects to, nothing cut off, nothing to click where Excel has its own button. */
async function isSound(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
  expect(await inTheCorner(page)).toEqual([]);
}

async function leaveDialog(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

const CASES = [
  { theme: "light", language: "zh-CN" },
  { theme: "dark", language: "pseudo" },
  { theme: "light", language: "en-US" },
];

describe.each(CASES)("after a draw, in $language and $theme", ({ theme, language }) => {
  test("results, their questions and figures are shown without fault", async () => {
    const page = await drawn({ theme, language });
    await goTo(page, RESULTS);
    const first = page.getByRole("listitem").first();
    await first.waitFor();
    await isSound(page);
    for (const question of [0, 1]) {
      await first.getByRole("button").nth(question).click();
      await page.getByRole("dialog").waitFor();
      await isSound(page);
      await leaveDialog(page);
    }
    for (const view of [1, 2]) {
      await buttons(page).nth(view).click();
      await isSound(page);
    }
    await page.close();
  });

  test("a substitute is made, and its outcome is shown without fault", async () => {
    const page = await drawn({ theme, language });
    await goTo(page, RESULTS);
    await page.getByRole("listitem").first().getByRole("button").first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox").first().fill("已停业");
    await dialog.getByRole("button").first().click();
    await page.getByRole("img").waitFor();
    await isSound(page);
    await page.close();
  });

  test("a publication, its parts and the way out are shown without fault", async () => {
    const page = await drawn({ theme, language });
    await goTo(page, PUBLISH);
    await buttons(page).first().click();
    await page.getByRole("region").waitFor();
    for (const summary of await panel(page).locator("summary").all()) await summary.click();
    await isSound(page);
    await page.close();
  });

  test("what became of units and inspectors is shown without fault", async () => {
    const page = await drawn({ theme, language });
    await goTo(page, QUERY);
    await page.getByRole("searchbox").fill("学校");
    await page.getByRole("article").first().waitFor();
    await isSound(page);
    await page.getByRole("searchbox").fill("1506000");
    await page.getByRole("article").first().waitFor();
    await isSound(page);
    await page.close();
  });
});

describe("the table of a publication", () => {
  const copied = (page: Page) =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { html: await read("text/html"), text: await read("text/plain") };
    });

  test.each([
    ["as browsers do it today", false],
    ["where the newer way is blocked, as in a web view", true],
  ])("is copied with its headings %s", async (_, isBlocked) => {
    const page = await drawn({ language: "zh-CN" });
    if (isBlocked) {
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error("blocked"));
      });
    }
    await goTo(page, PUBLISH);
    await page.getByRole("button", { name: "年度抽查计划" }).click();
    await page.getByRole("button", { name: "复制网页表格" }).click();
    await page.getByText("已复制。").first().waitFor();
    const { html, text } = await copied(page);
    expect(html).toMatch(/<table[\s\S]*<th scope="col"[\s\S]*计划编号/u);
    expect(text).toMatch(/\n序号\t计划编号\t/u);
    await page.close();
  });
});

test("a list of thousands of visits keeps only the rows in view", async () => {
  const page = await drawn({ language: "zh-CN", targets: "12000" });
  await goTo(page, RESULTS);
  await page.getByRole("listitem").first().waitFor();
  const size = await page.getByRole("listitem").first().getAttribute("aria-setsize");
  expect(Number(size)).toBeGreaterThan(200);
  expect(await page.getByRole("listitem").count()).toBeLessThan(60);
  await page.close();
});

test("a publication is downloaded under its own name", async () => {
  const page = await drawn({ language: "zh-CN" });
  await goTo(page, PUBLISH);
  await page.getByRole("button", { name: "年度抽查计划" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载工作簿" }).click();
  expect((await download).suggestedFilename()).toBe("公示-年度计划.xlsx");
  await page.close();
});
