import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import {
  activeCell,
  cellAt,
  goToSheet,
  selectCell,
  typeInto,
  editionForTests,
  type Edition,
} from "../support/edition-page";
import { richWorkbook } from "../support/rich-workbooks";

const openEdition = editionForTests();
let edition: Edition;
let folder: string;
const page = (): Page => edition.page;
const paneTab = (name: string) => page().getByRole("tab", { name, exact: true });
const says = (text: string | RegExp) => page().getByText(text).first().waitFor();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "browser-edition-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  edition = await openEdition();
});
afterEach(async () => {
  expect(edition.strangers).toEqual([]);
  expect(edition.errors).toEqual([]);
  await edition.close();
});

const draw = async (): Promise<void> => {
  await page().getByRole("button", { name: "一键抽取" }).click();
  await page().getByRole("button", { name: "确认抽取" }).click();
  await says(/C2026-001 已抽取/);
};

test("from the sample to a draw in two clicks, with a plan that is checked, mended, saved and verified", async () => {
  await goToSheet(page(), "年度抽查计划");
  await paneTab("核对").click();
  const finding = page().getByText("E10", { exact: true });
  await page().getByText("E11", { exact: true }).waitFor();
  expect(await finding.count()).toBe(0);
  await typeInto(page(), 9, 4, "3%");
  await finding.waitFor();
  await typeInto(page(), 9, 4, "10%");
  await finding.waitFor({ state: "detached" });

  await paneTab("总览").click();
  await draw();
  await paneTab("核验").click();
  await page().getByRole("button", { name: "核验" }).click();
  await says(/核验通过/);

  await goToSheet(page(), "抽取台账");
  await selectCell(page(), 3, 0);
  await page().keyboard.type("改");
  await says(/已锁定，不能修改/);
  expect((await activeCell(page())).text).toBe("C2026-001");

  const [saved] = await Promise.all([
    page().waitForEvent("download"),
    page().getByRole("button", { name: "另存为" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("示例工作簿-已抽取-2026-03-02.xlsx");
  const file = join(folder, saved.suggestedFilename());
  await saved.saveAs(file);

  await page().getByRole("button", { name: "新建" }).click();
  await page().getByRole("tab", { name: "填写说明" }).waitFor();
  await page().locator("input[type=file]").setInputFiles(file);
  await page().getByRole("tab", { name: "抽取台账" }).waitFor();
  await paneTab("核验").click();
  await page().getByRole("button", { name: "核验" }).click();
  await says(/核验通过/);
}, 120_000);

test("a broken file is named, and the workbook before it is still there", async () => {
  const file = join(folder, "坏了.xlsx");
  writeFileSync(file, "单位名称,信用代码\n东胜区第一小学,12150600460501234X\n");
  await page().locator("input[type=file]").setInputFiles(file);
  await says(/打不开“坏了.xlsx”/);
  await says(/原来的“示例工作簿.xlsx”仍然打开着/);
  expect(await cellAt(page(), 3, 0).innerText()).toContain("云中市");
});

test("changes are not lost without a word", async () => {
  await goToSheet(page(), "年度抽查计划");
  await typeInto(page(), 3, 4, "12%");
  await says("未保存");
  await page().getByRole("button", { name: "新建" }).click();
  await page().getByRole("button", { name: "取消" }).click();
  expect(await cellAt(page(), 3, 4).innerText()).toBe("12%");
  await page().getByRole("button", { name: "新建" }).click();
  await page().getByRole("button", { name: "不保存，继续" }).click();
  await page().getByRole("tab", { name: "填写说明" }).waitFor();
});

test("a drawn workbook that was not saved is offered at the next start", async () => {
  await draw();
  page().on("dialog", (dialog) => void dialog.accept());
  await page().reload();
  await says(/还没有保存，已暂存/);
  await page().getByRole("button", { name: "打开它" }).click();
  await page().getByRole("tab", { name: "抽取台账" }).waitFor();
  await says("已抽取，未保存");
}, 60_000);

test("a workbook of Excel keeps its formulas, which show when their results may be old", async () => {
  const file = join(folder, "总簿.xlsx");
  writeFileSync(file, richWorkbook({ hasMacros: false }));
  await page().locator("input[type=file]").setInputFiles(file);
  await cellAt(page(), 2, 4).filter({ hasText: "240" }).waitFor();
  await selectCell(page(), 2, 4);
  const bar = page().getByRole("textbox", { name: "编辑栏" });
  await page().waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>(".formula-text")?.value === "=D3*2",
  );
  expect(await page().getByText("未重新计算").count()).toBe(0);
  await typeInto(page(), 2, 3, "121");
  await cellAt(page(), 2, 3).filter({ hasText: "121" }).waitFor();
  await selectCell(page(), 2, 4);
  await page().getByRole("note").filter({ hasText: "未重新计算" }).waitFor();
  expect(await bar.inputValue()).toBe("=D3*2");
  // Looked at with F2 and left with Enter, the formula is still there.
  await page().keyboard.press("F2");
  await page().keyboard.press("Enter");
  await selectCell(page(), 2, 4);
  await page().waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>(".formula-text")?.value === "=D3*2",
  );
  // The fourth row is hidden, and so is a sheet.
  expect(await page().getByRole("rowheader", { name: "4", exact: true }).count()).toBe(0);
  await page().getByLabel("隐藏的工作表（1）").selectOption("选项");
  await page().getByRole("grid", { name: "选项" }).waitFor();
});

test("a file that is dropped on the page is opened", async () => {
  const bytes = [...richWorkbook({ hasMacros: true })];
  const carried = await page().evaluateHandle((all) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(all)], "带宏.xlsm"));
    return transfer;
  }, bytes);
  await page().dispatchEvent(".shell", "dragenter", { dataTransfer: carried });
  await says("松开鼠标，打开这个工作簿");
  await page().dispatchEvent(".shell", "drop", { dataTransfer: carried });
  await page().locator(".file-name", { hasText: "带宏.xlsm" }).waitFor();
  await cellAt(page(), 2, 0).filter({ hasText: "东胜区第一小学" }).waitFor();
});

test("the browser asks before a changed workbook is left, and never before one that is not", async () => {
  const asked: string[] = [];
  page().on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page().reload();
  await page().getByRole("gridcell").first().waitFor();
  expect(asked).toEqual([]);
  await goToSheet(page(), "年度抽查计划");
  await typeInto(page(), 3, 4, "12%");
  await says("未保存");
  await page().reload();
  expect(asked).toEqual(["beforeunload"]);
});
