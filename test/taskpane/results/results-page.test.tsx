import { screen, waitFor, within } from "@testing-library/react";
import {
  drawnInHand,
  drawnUnits,
  enter,
  entryCell,
  JANUARY_12,
  MARCH_2,
  recordedInHand,
} from "../../support/after-draw";
import { sampleInHand, type WorkbookInHand } from "../../support/desk-over";
import { catchDownloads } from "../../support/downloads";
import { goTo, openPane, press, text } from "../../support/rendered-pane";

async function resultsPage(workbook: WorkbookInHand) {
  const pane = openPane(workbook);
  await goTo(pane, "结果");
  const list = await screen.findByRole("list", { name: /^检查（/u });
  return { pane, list };
}

const items = () => within(screen.getByRole("list", { name: /^检查（/u })).getAllByRole("listitem");

describe("结果", () => {
  it("leads to the first draw while there is none", async () => {
    const pane = openPane(await sampleInHand());
    await goTo(pane, "结果");
    await text("还没有抽取过，没有等待结果的检查。");
    await press(pane, "去抽取");
    expect(screen.getByRole("tab", { name: "抽取", selected: true })).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  it("makes 检查结果录入 from the visits of a draw", async () => {
    const workbook = await drawnInHand();
    const { pane } = await resultsPage(workbook);
    await press(pane, "生成检查结果录入");
    await text("已生成“检查结果录入”：应检查 21 家。");
    await screen.findByRole("button", { name: "更新检查结果录入" });
    const names = workbook.xlsx.snapshot().sheets.map(({ name }) => name);
    expect(names).toContain("检查结果录入");
  });

  it("puts what is overdue first, with its last day, and selects its row", async () => {
    const workbook = await recordedInHand();
    const [, second = "", third = ""] = drawnUnits(workbook);
    await enter(workbook, second, { 检查日期: MARCH_2, 结论日期: MARCH_2 });
    await enter(workbook, third, { 检查日期: JANUARY_12, 结论日期: JANUARY_12 });
    const { pane } = await resultsPage(workbook);
    const [first, next] = items();
    expect(first?.textContent).toContain(`${third}逾期公示截止 2026-02-`);
    expect(next?.textContent).toContain(`${second}期限内公示截止 2026-03-30`);
    await pane.user.click(screen.getByRole("button", { name: third }));
    const { sheet, row } = entryCell(workbook, third, "检查日期");
    await waitFor(() => expect(workbook.selected()).toMatchObject({ sheet, row }));
  });

  it("shows only the stage and the term that are asked for", async () => {
    const workbook = await recordedInHand();
    const [first = "", second = ""] = drawnUnits(workbook);
    const done = { 检查日期: MARCH_2, 结论日期: MARCH_2, 检查结果: "未发现问题" };
    await enter(workbook, first, { ...done, 公示日期: MARCH_2 });
    await enter(workbook, second, { 检查日期: JANUARY_12, 结论日期: JANUARY_12 });
    const { pane } = await resultsPage(workbook);
    expect(items()).toHaveLength(20);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "进度" }), "已公示");
    expect(items().map((item) => item.textContent)).toEqual([expect.stringContaining(first)]);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "公示期限" }), "逾期");
    await text("没有符合筛选条件的检查。");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "进度" }), "录入中");
    expect(items().map((item) => item.textContent)).toEqual([expect.stringContaining(second)]);
  });

  it("counts with the platform's own names, and draws results by outcome over their table", async () => {
    const workbook = await recordedInHand();
    const [first = "", second = "", third = ""] = drawnUnits(workbook);
    const day = { 检查日期: MARCH_2, 结论日期: MARCH_2 };
    await enter(workbook, first, { ...day, 检查结果: "未发现问题", 公示日期: MARCH_2 });
    await enter(workbook, second, { ...day, 检查结果: "未发现问题" });
    await enter(workbook, third, { ...day, 检查结果: "发现问题已责令改正" });
    const { pane } = await resultsPage(workbook);
    await press(pane, "统计");
    const figure = (name: string) => screen.getByText(name).nextElementSibling?.textContent;
    expect(figure("应检查数")).toBe("21");
    expect(figure("抽查完成率")).toBe("4.76%");
    const chart = screen.getByRole("img", { name: /^检查结果分布/u });
    expect(chart.getAttribute("aria-label")).toMatch(/未发现问题 2、.*发现问题已责令改正 1/u);
    await pane.user.click(screen.getByText("看表格"));
    const row = screen.getByRole("row", { name: "未发现问题 2" });
    expect(row).toBeTruthy();
  });

  it("hands out the report of the year as a workbook and as a web page", async () => {
    const downloads = catchDownloads();
    const { pane } = await resultsPage(await recordedInHand());
    await press(pane, "统计");
    await press(pane, "生成报告工作簿");
    await text("已交给浏览器下载：2026年度双随机抽查总结报告.xlsx");
    await press(pane, "下载网页报告");
    await text("已交给浏览器下载：2026年度双随机抽查总结报告.html");
    expect(downloads.map(({ name }) => name)).toEqual([
      "2026年度双随机抽查总结报告.xlsx",
      "2026年度双随机抽查总结报告.html",
    ]);
  });
});
