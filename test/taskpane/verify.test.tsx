import { createHash } from "node:crypto";
import { screen, waitFor, within } from "@testing-library/react";
import { drawJob } from "../../src/jobs/draw";
import { RANDOM, request } from "../support/books";
import { sampleInHand, type WorkbookInHand } from "../support/desk-over";
import { records, typeInto } from "../support/plan-cells";
import { button, failure, goTo, openPane, press, text } from "../support/rendered-pane";

async function drawnBook(): Promise<WorkbookInHand> {
  const workbook = await sampleInHand();
  const drawn = drawJob(workbook.xlsx.snapshot(), request("03-02"), {
    given: null,
    random: RANDOM,
  });
  if (!drawn.ok) throw new Error(drawn.error.code);
  await workbook.edit(drawn.value.changes);
  return workbook;
}

async function verifyPage() {
  const workbook = await drawnBook();
  const pane = openPane(workbook);
  await goTo(pane, "核验");
  await button("核验");
  return { workbook, pane };
}

const GREEN = "核验通过：6 条台账记录全部可以重算。";

/** The cell of 抽查结果 that names the first unit. */
function unitCell(workbook: WorkbookInHand) {
  const sheet = "抽查结果";
  const rows = workbook.xlsx.snapshot().sheets.find(({ name }) => name === sheet)?.values ?? [];
  const headingRow = rows.findIndex((cells) => cells.includes("单位名称"));
  return { sheet, row: headingRow + 1, column: rows[headingRow]?.indexOf("单位名称") ?? -1 };
}

describe("核验", () => {
  it("says in one click that every draw can be recomputed", async () => {
    const { pane } = await verifyPage();
    await press(pane, "核验");
    await text(GREEN);
    await text("C2026-001 已抽取 2026-03-02 00:00");
  });

  it("names every cell that does not follow from the others, and shows it on a click", async () => {
    const { workbook, pane } = await verifyPage();
    const cell = unitCell(workbook);
    await typeInto(workbook, cell, "另一所学校");
    await press(pane, "核验");
    await text(/^核验不符：\d+ 处。$/u);
    const [place] = await screen.findAllByRole("button", { name: /“抽查结果”/u });
    await pane.user.click(place ?? document.body);
    await waitFor(() => expect(workbook.selected()?.sheet).toBe("抽查结果"));
    await text("表中为 另一所学校");
  });

  it("takes a green line away as soon as the workbook is edited", async () => {
    const { workbook, pane } = await verifyPage();
    await press(pane, "核验");
    await text(GREEN);
    await typeInto(workbook, unitCell(workbook), "另一所学校");
    await waitFor(() => expect(screen.queryByText("各次抽取")).toBeNull(), { timeout: 10_000 });
  });

  it("compares with a fingerprint kept outside, however it was copied", async () => {
    const { workbook, pane } = await verifyPage();
    const digest = String(records(workbook, "抽取台账").at(-1)?.["本条摘要"]);
    const groups = digest.toUpperCase().match(/.{4}/gu) ?? [];
    const field = screen.getByRole("textbox", { name: "保存在外的指纹（可不填）" });
    await pane.user.type(field, groups.join(" "));
    await press(pane, "核验");
    await text(GREEN);
    await pane.user.clear(field);
    await pane.user.type(field, "0".repeat(64));
    await press(pane, "核验");
    await text("与工作簿之外保存的指纹不符");
    await pane.user.type(field, "x");
    await text("指纹应是 64 位的 0–9 和 a–f。");
    expect(await button("核验")).toHaveProperty("disabled", true);
  });

  it("shows statement, key and command of every plan row", async () => {
    const { pane } = await verifyPage();
    await press(pane, "核验");
    await pane.user.click(await screen.findByText("怎样独立核验"));
    const statement = `SSJ1|target|2026-001|1|${RANDOM}`;
    await text(statement);
    await text(`printf '%s' '${statement}' | sha256sum`);
    await text(createHash("sha256").update(statement).digest("hex"));
    await text(/核验不能证明：名录是否齐全/u);
  });

  it("says that there is nothing to verify before the first draw", async () => {
    const pane = openPane(await sampleInHand());
    await goTo(pane, "核验");
    await press(pane, "核验");
    expect((await failure()).textContent).toContain("没有核验工作簿中没有抽取台账");
    await press(pane, "关闭提示");
    await waitFor(() => {
      expect(
        within(screen.getAllByRole("alert")[0] ?? document.body).queryByRole("group"),
      ).toBeNull();
    });
  });
});
