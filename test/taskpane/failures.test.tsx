import { screen, waitFor } from "@testing-library/react";
import { failed } from "../../src/core/result";
import type { ReadFailure } from "../../src/workbook/workbook";
import { deskOver, sampleInHand } from "../support/desk-over";
import { failure, goTo, openPane, press, text } from "../support/rendered-pane";

/** A sample workbook whose host refuses to be read until it is told to go on. */
async function unreadable(reason: ReadFailure) {
  const workbook = await sampleInHand();
  let isRefused = true;
  return {
    host: {
      ...workbook,
      read: async () => (isRefused ? failed(reason) : workbook.read()),
    },
    goOn: () => {
      isRefused = false;
    },
  };
}

describe("the error area", () => {
  it("says what was not done, why, and what to do; and tries again", async () => {
    const { host, goOn } = await unreadable({ code: "cell-editing" });
    const pane = openPane(host);
    const said = await failure();
    expect(said.textContent).toContain("没有读出工作簿有单元格正在编辑。请按 Enter 或 Esc");
    goOn();
    await press(pane, "再试一次");
    await screen.findByRole("heading", { name: "本月可抽 3 项，应抽 21 家" });
    await waitFor(() => expect(screen.queryByText(/有单元格正在编辑/u)).toBeNull());
  });

  it("names Excel's own word where Excel did not finish", async () => {
    const { host } = await unreadable({ code: "host-failed", detail: "GeneralException" });
    openPane(host);
    expect((await failure()).textContent).toContain("Excel 没有完成操作（GeneralException）");
  });

  it("shows what Excel is waiting for, as long as it does", async () => {
    const pane = openPane(await sampleInHand());
    pane.waiting.set("cell-editing");
    await text("单元格正在编辑：请按 Enter 或 Esc 结束编辑，随后自动继续。");
    pane.waiting.set(null);
    await waitFor(() => expect(screen.queryByText(/单元格正在编辑：/u)).toBeNull());
  });

  it("tells a write that could not be taken back from one that never began", async () => {
    const workbook = await sampleInHand();
    const desk = deskOver({
      ...workbook,
      appliesWhole: false,
      apply: async () => failed({ code: "host-failed", detail: "GeneralException" }),
    });
    const pane = openPane(workbook, { desk });
    await goTo(pane, "核对");
    await press(pane, "检查计划");
    expect((await failure()).textContent).toMatch(
      /没有做标记.*GeneralException.*重新打开面板时会自动记为中断/u,
    );
  });

  it("says a fault of ours with its detail, for whoever helps", async () => {
    const workbook = await sampleInHand();
    const desk = deskOver({
      ...workbook,
      read: () => Promise.reject(new Error("x is not a function")),
    });
    openPane(workbook, { desk });
    expect((await failure()).textContent).toContain("程序出错（x is not a function）");
  });
});
