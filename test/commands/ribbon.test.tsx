import { screen, waitFor, within } from "@testing-library/react";
import { bindRibbon } from "../../src/commands/ribbon";
import type { RibbonCommand } from "../../src/taskpane/pane-props";
import { sampleInHand } from "../support/desk-over";
import { records, typeInto } from "../support/plan-cells";
import { openPane, press, text, type PaneInHand } from "../support/rendered-pane";

/** A ribbon over a pane: what its buttons do, and how often the pane was shown. */
function ribbonOver({ requested }: PaneInHand, showPane = async () => {}) {
  const clicks = new Map<string, () => Promise<void>>();
  bindRibbon({ showPane, associateCommand: (id, run) => clicks.set(id, run) }, requested);
  return (command: RibbonCommand) => clicks.get(command)?.() ?? Promise.reject(new Error(command));
}

describe("the ribbon", () => {
  it("draws the due plan rows by 一键抽取, after one confirmation in the pane", async () => {
    const workbook = await sampleInHand();
    const pane = openPane(workbook);
    await ribbonOver(pane)("drawDuePlanRows");
    const dialog = await screen.findByRole("dialog", { name: "确认抽取 C2026-001" });
    expect(records(workbook, "抽取台账")).toEqual([]);
    await pane.user.click(await within(dialog).findByRole("button", { name: "确认抽取" }));
    await screen.findByRole("heading", { name: "C2026-001 已抽取 21 家" });
    expect(records(workbook, "抽查结果")).toHaveLength(21);
  });

  it("marks the plan by 检查计划", async () => {
    const workbook = await sampleInHand();
    await ribbonOver(openPane(workbook))("checkPlan");
    await text("已检查，33 个问题已在表中标出。");
    const plan = workbook.xlsx.snapshot().sheets.find(({ name }) => name === "年度抽查计划");
    expect(plan?.values.flat()).toContain("合规结论");
  });

  it("opens the publications by 生成公示", async () => {
    await ribbonOver(openPane(await sampleInHand()))("publish");
    await screen.findByRole("heading", { name: "生成公示" });
  });

  it("is done with a click as soon as the pane is shown, and hears when it could not be", async () => {
    const pane = openPane(await sampleInHand());
    const click = ribbonOver(pane, () => Promise.reject(new Error("not shown")));
    await expect(click("checkPlan")).rejects.toThrow("not shown");
    await text("已检查，33 个问题已在表中标出。");
  });

  it("draws again when it is clicked again, whatever the pane shows by then", async () => {
    const workbook = await sampleInHand();
    const pane = openPane(workbook);
    const click = ribbonOver(pane);
    await click("drawDuePlanRows");
    const first = await screen.findByRole("dialog");
    await click("drawDuePlanRows");
    await waitFor(() => expect(screen.getByRole("dialog")).not.toBe(first));
    const dialog = await screen.findByRole("dialog", { name: "确认抽取 C2026-001" });
    await pane.user.click(await within(dialog).findByRole("button", { name: "确认抽取" }));
    await screen.findByRole("heading", { name: "C2026-001 已抽取 21 家" });
    await click("drawDuePlanRows");
    await text("现在没有可以直接抽取的计划，原因见各项。");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("asks for the operator where 设置 names none", async () => {
    const workbook = await sampleInHand();
    const settings = workbook.xlsx.snapshot().sheets.find(({ name }) => name === "设置");
    const row = settings?.values.findIndex((cells) => cells[0] === "默认操作人") ?? -1;
    await typeInto(workbook, { sheet: "设置", row, column: 1 }, null);
    const pane = openPane(workbook);
    await ribbonOver(pane)("drawDuePlanRows");
    await text("请填写操作人。");
    expect(screen.queryByRole("dialog")).toBeNull();
    await pane.user.type(screen.getByRole("textbox", { name: "操作人" }), "高娃");
    await press(pane, "抽取");
    await screen.findByRole("dialog", { name: "确认抽取 C2026-001" });
  });
});
