import { screen, waitFor, within } from "@testing-library/react";
import { verifyJob } from "../../src/jobs/verify";
import { IN_PROCESS, type DeedRunner } from "../../src/desk/deed-runner";
import { deskOver, sampleInHand, type WorkbookInHand } from "../support/desk-over";
import { planCell, records, typeInto } from "../support/plan-cells";
import {
  button,
  COMPUTERS_SEED,
  failure,
  goTo,
  openPane,
  press,
  text,
  type PaneChoices,
} from "../support/rendered-pane";

async function drawPage(change: (workbook: WorkbookInHand) => Promise<void> = async () => {}) {
  const workbook = await sampleInHand();
  await change(workbook);
  return { workbook, ...(await shown(workbook)) };
}

async function shown(workbook: WorkbookInHand, choices: PaneChoices = {}) {
  const pane = openPane(workbook, choices);
  await goTo(pane, "抽取");
  await screen.findByRole("heading", { name: "抽取哪些计划" });
  return { pane };
}

const row = (planNumber: string) =>
  screen.getByRole("checkbox", { name: new RegExp(`^${planNumber} `, "u") });
const isTicked = (planNumber: string) => (row(planNumber) as HTMLInputElement).checked;
const card = (planNumber: string) => row(planNumber).closest("li");
const hasNoLedger = (workbook: WorkbookInHand) => records(workbook, "抽取台账").length === 0;

async function confirm({ user }: ReturnType<typeof openPane>): Promise<void> {
  const dialog = await screen.findByRole("dialog");
  await user.click(await within(dialog).findByRole("button", { name: "确认抽取" }));
}

