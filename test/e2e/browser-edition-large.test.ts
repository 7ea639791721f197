import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { sampleWorkbook } from "../../src/jobs/sample-workbook";
import { newXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { cellAt, typeInto, editionForTests, type Edition } from "../support/edition-page";
import { slowness } from "../support/pace";

/** Nobody waits longer without a word, and nothing stands still longer, in milliseconds. */
const OPEN_LIMIT = 3_000;
const DRAW_LIMIT = 3_000;
const STILL_LIMIT = 200;

const openEdition = editionForTests();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "browser-edition-large-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function fileWith(targets: number, inspectors: number): Promise<string> {
  const workbook = newXlsx();
  const today = { year: 2026, month: 3, day: 2 };
  await workbook.apply(sampleWorkbook({ targets, inspectors, seed: "sample", today }));
  const file = join(folder, `${targets}.xlsx`);
  writeFileSync(file, workbook.save());
  return file;
}

/** Notes every task that keeps the page from answering for longer than 50 ms. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const kept = window as unknown as { longest: number };
    kept.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
    }).observe({ type: "longtask" });
  });
  return () => page.evaluate(() => (window as unknown as { longest: number }).longest);
}

/** Opens a file, and gives the time until its cells stand. */
async function open({ page }: Edition, file: string, unit: string): Promise<number> {
  const start = performance.now();
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator(".file-name", { hasText: unit }).waitFor();
  await cellAt(page, 3, 0).waitFor();
  return performance.now() - start;
}

async function draw({ page }: Edition): Promise<number> {
  await page.getByRole("button", { name: "一键抽取" }).click();
  const confirm = page.getByRole("button", { name: "确认抽取" });
  await confirm.waitFor();
  const start = performance.now();
  await confirm.click();
  await page
    .getByText(/C2026-001 已抽取/)
    .first()
    .waitFor();
  return performance.now() - start;
}

/**
 * Scrolls like somebody who drags the scroll bar, and looks after every frame whether there is a stretch of the view
 * without cells.
 */
const blankFrames = (page: Page, steps: number): Promise<number> =>
  page.evaluate(async (count) => {
    const scroller = document.querySelector(".grid-scroller");
    if (scroller === null) throw new Error("no grid");
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const last = 0.9 * (scroller.scrollHeight - scroller.clientHeight);
    let blank = 0;
    for (let step = 1; step <= count; step += 1) {
      scroller.scrollTop = (last * ((step * 7) % count)) / count;
      await frame();
      const { left, bottom, height } = scroller.getBoundingClientRect();
      const [top, low] = [bottom - height / 2, bottom - 60];
      const isFilled = (y: number) =>
        document
          .elementsFromPoint(left + 200, y)
          .some((element) => element.closest("[role=gridcell]")?.textContent !== undefined);
      if (!isFilled(top) || !isFilled(low)) blank += 1;
    }
    return blank;
  }, steps);

test("10,000 targets are opened and drawn in three seconds each, and scrolled without a blank row", async () => {
  const file = await fileWith(10_000, 300);
  const edition = await openEdition();
  try {
    const { page } = edition;
    const before = slowness();
    const longest = await watchTasks(page);
    const opened = await open(edition, file, "10000.xlsx");
    expect(await blankFrames(page, 120)).toBe(0);
    await page.getByRole("button", { name: "一键抽取" }).waitFor();
    const drawn = await draw(edition);
    const still = await longest();
    const patience = Math.max(before, slowness());
    process.stdout.write(
      `10,000: opened ${Math.round(opened)} ms, drawn ${Math.round(drawn)} ms, longest task ${Math.round(still)} ms, ${patience.toFixed(1)} times slower than at rest\n`,
    );
    expect(opened).toBeLessThan(OPEN_LIMIT * patience);
    expect(drawn).toBeLessThan(DRAW_LIMIT * patience);
    expect(still).toBeLessThan(STILL_LIMIT * patience);
    expect(edition.errors).toEqual([]);
  } finally {
    await edition.close();
  }
}, 180_000);

test("100,000 targets can be opened, scrolled, typed into and drawn, and the page never stands still", async () => {
  const file = await fileWith(100_000, 1_000);
  const edition = await openEdition();
  edition.page.setDefaultTimeout(240_000);
  try {
    const { page } = edition;
    const before = slowness();
    const longest = await watchTasks(page);
    const opened = await open(edition, file, "100000.xlsx");
    expect(await blankFrames(page, 40)).toBe(0);
    await page.keyboard.press("Control+Home");
    await typeInto(page, 3, 0, "改了名字的学校");
    await cellAt(page, 3, 0).filter({ hasText: "改了名字的学校" }).waitFor();
    await page.keyboard.press("Control+z");
    await cellAt(page, 3, 0).filter({ hasNotText: "改了名字的学校" }).waitFor();
    const drawn = await draw(edition);
    const still = await longest();
    const patience = Math.max(before, slowness());
    process.stdout.write(
      `100,000: opened ${Math.round(opened)} ms, drawn ${Math.round(drawn)} ms, longest task ${Math.round(still)} ms, ${patience.toFixed(1)} times slower than at rest\n`,
    );
    expect(still).toBeLessThan(STILL_LIMIT * patience);
    expect(edition.errors).toEqual([]);
  } finally {
    await edition.close();
  }
}, 600_000);
