import { screen, within } from "@testing-library/react";
import { drawnInHand, drawnUnits } from "../../support/after-draw";
import type { WorkbookInHand } from "../../support/desk-over";
import { recordsOf } from "../../support/books";
import { goTo, openPane, press, text, type PaneInHand } from "../../support/rendered-pane";

async function resultsPage(workbook: WorkbookInHand): Promise<PaneInHand> {
  const pane = openPane(workbook);
  await goTo(pane, "结果");
  await screen.findByRole("list", { name: /^检查（/u });
  return pane;
}

/** Fills in who and why, and confirms. */
async function sign(pane: PaneInHand, reason: string, confirm: string): Promise<void> {
  const dialog = within(await screen.findByRole("dialog"));
  const confirmed = dialog.getByRole<HTMLButtonElement>("button", { name: confirm });
  expect(confirmed.disabled).toBe(true);
  await pane.user.type(dialog.getByRole("textbox", { name: /^事由/u }), reason);
  const operator = dialog.getByRole("textbox", { name: /^操作人/u });
  await pane.user.clear(operator);
  await pane.user.type(operator, "苏日娜");
  expect(dialog.getByText("写入后不能撤销，并留下记录。")).toBeTruthy();
  await pane.user.click(confirmed);
}

const results = (workbook: WorkbookInHand) => recordsOf(workbook.xlsx.snapshot(), "抽查结果");
const lastEvent = (workbook: WorkbookInHand) =>
  recordsOf(workbook.xlsx.snapshot(), "抽取台账").at(-1);

describe("补抽", () => {
  it("lets the next rank take the place of a unit, with reason and fingerprint", async () => {
    const workbook = await drawnInHand();
    const [unit = ""] = drawnUnits(workbook);
    const pane = await resultsPage(workbook);
    await press(pane, `补抽：${unit}`);
    await text(/^写入：抽查结果、抽取台账、抽取底册、人员底册/u);
    await sign(pane, "已停业", "确认补抽");
    await text(`C2026-001-1：${unit} 退出。`);
    await text(/ 递补（计划 .*），检查人员 .*，组长 .*。/u);
    const { 本条摘要: digest = "", 事由: reason, ...event } = lastEvent(workbook) ?? {};
    expect(event).toMatchObject({ 事件: "补抽", 操作人: "苏日娜" });
    expect(reason).toMatch(/退出：已停业$/u);
    expect(screen.getByRole("img", { name: `指纹 ${digest}` })).toBeTruthy();
    await press(pane, "完成");
    await screen.findByRole("list", { name: "检查（21 家）" });
  });

  it("asks whether a unit may leave for which nobody is left", async () => {
    const workbook = await exhausted();
    const [unit = ""] = drawnUnits(workbook);
    const pane = await resultsPage(workbook);
    await press(pane, `补抽：${unit}`);
    await sign(pane, "已停业", "确认补抽");
    await text(/^计划 .* 没有可以递补的备用单位。/u);
    expect(screen.getByRole("alert").textContent).toBe("");
    expect(lastEvent(workbook)?.["事件"]).toBe("抽取");
    await press(pane, "没有备用单位，同意退出");
    await text(`C2026-001-1：${unit} 退出，没有递补单位。`);
  });
});

describe("换人", () => {
  it("sends another inspector instead of the member who is chosen", async () => {
    const workbook = await drawnInHand();
    const [visit] = results(workbook);
    const { 单位名称: unit = "", 执法证号: certificates } = visit ?? {};
    const pane = await resultsPage(workbook);
    await press(pane, `换人：${unit}`);
    const [leaver] = await screen.findAllByRole("radio");
    if (leaver !== undefined) await pane.user.click(leaver);
    await sign(pane, "生病", "确认换人");
    await text(/^C2026-001-1：.* 由 .* 接替。/u);
    const now = results(workbook).at(-1);
    expect(now?.["单位名称"]).toBe(unit);
    expect(now?.["执法证号"]).not.toBe(certificates);
  });
});

describe("作废", () => {
  it("voids a draw, whose visits then count no more", async () => {
    const workbook = await drawnInHand();
    const pane = await resultsPage(workbook);
    await press(pane, "抽取");
    await press(pane, "作废：C2026-001");
    await text(/^这次抽取的 21 家检查不再计数/u);
    await sign(pane, "名录有误", "确认作废");
    await text("C2026-001 已作废，21 家检查不再计数。");
    expect(lastEvent(workbook)).toMatchObject({ 事件: "作废", 事由: "名录有误" });
    await press(pane, "完成");
    await text(/^已作废 · 检查 0 家$/u);
    expect(screen.queryByRole("button", { name: /^作废：/u })).toBeNull();
  });

  it("does nothing when it is not confirmed", async () => {
    const workbook = await drawnInHand();
    const pane = await resultsPage(workbook);
    await press(pane, "抽取");
    await press(pane, "作废：C2026-001");
    await press(pane, "取消");
    await screen.findByRole("button", { name: "作废：C2026-001" });
    expect(lastEvent(workbook)?.["事件"]).toBe("抽取");
  });
});

/** A draw whose units that were not drawn have all gone out of operation since. */
async function exhausted(): Promise<WorkbookInHand> {
  const workbook = await drawnInHand();
  const drawn = new Set(drawnUnits(workbook));
  const sheet = workbook.xlsx.snapshot().sheets.find(({ name }) => name === "检查对象名录库");
  const headings = sheet?.values.find((cells) => cells.includes("监管状态")) ?? [];
  const [name, status] = [headings.indexOf("单位名称"), headings.indexOf("监管状态")];
  const edits = (sheet?.values ?? []).flatMap((cells, row) =>
    typeof cells[name] !== "string" || cells === headings || drawn.has(cells[name])
      ? []
      : [{ row, column: status, value: "停业" }],
  );
  await workbook.edit([{ kind: "edit-cells", sheet: "检查对象名录库", edits }]);
  return workbook;
}