describe("抽取", () => {
  it("ticks what is due and clean, and gives the reason with everything else", async () => {
    await drawPage();
    expect(["2026-001", "2026-002", "2026-003"].map(isTicked)).toEqual([true, true, true]);
    expect(card("2026-001")?.textContent).toMatch(/对象总数\s77 · 入围\s77 · 应抽\s8/u);
    expect(isTicked("2026-004")).toBe(false);
    expect(card("2026-004")?.textContent).toContain("该事项全年共安排 3 次");
    expect(row("2026-010")).toHaveProperty("disabled", true);
    expect(card("2026-010")?.textContent).toMatch(/还没到开始日期|已过结束日期/u);
    await text("已选 3 项，应抽 21 家");
  });

  it("names those who are left out, by the reason", async () => {
    await drawPage();
    expect(card("2026-001")?.textContent).toMatch(/未入围 4 家未在业：停[业办]（\d 家）/u);
  });

  it("draws after one confirmation that says what is written and that it cannot be undone", async () => {
    const { workbook, pane } = await drawPage();
    await press(pane, "抽取");
    const dialog = await screen.findByRole("dialog", { name: "确认抽取 C2026-001" });
    expect(dialog.textContent).toContain("将按 3 项计划抽取 21 家");
    expect(dialog.textContent).toContain("写入：抽查结果、抽取台账、抽取底册、人员底册。");
    expect(dialog.textContent).toContain("不能撤销，只能作废");
    expect(hasNoLedger(workbook)).toBe(true);
    await confirm(pane);
    await screen.findByRole("heading", { name: "C2026-001 已抽取 21 家" });
    const ledger = records(workbook, "抽取台账");
    const digest = ledger.at(-1)?.["本条摘要"];
    screen.getByRole("img", { name: `指纹 ${String(digest)}` });
    expect(ledger.at(-1)).toMatchObject({ 操作人: "示例操作员", 种子来源: "系统随机" });
    await text(`种子 ${COMPUTERS_SEED}（系统随机）`);
    const visits = within(screen.getByRole("list", { name: "抽中的单位和检查组" }));
    expect(visits.getAllByRole("listitem")).toHaveLength(21);
    const verified = verifyJob(workbook.xlsx.snapshot(), String(digest));
    expect(verified).toMatchObject({ ok: true, value: { ok: true } });
  });

  it("writes nothing when the confirmation is cancelled, and the focus is back where it was", async () => {
    const { workbook, pane } = await drawPage();
    await press(pane, "抽取");
    await pane.user.click(
      await within(await screen.findByRole("dialog")).findByRole("button", { name: "取消" }),
    );
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(hasNoLedger(workbook)).toBe(true);
    expect(document.activeElement).toBe(await button("抽取"));
  });

  it("does not go on without an operator", async () => {
    const { pane } = await drawPage((workbook) =>
      typeInto(workbook, settingCell(workbook, "默认操作人"), null),
    );
    await press(pane, "抽取");
    await text("请填写操作人。");
    expect(screen.queryByRole("dialog")).toBeNull();
    await pane.user.type(screen.getByRole("textbox", { name: "操作人" }), "高娃");
    await pane.user.type(screen.getByRole("textbox", { name: "监督人" }), "那日苏、苏日娜");
    await press(pane, "抽取");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("操作人 高娃，监督人 那日苏、苏日娜");
  });

  it("draws a row with findings only with a reason, which the ledger keeps", async () => {
    const { workbook, pane } = await drawPage();
    for (const clean of ["2026-001", "2026-002", "2026-003"]) await pane.user.click(row(clean));
    await pane.user.click(row("2026-004"));
    await press(pane, "抽取");
    await text("勾选了有问题的计划，请写明理由。");
    await pane.user.type(screen.getByRole("textbox", { name: "仍要抽取的理由" }), "省厅专项部署");
    await press(pane, "抽取");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("有问题仍抽取，理由：省厅专项部署");
    await confirm(pane);
    await screen.findByRole("heading", { name: /C2026-001 已抽取/u });
    expect(records(workbook, "抽取台账").map((event) => event["计划编号"])).toEqual([
      "2026-004",
      "2026-004",
    ]);
    expect(records(workbook, "抽取台账").at(-1)?.["事由"]).toBe("核对有问题仍抽取：省厅专项部署");
  });

  it("refuses what has changed since the preview, and shows the difference", async () => {
    const { workbook, pane } = await drawPage();
    await press(pane, "抽取");
    await screen.findByRole("dialog");
    await typeInto(workbook, planCell(workbook, "2026-001", "抽查比例"), "20%");
    await confirm(pane);
    const said = await failure();
    expect(said.textContent).toContain("没有抽取");
    expect(said.textContent).toMatch(/“年度抽查计划”\w+：由“10%”改为“20%”/u);
    expect(hasNoLedger(workbook)).toBe(true);
    await text("已选 3 项，应抽 29 家");
  });

  it("asks about a shortfall before it draws fewer units than it should", async () => {
    const { workbook, pane } = await drawPage((book) =>
      typeInto(book, planCell(book, "2026-002", "抽查数量"), 200),
    );
    await press(pane, "抽取");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("2026-002 应抽 200 家，入围只有 80 家");
    const yes = within(dialog).getByRole("button", { name: "确认抽取" });
    expect(yes).toHaveProperty("disabled", true);
    await pane.user.click(await within(dialog).findByRole("checkbox"));
    await confirm(pane);
    await screen.findByRole("heading", { name: /C2026-001 已抽取/u });
    expect(records(workbook, "抽取台账").at(-1)?.["事由"]).toContain(
      "应抽200家，可抽仅80家，已确认",
    );
  });

  it("stops while it computes, and nothing is written", async () => {
    const workbook = await sampleInHand();
    const { pane } = await shown(workbook, { desk: deskOver(workbook, PATIENT) });
    await press(pane, "抽取");
    await confirm(pane);
    await screen.findByRole("progressbar", { name: "进度" });
    await press(pane, "取消");
    await text("已取消，没有写入任何内容。");
    expect(hasNoLedger(workbook)).toBe(true);
    await button("抽取");
  });

  it("says why nothing can be drawn, row by row", async () => {
    const { pane } = await drawPage();
    await press(pane, "抽取");
    await confirm(pane);
    await press(pane, "完成");
    await screen.findByRole("heading", { name: "抽取哪些计划" });
    expect(card("2026-001")?.textContent).toMatch(/今年已抽 1 次，达到计划频次|不足一个间隔/u);
    expect(await button("抽取")).toHaveProperty("disabled", true);
  });

  it("lets the workbook be saved where its host can", async () => {
    const workbook = await sampleInHand();
    let saved = 0;
    const { pane } = await shown(workbook, { facilities: { save: () => (saved += 1) } });
    await press(pane, "抽取");
    await confirm(pane);
    await press(pane, "保存工作簿");
    expect(saved).toBe(1);
  });
});

/** Takes its time over a draw until it is stopped. */
const PATIENT: DeedRunner = {
  run: (deed, request, workbook, signal) =>
    deed === "draw"
      ? new Promise((_, reject) => {
          signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
        })
      : IN_PROCESS.run(deed, request, workbook, signal),
};

function settingCell(workbook: WorkbookInHand, label: string) {
  const sheet = workbook.xlsx.snapshot().sheets.find(({ name }) => name === "设置");
  const at = sheet?.values.findIndex((cells) => cells[0] === label) ?? -1;
  return { sheet: "设置", row: at, column: 1 };
}
