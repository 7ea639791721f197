import { screen, waitFor } from "@testing-library/react";
import { sampleInHand, type WorkbookInHand } from "../support/desk-over";
import { failure, goTo, openPane, press, text } from "../support/rendered-pane";

async function settingsPage() {
  const workbook = await sampleInHand();
  const pane = openPane(workbook);
  await goTo(pane, "设置");
  await screen.findByRole("heading", { name: "工作表“设置”" });
  return { workbook, pane };
}

function inSheet(workbook: WorkbookInHand, label: string) {
  const sheet = workbook.xlsx.snapshot().sheets.find(({ name }) => name === "设置");
  return sheet?.values.find((cells) => cells[0] === label)?.[1];
}

describe("设置", () => {
  it("shows every row with its explanation and article", async () => {
    await settingsPage();
    const ratio = screen.getByRole("textbox", { name: "最低比例" });
    expect(ratio).toHaveProperty("value", "5%");
    await text("第九条：抽查比例不低于事项对应监管对象总数的5%。");
  });

  it("writes what is chosen from a drop-down into the sheet", async () => {
    const { workbook, pane } = await settingsPage();
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "兼顾本年已派" }), "是");
    await waitFor(() => expect(inSheet(workbook, "兼顾本年已派")).toBe("是"));
    await text("“兼顾本年已派”已保存。");
  });

  it("writes what is typed only when it is saved", async () => {
    const { workbook, pane } = await settingsPage();
    const field = screen.getByRole("textbox", { name: "每组最少人数" });
    await pane.user.clear(field);
    await pane.user.type(field, "3");
    expect(inSheet(workbook, "每组最少人数")).toBe("2");
    await press(pane, "保存");
    await waitFor(() => expect(inSheet(workbook, "每组最少人数")).toBe("3"));
  });

  it("refuses what cannot be read, and says why", async () => {
    const { workbook, pane } = await settingsPage();
    const field = screen.getByRole("textbox", { name: "最低比例" });
    await pane.user.clear(field);
    await pane.user.type(field, "很多{Enter}");
    expect((await failure()).textContent).toContain("没有改动设置");
    expect(inSheet(workbook, "最低比例")).toBe("5%");
    await press(pane, "还原");
    expect(field).toHaveProperty("value", "5%");
  });

  it("leads to lists, which are edited in the sheet", async () => {
    const { workbook, pane } = await settingsPage();
    await press(pane, "在表中修改 类别归并");
    await waitFor(() => expect(workbook.selected()).toMatchObject({ sheet: "设置", column: 1 }));
  });

  it("follows the sheet when it is edited there", async () => {
    const { workbook } = await settingsPage();
    const sheet = workbook.xlsx.snapshot().sheets.find(({ name }) => name === "设置");
    const row = sheet?.values.findIndex((cells) => cells[0] === "最低比例") ?? -1;
    await workbook.edit([
      { kind: "edit-cells", sheet: "设置", edits: [{ row, column: 1, value: "6%" }] },
    ]);
    await waitFor(() => {
      expect(screen.getByRole("textbox", { name: "最低比例" })).toHaveProperty("value", "6%");
    });
  });

  it("speaks English when it is asked to, on every page", async () => {
    const { pane } = await settingsPage();
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "面板语言" }), "English");
    await screen.findByRole("textbox", { name: "Least ratio" });
    await text("Article 9: at least 5% of all targets that an item covers.");
    await goTo(pane, "Draw");
    await screen.findByRole("heading", { name: "Plan rows to draw" });
    await goTo(pane, "Overview");
    await screen.findByRole("heading", { name: /Due this month: 3 plan row/u });
  });
});
