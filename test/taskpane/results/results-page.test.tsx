import { screen, waitFor, within } from "@testing-library/react";
import { formatShare } from "../../../src/core/results/share";
import { sheetNamed } from "../../../src/sheets/snapshot";
import {
  drawnInHand,
  drawnUnits,
  enter,
  entryCell,
  JANUARY_12,
  MARCH_2,
  performed,
  recordedInHand,
} from "../../support/after-draw";
import { request } from "../../support/books";
import { sampleInHand, type WorkbookInHand } from "../../support/desk-over";
import { catchDownloads } from "../../support/downloads";
import { settingCell, typeInto } from "../../support/plan-cells";
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

  it("names what it could not read of 设置 when it works out the days, and when it reports", async () => {
    const workbook = await drawnInHand();
    const cell = settingCell(workbook, "公示期限");
    await typeInto(workbook, cell, "一个月");
    const { pane } = await resultsPage(workbook);
    await press(pane, "生成检查结果录入");
    await press(pane, /设置“公示期限”的值“一个月”读不懂。/u);
    await waitFor(() => expect(workbook.selected()).toEqual(cell));
    await typeInto(workbook, cell, "二十个工作日");
    await press(pane, "更新检查结果录入");
    await text(/应检查 21 家，新增 0 行/u);
    expect(screen.queryByRole("button", { name: /读不懂/u })).toBeNull();
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
    const [summary] = screen.getAllByText("看表格");
    if (summary !== undefined) await pane.user.click(summary);
    expect(screen.getByRole("row", { name: "未发现问题 2" })).toBeTruthy();
  });

  it("draws coverage by kind and district, and the months against the plan, as the report counts them", async () => {
    const workbook = await recordedInHand();
    const [first = ""] = drawnUnits(workbook);
    await enter(workbook, first, { 检查日期: MARCH_2 });
    const { coverage, months } = await performed(workbook, "figures", {
      now: request("03-02").now,
    });
    const { pane } = await resultsPage(workbook);
    await press(pane, "统计");
    const chart = (name: RegExp) => screen.findByRole("img", { name });
    const said = async (name: RegExp) => (await chart(name)).getAttribute("aria-label");
    const [kind] = coverage?.byKind.groups ?? [];
    expect(await said(/^各类对象抽查覆盖率/u)).toContain(
      `${kind?.name}：监管对象 ${kind?.units}，已抽取 ${kind?.drawn}，已检查 ${kind?.inspected}，覆盖率 `,
    );
    const march = months?.counts[2];
    expect(march?.drawn).toBe(21);
    expect(await said(/^2026年各月进度/u)).toContain(
      `3月：计划家次 ${march?.planned}，抽取家次 21，检查家次 1`,
    );
    const table = screen.getByRole("table", { name: "各旗区抽查覆盖率" });
    const { units, drawn, inspected, share } = coverage?.all ?? {};
    const total = ["合计", units, drawn, inspected, share && formatShare(share)].join(" ");
    expect(within(table).getByRole("row", { name: total })).toBeTruthy();
  });

  it("keeps visits and coverage where the plan cannot be read, and shows no failure", async () => {
    const workbook = await recordedInHand();
    const plan = sheetNamed(workbook.xlsx.snapshot(), "年度抽查计划")?.values ?? [];
    const emptied = plan.flatMap((cells, row) =>
      cells.map((_, column) => ({ row, column, value: null })),
    );
    await workbook.edit([{ kind: "edit-cells", sheet: "年度抽查计划", edits: emptied }]);
    const { pane } = await resultsPage(workbook);
    expect(items()).toHaveLength(21);
    await press(pane, "统计");
    await text(/^没有读到年度抽查计划/u);
    await screen.findByRole("img", { name: /^各旗区抽查覆盖率/u });
    expect(screen.queryByRole("img", { name: /各月进度/u })).toBeNull();
    expect(screen.getByRole("alert").textContent).toBe("");
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
