import { screen, waitFor, within } from "@testing-library/react";
import { sheetNamed } from "../../../src/sheets/snapshot";
import { openXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { drawnUnits, enter, entryCell, MARCH_2, recordedInHand } from "../../support/after-draw";
import { sampleInHand, type WorkbookInHand } from "../../support/desk-over";
import { catchDownloads } from "../../support/downloads";
import { planCell, settingCell, typeInto } from "../../support/plan-cells";
import { failure, goTo, openPane, press, text } from "../../support/rendered-pane";
import type { Facilities } from "../../../src/taskpane/pane-props";

async function publishPage(workbook: WorkbookInHand, facilities: Facilities = {}) {
  const pane = openPane(workbook, { facilities });
  await goTo(pane, "公示");
  await screen.findByRole("heading", { name: "生成公示" });
  return pane;
}

/** The sample with a draw of which the first unit was inspected and nothing was found. */
async function withResult(): Promise<{ readonly workbook: WorkbookInHand; readonly unit: string }> {
  const workbook = await recordedInHand();
  const [unit = ""] = drawnUnits(workbook);
  await enter(workbook, unit, {
    检查日期: MARCH_2,
    结论日期: MARCH_2,
    检查结果: "未发现问题",
  });
  return { workbook, unit };
}

const names = (workbook: WorkbookInHand) => workbook.xlsx.snapshot().sheets.map(({ name }) => name);

describe("公示", () => {
  it("shows what will leave before it does, and leaves the workbook alone", async () => {
    const { workbook, unit } = await withResult();
    const before = names(workbook);
    const pane = await publishPage(workbook);
    await press(pane, "抽查结果");
    const preview = within(await screen.findByRole("region", { name: "将要公开的内容" }));
    expect(preview.getByRole("columnheader", { name: "检查结果" })).toBeTruthy();
    expect(preview.getByText(unit)).toBeTruthy();
    await text("没有公示的 20 条");
    await text("尚无检查结果（20 条）");
    expect(names(workbook)).toEqual(before);
  });

  it("warns of a plan that does not stand the check, and leads there", async () => {
    const pane = await publishPage(await sampleInHand());
    await press(pane, "年度抽查计划");
    await text("公示所据的表中有 4 处不合规、1 处无法判定，请先核对、改正，再公布。");
    await press(pane, "去核对");
    await screen.findByRole("tab", { name: "核对", selected: true });
  });

  it("copies the paragraph of prose, and says so", async () => {
    const { workbook } = await withResult();
    const pane = await publishPage(workbook);
    await press(pane, "抽查结果");
    await press(pane, "复制文字");
    await text("已复制。");
    expect(await navigator.clipboard.readText()).toContain("共抽查1家，其中未发现问题1家");
  });

  it("selects the whole table where programs may not copy", async () => {
    const { workbook, unit } = await withResult();
    const pane = await publishPage(workbook);
    await press(pane, "抽查结果");
    await press(pane, "复制网页表格");
    await text("这里不允许程序复制。表格已经选中，请按 Ctrl+C。");
    expect(getSelection()?.toString()).toContain(unit);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("将要公开的内容");
  });

  it("keeps a publication as a sheet, and asks whether the next corrects it or stands beside it", async () => {
    const { workbook } = await withResult();
    const pane = await publishPage(workbook);
    await press(pane, "抽查结果");
    await screen.findByRole("region", { name: "将要公开的内容" });
    expect(screen.queryByRole("radio")).toBeNull();
    await press(pane, "留存到本工作簿");
    await text("已留存为工作表“公示-抽查结果”。再次生成时可以更正它，也可以另行公示。");
    expect(names(workbook)).toContain("公示-抽查结果");

    await press(pane, "抽查结果");
    const own = await screen.findByRole<HTMLInputElement>("radio", { name: /^另行公示/u });
    expect(own.checked).toBe(true);
    expect(await screen.findByRole("heading", { name: /抽查结果公示表$/u })).toBeTruthy();
    await press(pane, "留存到本工作簿");
    await waitFor(() => expect(names(workbook)).toContain("公示-抽查结果（2）"));

    await press(pane, "抽查结果");
    await pane.user.click(await screen.findByRole("radio", { name: /^更正“公示-抽查结果”/u }));
    await screen.findByRole("heading", { name: /抽查结果公示表（第1次更正）$/u });
    await press(pane, "留存到本工作簿");
    await waitFor(() => expect(names(workbook)).toContain("公示-抽查结果（第1次更正）"));
    expect(names(workbook).filter((name) => name.startsWith("公示-"))).toHaveLength(3);
  });

  it("says when the workbook has changed since", async () => {
    const workbook = await sampleInHand();
    const pane = await publishPage(workbook);
    await press(pane, "年度抽查计划");
    await screen.findByRole("region", { name: "将要公开的内容" });
    await typeInto(workbook, planCell(workbook, "2026-001", "抽查比例"), "20%");
    await text("生成之后工作簿有变化，下面的内容可能已经过时。");
    await press(pane, "重新生成");
    await waitFor(() => expect(screen.queryByRole("button", { name: "重新生成" })).toBeNull());
  });

  it("refuses personal data, and leads to its cell", async () => {
    const workbook = await sampleInHand();
    const cell = planCell(workbook, "2026-001", "检查内容");
    await typeInto(workbook, cell, "联系 13800138000");
    const pane = await publishPage(workbook);
    await press(pane, "年度抽查计划");
    const said = within(await failure());
    await pane.user.click(said.getByRole("button", { name: /手机号$/u }));
    await waitFor(() => expect(workbook.selected()).toEqual(cell));
    expect(screen.queryByRole("region", { name: "将要公开的内容" })).toBeNull();
  });

  it("publishes nothing where 设置 does not say how inspectors are named, and leads to the cell", async () => {
    const { workbook } = await withResult();
    const cell = settingCell(workbook, "人员公示方式");
    await typeInto(workbook, cell, "工号");
    const pane = await publishPage(workbook);
    await press(pane, "抽查结果");
    const said = within(await failure());
    await pane.user.click(said.getByRole("button", { name: /可以填：姓名、执法证号。$/u }));
    await waitFor(() => expect(workbook.selected()).toEqual(cell));
    expect(screen.queryByRole("region", { name: "将要公开的内容" })).toBeNull();
  });

  it("names a term that cannot be read beside what it made without it", async () => {
    const { workbook } = await withResult();
    const cell = settingCell(workbook, "公示期限");
    await typeInto(workbook, cell, "一个月");
    const pane = await publishPage(workbook);
    await press(pane, "抽查结果");
    await text(/^设置中有读不懂的值，已按默认值处理。/u);
    await press(pane, /设置“公示期限”的值“一个月”读不懂。/u);
    await waitFor(() => expect(workbook.selected()).toEqual(cell));
  });

  it("leaves as a new workbook of one sheet, never as a copy of the drawn one", async () => {
    const opened: [Uint8Array, string][] = [];
    const { workbook } = await withResult();
    const pane = await publishPage(workbook, {
      newWorkbook: (bytes, name) => {
        opened.push([bytes, name]);
      },
    });
    await press(pane, "抽查结果");
    await press(pane, "打开为新工作簿");
    await text("已打开为新工作簿。");
    const [[bytes, name] = [new Uint8Array(), ""]] = opened;
    expect(name).toBe("公示-抽查结果.xlsx");
    const file = openXlsx(bytes);
    expect(file.ok && file.value.snapshot().sheets.map((sheet) => sheet.name)).toEqual([
      "公示-抽查结果",
    ]);
  });

  it("is downloaded where no workbook can be opened, or the host refuses", async () => {
    const downloads = catchDownloads();
    const { workbook } = await withResult();
    const pane = await publishPage(workbook, {
      newWorkbook: () => Promise.reject(new Error("not supported")),
    });
    await press(pane, "抽查结果");
    await press(pane, "打开为新工作簿");
    await text("已交给浏览器下载：公示-抽查结果.xlsx");
    await press(pane, "下载网页");
    await text("已交给浏览器下载：公示-抽查结果.html");
    expect(downloads.map(({ name }) => name)).toEqual(["公示-抽查结果.xlsx", "公示-抽查结果.html"]);
  });

  it("exports no result with a mobile number, says so in words of exports, and leads to its cell", async () => {
    const { workbook, unit } = await withResult();
    await enter(workbook, unit, { 后续处置: "已电告 13800138000" });
    const pane = await publishPage(workbook);
    await pane.user.selectOptions(
      screen.getByRole("combobox", { name: "导出什么" }),
      "信用平台推送清单",
    );
    await press(pane, "导出 CSV");
    const said = within(await failure());
    expect(said.getByText(/没有导出：平台会公示导出的检查结果，其中有 1 处个人信息/u)).toBeTruthy();
    await pane.user.click(said.getByRole("button", { name: /手机号$/u }));
    await waitFor(() => expect(workbook.selected()).toEqual(entryCell(workbook, unit, "后续处置")));
  });

  it("leads from a result that is not published to the day that cannot be read", async () => {
    const { workbook } = await withResult();
    const [, second = ""] = drawnUnits(workbook);
    await enter(workbook, second, { 检查日期: "三月初", 检查结果: "未发现问题" });
    const pane = await publishPage(workbook);
    await press(pane, "抽查结果");
    await pane.user.click(await text("没有公示的 20 条"));
    await text("检查日期读不懂（1 条）");
    await press(pane, new RegExp(`^${second} `, "u"));
    await waitFor(() =>
      expect(workbook.selected()).toEqual(entryCell(workbook, second, "检查日期")),
    );
  });

  it("exports lists for other systems as workbook and CSV", async () => {
    const downloads = catchDownloads();
    const { workbook } = await withResult();
    const pane = await publishPage(workbook);
    await pane.user.selectOptions(
      screen.getByRole("combobox", { name: "导出什么" }),
      "检查结果导入表",
    );
    await press(pane, "导出 CSV");
    await text(/^检查结果导入：导出 1 行。/u);
    await press(pane, "导出 .xlsx");
    await waitFor(() => expect(downloads).toHaveLength(2));
    expect(downloads.map(({ name }) => name)).toEqual(["检查结果导入.csv", "检查结果导入.xlsx"]);
    expect(sheetNamed(workbook.xlsx.snapshot(), "检查结果导入")).toBeUndefined();
  });
});
