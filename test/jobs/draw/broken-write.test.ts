import { drawJob, drawSealedJob } from "../../../src/jobs/draw";
import { verifyJob } from "../../../src/jobs/verify";
import type { Change } from "../../../src/sheets/changes";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { applied, drawn, RANDOM, recordsOf, request, sealed } from "../../support/books";
import { bureau } from "../../support/bureau";

const ONE = { planNumbers: ["2026-001"] };
const waiting = sealed(bureau(), request("03-02T09:00", ONE));

describe("a write that broke off", () => {
  const march = drawn(bureau(), request("03-02"), "1.2.3").workbook;
  const outcome = drawJob(march, request("09-02"), { given: "4.5.6", random: RANDOM });
  if (!outcome.ok) throw new Error(outcome.error.code);
  /** 封存 was written and half of the rows of each sheet, no 抽取. */
  const broken = applied(
    march,
    outcome.value.changes.map((change) =>
      change.kind === "append-rows"
        ? { ...change, rows: change.rows.slice(0, Math.ceil(change.rows.length / 2)) }
        : change,
    ),
  );

  it("is closed by 中断 before the next draw, and its rows are taken out of the other sheets", () => {
    expect(recordsOf(broken, "抽取底册").some((row) => row["抽取编号"] === "C2026-002")).toBe(true);
    const { workbook, report } = drawn(broken, request("09-03"));
    expect(report.brokenOff).toEqual(["C2026-002"]);
    for (const name of ["抽查结果", "抽取底册", "人员底册"]) {
      const numbers = new Set(recordsOf(workbook, name).map((row) => row["抽取编号"]));
      expect(numbers).toEqual(new Set(["C2026-001", "C2026-003"]));
    }
    const breaks = recordsOf(workbook, "抽取台账").filter((row) => row["事件"] === "中断");
    expect(breaks.map((row) => row["事由"])).toEqual(Array(4).fill("上次写入未完成，自动中断"));
  });

  it("is not taken up again with a seed, which would leave the first rows beside the new ones", () => {
    const asked = request("03-02T09:30");
    const seed = { given: "1.2.3", random: RANDOM };
    const first = drawSealedJob(waiting.workbook, asked, seed, "C2026-001");
    if (!first.ok) throw new Error(first.error.code);
    const half = applied(
      waiting.workbook,
      first.value.changes.filter(({ kind }) => kind === "add-sheet"),
    );
    expect(drawSealedJob(half, asked, seed, "C2026-001")).toEqual({
      ok: false,
      error: { code: "draw-not-open", drawNumber: "C2026-001", state: "unfinished" },
    });
    const { workbook, report } = drawn(half, request("03-02T09:40", ONE), "1.2.3");
    expect(report.brokenOff).toEqual(["C2026-001"]);
    expect(verifyJob(workbook, null)).toMatchObject({ value: { ok: true } });
  });

  it("in a draw of one go cannot be finished with a seed that somebody chooses afterwards", () => {
    const ledgerOnly = applied(
      bureau(),
      sealedAtOnce(bureau()).map((change) =>
        change.kind === "add-sheet" && change.sheet.name === "抽取台账"
          ? { ...change, sheet: { ...change.sheet, rows: change.sheet.rows.slice(0, -1) } }
          : change,
      ),
    );
    const chosen = { given: "7.7.7", random: RANDOM };
    expect(drawSealedJob(ledgerOnly, request("03-02T10:00"), chosen, "C2026-001")).toEqual({
      ok: false,
      error: { code: "draw-not-open", drawNumber: "C2026-001", state: "unfinished" },
    });
  });
});

/** The ledger of a draw of one row in one go, without its other sheets. */
function sealedAtOnce(workbook: WorkbookSnapshot): readonly Change[] {
  const outcome = drawJob(workbook, request("03-02", ONE), { given: null, random: RANDOM });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value.changes.filter(
    (change) => change.kind === "add-sheet" && change.sheet.name === "抽取台账",
  );
}
