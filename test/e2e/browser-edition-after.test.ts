import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import {
  cellAt,
  goToSheet,
  typeInto,
  editionForTests,
  type Edition,
} from "../support/edition-page";

const openEdition = editionForTests();
let edition: Edition;
const page = (): Page => edition.page;
const paneTab = (name: string) => page().getByRole("tab", { name, exact: true });
const press = (name: string) => page().getByRole("button", { name, exact: true }).first().click();
const says = (text: string | RegExp) => page().getByText(text).first().waitFor();

beforeEach(async () => {
  edition = await openEdition();
});
afterEach(async () => {
  expect(edition.strangers).toEqual([]);
  expect(edition.errors).toEqual([]);
  await edition.close();
});

/** The file that a button hands out. */
async function handedOut(name: string): Promise<Download> {
  const [download] = await Promise.all([page().waitForEvent("download"), press(name)]);
  return download;
}

/** The column of a heading of 检查结果录入, and the row of its headings; both count from 0. */
async function placeOf(
  heading: string,
): Promise<{ readonly row: number; readonly column: number }> {
  const found = page()
    .locator("[role=gridcell]")
    .filter({ hasText: new RegExp(`^\\s*${heading}\\s*$`, "u") })
    .first();
  await found.waitFor();
  const column = Number(await found.getAttribute("aria-colindex")) - 2;
  const row =
    Number(await found.locator("xpath=ancestor::*[@role='row']").getAttribute("aria-rowindex")) - 2;
  return { row, column };
}

test("from a draw to entered results, a publication that is copied, and the report of the year", async () => {
  await press("一键抽取");
  await press("确认抽取");
  await says(/C2026-001 已抽取/);

  await paneTab("结果").click();
  await press("生成检查结果录入");
  await goToSheet(page(), "检查结果录入");
  const inspected = await placeOf("检查日期");
  const unit = await cellAt(page(), inspected.row + 1, 2).innerText();
  await typeInto(page(), inspected.row + 1, inspected.column, "2026-03-02");
  await typeInto(page(), inspected.row + 1, inspected.column + 1, "2026-03-02");
  await typeInto(page(), inspected.row + 1, inspected.column + 2, "未发现问题");

  await paneTab("公示").click();
  await press("抽查结果");
  await page().getByRole("region", { name: "将要公开的内容" }).getByText(unit).waitFor();
  await edition.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await press("复制网页表格");
  await says("已复制。");
  const copied = await page().evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
  expect(copied).toContain(unit);
  expect(copied).toContain("<caption");
  expect(copied).not.toContain("<script");
  // What is granted by name takes everything else away, downloads too.
  await edition.context.clearPermissions();

  await paneTab("结果").click();
  await page().getByRole("button", { name: "统计", exact: true }).click();
  const report = await handedOut("下载网页报告");
  expect(report.suggestedFilename()).toBe("2026年度双随机抽查总结报告.html");
  const html = await readFile(await report.path(), "utf8");
  expect(html).toContain("总结报告");
  expect(html).toContain("<svg");
}, 180_000);
