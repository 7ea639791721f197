import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { sampleInHand } from "../support/desk-over";
import { planCell, records, typeInto } from "../support/plan-cells";
import { failure, goTo, openPane, press, text, type PaneInHand } from "../support/rendered-pane";

async function sealed() {
  const workbook = await sampleInHand();
  const pane = openPane(workbook);
  await goTo(pane, "抽取");
  await pane.user.click(await screen.findByRole("radio", { name: "现场" }));
  await press(pane, "封存名单");
  await answer(pane, "确认封存");
  await screen.findByRole("heading", { name: "C2026-001 已封存" });
  return { workbook, pane };
}

async function answer({ user }: PaneInHand, name: string): Promise<HTMLElement> {
  const dialog = await screen.findByRole("dialog");
  await user.click(await within(dialog).findByRole("button", { name }));
  return dialog;
}

const seed = () => screen.getByRole("textbox", { name: "现场种子" });
const drawButton = () => screen.getByRole("button", { name: "抽取" });

/** The button opens with the first usable seed, which React shows a moment after the last key. */
async function pressDraw({ user }: PaneInHand): Promise<void> {
  await waitFor(() => expect(drawButton()).toHaveProperty("disabled", false));
  await user.click(drawButton());
}

describe("现场抽取", () => {
  it("seals first, and shows the fingerprint before any seed is typed", async () => {
    const { workbook } = await sealed();
    const ledger = records(workbook, "抽取台账");
    expect(ledger.map((event) => event["事件"])).toEqual(["封存", "封存", "封存"]);
    screen.getByRole("img", { name: `指纹 ${String(ledger.at(-1)?.["本条摘要"])}` });
    expect(drawButton()).toHaveProperty("disabled", true);
  });

  it("joins what several people give by dots, in the order in which it is typed", async () => {
    const { pane } = await sealed();
    await pane.user.type(seed(), "07.12.19.22.30.33{Enter}");
    await pane.user.type(seed(), "615243");
    await text("SSJ1|target|2026-001|1|07.12.19.22.30.33.615243");
    await text("SSJ1|target|2026-003|1|07.12.19.22.30.33.615243");
    await press(pane, "删去 07.12.19.22.30.33");
    await text("SSJ1|target|2026-001|1|615243");
  });

  it("says how much chance is in the seed, and warns below 64 bits", async () => {
    const { pane } = await sealed();
    await pane.user.type(seed(), "3142");
    await text(/^约 8 比特，少于 64 比特/u);
    await pane.user.clear(seed());
    await pane.user.type(seed(), "31426512436152436152431625341");
    await text(/^约 7\d 比特$/u);
  });

  it("refuses a seed that cannot be hashed, and names the character", async () => {
    const { pane } = await sealed();
    await pane.user.type(seed(), "12|34");
    await text("第 3 个字符不能用：含有竖线 |。");
    expect(drawButton()).toHaveProperty("disabled", true);
  });

  it("draws by that seed after the lines to be hashed have been confirmed", async () => {
    const { workbook, pane } = await sealed();
    await pane.user.type(seed(), "３.14.15.92{Enter}");
    await pressDraw(pane);
    const dialog = await answer(pane, "确认抽取");
    expect(dialog.textContent).toContain("SSJ1|target|2026-002|1|3.14.15.92");
    await screen.findByRole("heading", { name: /^C2026-001 已抽取/u });
    const drawn = records(workbook, "抽取台账").filter((event) => event["事件"] === "抽取");
    expect(drawn).toHaveLength(3);
    expect(drawn[0]).toMatchObject({ 随机种子: "3.14.15.92", 种子来源: "现场输入" });
  });

  it("goes on with an open seal after the pane was closed", async () => {
    const { workbook } = await sealed();
    cleanup();
    const pane = openPane(workbook);
    await press(pane, "继续现场抽取");
    await screen.findByRole("heading", { name: "C2026-001 已封存" });
    await pane.user.type(seed(), "271828182845");
    await pressDraw(pane);
    await answer(pane, "确认抽取");
    await screen.findByRole("heading", { name: /^C2026-001 已抽取/u });
    expect(records(workbook, "抽取台账")).toHaveLength(6);
  });

  it("refuses when anything sealed has changed, and says what", async () => {
    const { workbook, pane } = await sealed();
    await typeInto(workbook, planCell(workbook, "2026-001", "抽查比例"), "20%");
    await pane.user.type(seed(), "271828182845");
    await pressDraw(pane);
    await answer(pane, "确认抽取");
    expect((await failure()).textContent).toContain(
      "计划 2026-001 的比例封存时为“10%”，现在为“20%”",
    );
    expect(records(workbook, "抽取台账")).toHaveLength(3);
    await screen.findByRole("heading", { name: "C2026-001 已封存" });
  });

  it("can be left for later", async () => {
    const { pane } = await sealed();
    await press(pane, "以后继续");
    await text("C2026-001 已封存 3 项计划，等待现场种子");
    await press(pane, "继续");
    await waitFor(() => expect(seed()).toBeTruthy());
  });
});
