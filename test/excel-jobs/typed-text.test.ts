import { INSPECTORS, ITEMS, PLAN, TARGETS, bureau, withRows } from "../support/bureau";
import { recordsOf, request } from "../support/books";
import { verifyJob } from "../../src/jobs/verify";
import { snapshotOf } from "../excel-host/model/to-snapshot";
import { NOW, openPane, perform, SEED } from "./bench";

/** What Excel makes a formula, a number, a date or something shorter of when it is typed into a cell. */
const AWKWARD = [
  "=cmd|' /C calc'!A0",
  "+8613800138000",
  "-1",
  "@SUM(A1)",
  "00123",
  "1-2",
  "1E5",
  "123456789012345678",
  "'单引号幼儿园",
  "ＡＢＣ１２３（全角）",
  "50%",
  "2026/3/2",
  "TRUE",
  "=1+1",
] as const;

const KINDERGARTENS = TARGETS.slice(0, AWKWARD.length + 1);

const workbook = bureau({
  targets: withRows(KINDERGARTENS, (row, index) => ({
    ...row,
    单位名称: AWKWARD[index] ?? "",
    住所: AWKWARD[(index + 1) % AWKWARD.length] ?? "",
    监管状态: "正常",
  })),
  inspectors: withRows(INSPECTORS, (row, index) => ({ ...row, 姓名: AWKWARD[index] ?? "" })),
  items: ITEMS.slice(0, 2),
  plan: withRows(PLAN.slice(0, 2), (row) => ({ ...row, 抽查比例: "100%" })),
});

it.each([false, true])(
  "names and addresses survive a draw as the text they were (an apostrophe taken for Excel's own: %s)",
  async (takesApostrophes) => {
    const bench = await openPane(workbook);
    const { host } = bench;
    host.book.takesApostrophes = takesApostrophes;
    const asked = request("03-02T09:30", { acceptShortfall: true });
    await perform(bench, "mark-plan", { now: NOW });
    await perform(bench, "draw", { request: asked, seed: SEED });
    const drawn = snapshotOf(host.book);
    const units = recordsOf(drawn, "抽取底册").map((row) => row["单位名称"]);
    expect(units.toSorted()).toEqual([...AWKWARD].toSorted());
    const visited = recordsOf(drawn, "抽查结果");
    expect(visited.map((row) => row["单位名称"]).toSorted()).toEqual([...AWKWARD].toSorted());
    const people = new Set(recordsOf(drawn, "人员底册").map((row) => row["姓名"]));
    expect(AWKWARD.filter((name) => people.has(name)).length).toBe(people.size);
    for (const sheet of drawn.sheets) {
      expect([sheet.name, [...sheet.formulas]]).toEqual([sheet.name, []]);
      expect(sheet.values.flat().filter((value) => typeof value === "boolean")).toEqual([]);
    }
    expect(verifyJob(drawn, null)).toMatchObject({ ok: true, value: { ok: true } });
    const read = await bench.workbook.read();
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(verifyJob(read.value, null)).toMatchObject({ ok: true, value: { ok: true } });
  },
);
