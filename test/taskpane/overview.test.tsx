import { screen, waitFor } from "@testing-library/react";
import { inCommitOrder } from "../../src/jobs/commit-order";
import { drawJob } from "../../src/jobs/draw";
import { newXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { RANDOM, request } from "../support/books";
import { inHand, sampleInHand, type WorkbookInHand } from "../support/desk-over";
import { ownSheet } from "../support/own-sheets";
import { planCell, typeInto } from "../support/plan-cells";
import { failure, openPane, press, text } from "../support/rendered-pane";

const figure = (name: string) => screen.getByText(name).nextElementSibling?.textContent;

/** A workbook whose draw broke off behind the seal, as Excel may leave it. */
async function brokenWrite(): Promise<WorkbookInHand> {
  const workbook = await sampleInHand();
  const drawn = drawJob(workbook.xlsx.snapshot(), request("03-02"), {
    given: null,
    random: RANDOM,
  });
  if (!drawn.ok) throw new Error(drawn.error.code);
  const ordered = inCommitOrder(drawn.value.changes);
  const sealed = ordered.slice(
    0,
    ordered.findIndex(({ kind }) => kind === "checkpoint"),
  );
  await workbook.edit(sealed);
  return workbook;
}

describe("总览", () => {
  it("says what the workbook holds and what is due", async () => {
    openPane(await sampleInHand());
    await screen.findByRole("heading", { name: "本月可抽 3 项，应抽 21 家" });
    expect(figure("检查对象")).toBe("300");
    expect(figure("执法人员")).toBe("40");
    expect(figure("计划")).toBe("12");
    await text("另有 1 项到期的计划有问题，不会一并抽取。");
  });

  it("offers a template and a sample in a workbook that holds nothing", async () => {
    const workbook = inHand(newXlsx());
    const pane = openPane(workbook);
    await press(pane, "插入示例");
    await screen.findByRole("heading", { name: "本月可抽 3 项，应抽 21 家" });
    expect(workbook.xlsx.snapshot().sheets.map(({ name }) => name)).toContain("年度抽查计划");
  });

  it("makes an empty template of all sheets", async () => {
    const workbook = inHand(newXlsx());
    const pane = openPane(workbook);
    await press(pane, "新建模板");
    await screen.findByRole("heading", { name: "先填写名录和计划" });
    const names = workbook.xlsx.snapshot().sheets.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["填写说明", "检查对象名录库", "年度抽查计划", "设置"]),
    );
    await press(pane, "转到 年度抽查计划");
    await waitFor(() => expect(workbook.selected()?.sheet).toBe("年度抽查计划"));
  });

  it("breaks off a write that was not completed, and says so", async () => {
    const workbook = await brokenWrite();
    openPane(workbook);
    await text("上次没有写完的 C2026-001 已记为中断，其计划可以重新抽取。");
    const ledger = workbook.xlsx.snapshot().sheets.find(({ name }) => name === "抽取台账");
    expect(ledger?.values.flat()).toContain("中断");
  });

  it("follows the sheet as it is edited", async () => {
    const workbook = await sampleInHand();
    openPane(workbook);
    await screen.findByRole("heading", { name: "本月可抽 3 项，应抽 21 家" });
    await typeInto(workbook, planCell(workbook, "2026-001", "抽查比例"), "20%");
    await screen.findByRole("heading", { name: "本月可抽 3 项，应抽 29 家" });
  });

  it("says which sheet is missing, what was looked for, and what to do", async () => {
    const workbook = inHand(newXlsx());
    await workbook.edit([{ kind: "add-sheet", sheet: ownSheet("会议", []) }]);
    openPane(workbook);
    const said = await failure();
    expect(said.textContent).toContain("没有读出工作簿");
    expect(said.textContent).toMatch(/没有找到年度抽查计划。找过：.*；工作簿中有：会议。/u);
  });
});
