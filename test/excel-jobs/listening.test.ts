import { request } from "../support/books";
import { NOW, openPane, perform, SEED } from "./bench";
import { userOf } from "../excel-host/user";
import { officeBook } from "./office-book";

/** Longer than Excel takes to tell, and than our own writes are let to settle. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));

it("an edit is told, and the check that follows it sees it; our own writes are nobody's news", async () => {
  const bench = await openPane(officeBook());
  const { desk, host } = bench;
  let told = 0;
  const stop = desk.onChange(() => {
    told += 1;
  });
  await settled();
  const errors = async () =>
    (await perform(bench, "check", { now: NOW })).findings.filter(
      ({ severity }) => severity === "error",
    ).length;
  const before = await errors();
  expect(told).toBe(0);
  userOf(host).type("年度抽查计划", "C2", "全市火星基地");
  await settled();
  expect(told).toBe(1);
  expect(await errors()).toBeGreaterThan(before);
  userOf(host).type("年度抽查计划", "C2", "全市幼儿园");
  await settled();
  expect(told).toBe(2);
  expect(await errors()).toBe(before);

  const asked = request("03-02T09:30", { planNumbers: ["2026-001"], acceptShortfall: true });
  await perform(bench, "mark-plan", { now: NOW });
  await perform(bench, "preview-draw", { now: NOW });
  await perform(bench, "draw", { request: asked, seed: SEED });
  await perform(bench, "clear-marks", {});
  await settled();
  expect(told).toBe(2);

  userOf(host).deleteRows("检查对象名录库", 8, 1);
  await settled();
  expect(told).toBe(3);
  stop();
  await settled();
  userOf(host).type("年度抽查计划", "C2", "全市学校");
  await settled();
  expect(told).toBe(3);
});
