import { screen, waitFor, within } from "@testing-library/react";
import { sampleInHand } from "../support/desk-over";
import { cellValue, planCell, typeInto } from "../support/plan-cells";
import { button, goTo, openPane, press, text } from "../support/rendered-pane";

async function checkPage() {
  const workbook = await sampleInHand();
  const pane = openPane(workbook);
  await goTo(pane, "核对");
  const list = await screen.findByRole("list", { name: "问题列表" });
  await within(list).findAllByRole("listitem");
  return { workbook, pane, list };
}

const items = (list: HTMLElement) => within(list).getAllByRole("listitem");

describe("核对", () => {
  it("lists what is wrong by sheet, the gravest first", async () => {
    const { list } = await checkPage();
    const [sheet, first] = items(list);
    expect(sheet?.textContent).toBe("年度抽查计划（12）");
    expect(first?.textContent).toMatch(/^不合规G7实施细则第9条该事项全年共安排 3 次/u);
    await button("不合规 4");
    await button("提示 28");
    await button("无法判定 1");
  });

  it("selects the cell of a finding that is clicked, and goes on to the next and back", async () => {
    const { workbook, pane, list } = await checkPage();
    const [, first] = items(list);
    await pane.user.click(within(first ?? list).getByText(/该事项全年共安排 3 次/u));
    await waitFor(() => {
      expect(workbook.selected()).toEqual({ sheet: "年度抽查计划", row: 6, column: 6 });
    });
    await press(pane, "下一个");
    await waitFor(() => expect(workbook.selected()?.row).toBe(10));
    await text("2 / 33");
    await press(pane, "上一个");
    await waitFor(() => expect(workbook.selected()?.row).toBe(6));
  });

  it("moves through the list by arrow keys, and the focus goes along", async () => {
    const { workbook, pane, list } = await checkPage();
    const [first] = within(list).getAllByRole("button", { name: /不合规/u });
    first?.focus();
    await pane.user.keyboard("{ArrowDown}{ArrowDown}");
    await waitFor(() => expect(workbook.selected()?.row).toBe(10));
    expect(document.activeElement?.textContent).toContain("E11");
  });

  it("shows only what the filters let through", async () => {
    const { pane, list } = await checkPage();
    await press(pane, "提示 28");
    await press(pane, "无法判定 1");
    expect(items(list)).toHaveLength(1 + 4);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "条款" }), "实施细则第8条");
    expect(items(list)).toHaveLength(1 + 2);
    await pane.user.selectOptions(
      screen.getByRole("combobox", { name: "工作表" }),
      "执法检查人员名录库",
    );
    await text("没有符合筛选条件的问题。");
    await press(pane, "显示全部");
    expect(items(list).length).toBeGreaterThan(30);
  });

  it("marks the sheets only when asked, and takes every mark off again", async () => {
    const { workbook, pane } = await checkPage();
    const before = workbook.xlsx.save();
    await press(pane, "检查计划");
    await text("已检查，33 个问题已在表中标出。");
    const plan = workbook.xlsx.snapshot().sheets.find(({ name }) => name === "年度抽查计划");
    expect(plan?.values.flat()).toContain("合规结论");
    await press(pane, "清除标记");
    await text("标记已清除。");
    expect(workbook.xlsx.save()).toEqual(before);
  });

  it("mends a cell after saying what would change, and not before", async () => {
    const { workbook, pane, list } = await checkPage();
    const cell = planCell(workbook, "2026-008", "抽查比例");
    expect(cellValue(workbook, cell)).toBe("2%");
    const offer = within(list).getByRole("button", { name: "改为 5%" });
    await pane.user.click(offer);
    const dialog = await screen.findByRole("dialog", { name: "改动单元格" });
    within(dialog).getByText("“年度抽查计划”E11：由“2%”改为“5%”。");
    await pane.user.click(await within(dialog).findByRole("button", { name: "取消" }));
    // The question is over once its dialog has left, and the focus is back where it was.
    await waitFor(() => expect(screen.queryByRole("dialog", { hidden: true })).toBeNull());
    expect(document.activeElement).toBe(offer);
    expect(cellValue(workbook, cell)).toBe("2%");
    await pane.user.click(within(list).getByRole("button", { name: "改为 5%" }));
    const again = await screen.findByRole("dialog");
    await pane.user.click(within(again).getByRole("button", { name: "改为 5%" }));
    await button("不合规 3");
    expect(cellValue(workbook, cell)).toBe("5%");
  });

  it("follows the sheet while it is edited, and keeps the finding selected", async () => {
    const { workbook, pane, list } = await checkPage();
    const [, first] = items(list);
    await pane.user.click(within(first ?? list).getByText(/该事项全年共安排 3 次/u));
    await typeInto(workbook, planCell(workbook, "2026-005", "抽查比例"), "5%");
    await button("无法判定 0");
    const selected = within(list)
      .getAllByRole("button")
      .filter((one) => one.getAttribute("aria-current") === "true");
    expect(selected.map((one) => one.textContent)).toEqual([
      expect.stringMatching(/该事项全年共安排 3 次/u),
    ]);
  });

  it("says how each sheet was read", async () => {
    const { pane } = await checkPage();
    await pane.user.click(screen.getByText("各表是怎样读的"));
    await text(/^检查对象 300 · 执法人员 40 · 抽查事项 \d+ · 计划 12$/u);
  });
});
