import { screen, within } from "@testing-library/react";
import { recordsOf } from "../../support/books";
import { drawnInHand, drawnUnits, enter, MARCH_2, recordedInHand } from "../../support/after-draw";
import { sampleInHand, type WorkbookInHand } from "../../support/desk-over";
import { goTo, openPane, text } from "../../support/rendered-pane";

async function queryPage(workbook: WorkbookInHand) {
  const pane = openPane(workbook);
  await goTo(pane, "查询");
  const box = await screen.findByRole("searchbox", { name: "查找单位或执法人员" });
  return { pane, box };
}

describe("查询", () => {
  it("tells of a drawn unit its draw, ticket, rank, visit and result", async () => {
    const workbook = await recordedInHand();
    const [unit = ""] = drawnUnits(workbook);
    await enter(workbook, unit, { 检查日期: MARCH_2, 检查结果: "未发现问题" });
    const { pane, box } = await queryPage(workbook);
    await pane.user.type(box, unit);
    const card = within(await screen.findByRole("article", { name: `单位 ${unit}` }));
    expect(card.getByText("抽中")).toBeTruthy();
    expect(card.getByText(/^号码 [0-9a-f]{64}/u)).toBeTruthy();
    expect(card.getByText("检查日期 2026-03-02 · 结果 未发现问题")).toBeTruthy();
    expect(card.getByText("公示截止 2026-03-30")).toBeTruthy();
  });

  it("tells of a unit that was left out why it was", async () => {
    const workbook = await drawnInHand();
    const left = recordsOf(workbook.xlsx.snapshot(), "抽取底册").find(
      (row) => row["未入围原因"] !== "",
    );
    const { pane, box } = await queryPage(workbook);
    await pane.user.type(box, left?.["单位标识"] ?? "");
    await text(`未入围：${left?.["未入围原因"] ?? ""}`);
  });

  it("finds inspectors by their certificates, with their visits", async () => {
    const workbook = await drawnInHand();
    const [visit] = recordsOf(workbook.xlsx.snapshot(), "抽查结果");
    const [certificate = ""] = (visit?.["执法证号"] ?? "").split("、");
    const { pane, box } = await queryPage(workbook);
    await pane.user.type(box, `${certificate}{Enter}`);
    const card = within(await screen.findByRole("article", { name: /^执法人员 / }));
    expect(card.getByText(/^参加匹配，检查 \d+ 家$/u)).toBeTruthy();
    expect(card.getByText(visit?.["单位名称"] ?? "")).toBeTruthy();
    await text("找到单位 0 家，执法人员 1 名。");
  });

  it("says so when nobody of that name stood in a draw, and forgets it by Esc", async () => {
    const { pane, box } = await queryPage(await drawnInHand());
    await pane.user.type(box, "没有这一家");
    await text("各次抽取的名单中没有“没有这一家”。");
    await pane.user.keyboard("{Escape}");
    expect((box as HTMLInputElement).value).toBe("");
  });

  it("leads to the first draw while there is none", async () => {
    const pane = openPane(await sampleInHand());
    await goTo(pane, "查询");
    await text("还没有抽取过，没有等待结果的检查。");
  });
});
