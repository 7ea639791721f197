import { inCommitOrder } from "../../../src/jobs/commit-order";
import { drawJob, drawSealedJob } from "../../../src/jobs/draw";
import { verifyJob } from "../../../src/jobs/verify";
import type { Change } from "../../../src/sheets/changes";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { applied, drawn, RANDOM, recordsOf, request, sealed } from "../../support/books";
import { bureau } from "../../support/bureau";

const SEED = { given: null, random: RANDOM };

/**
 * Every state that a write may be left in: after each change, and after the first half of its rows. The few rows of
 * the ledger are one range, which Excel writes whole.
 */
function leftInTheMiddle(
  workbook: WorkbookSnapshot,
  changes: readonly Change[],
): readonly WorkbookSnapshot[] {
  return changes.flatMap((change, index) => {
    const before = applied(workbook, changes.slice(0, index));
    if (change.kind !== "append-rows" || change.sheet === "抽取台账") return [before];
    const half = change.rows.slice(0, Math.ceil(change.rows.length / 2));
    return [before, applied(before, [{ ...change, rows: half }])];
  });
}

function changesOfDraw(workbook: WorkbookSnapshot, day: string): readonly Change[] {
  const outcome = drawJob(workbook, request(day), SEED);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return inCommitOrder(outcome.value.changes);
}

/** The events that the ledger holds of a draw. */
function eventsOf(workbook: WorkbookSnapshot, drawNumber: string): ReadonlySet<unknown> {
  const rows = recordsOf(workbook, "抽取台账").filter((row) => row["抽取编号"] === drawNumber);
  return new Set(rows.map((row) => row["事件"]));
}

describe("the order in which a workbook without a way back is written", () => {
  const march = drawn(bureau(), request("03-02"), "1.2.3").workbook;

  it.each([
    ["a first draw", bureau(), "03-02", "C2026-001"],
    ["a second draw", march, "09-02", "C2026-002"],
  ])("ends in the same sheets as the order of a workbook written whole: %s", (_, book, day) => {
    const outcome = drawJob(book, request(day), SEED);
    if (!outcome.ok) throw new Error(outcome.error.code);
    const whole = applied(book, outcome.value.changes);
    const oneByOne = applied(book, inCommitOrder(outcome.value.changes));
    const byName = ({ sheets }: WorkbookSnapshot) =>
      new Map(sheets.map((sheet) => [sheet.name, sheet.values]));
    expect(byName(oneByOne)).toEqual(byName(whole));
  });

  it.each([
    ["a first draw", bureau(), "03-02", "C2026-001"],
    ["a second draw", march, "09-02", "C2026-002"],
  ])("never leaves a result without its seal, wherever it stops: %s", (_, book, day, number) => {
    const states = leftInTheMiddle(book, changesOfDraw(book, day));
    expect(states.length).toBeGreaterThan(8);
    for (const state of states) {
      const events = eventsOf(state, number);
      const hasRows = ["抽查结果", "抽取底册", "人员底册"].some((name) =>
        recordsOf(state, name).some((row) => row["抽取编号"] === number),
      );
      if (hasRows) expect(events.has("封存")).toBe(true);
      if (events.has("抽取")) expect(verifyJob(state, null)).toMatchObject({ value: { ok: true } });
    }
  });

  it("is closed by 中断 and verifies again after the next draw, wherever it stopped", () => {
    for (const state of leftInTheMiddle(march, changesOfDraw(march, "09-02"))) {
      if (eventsOf(state, "C2026-002").has("抽取")) continue;
      const { workbook } = drawn(state, request("09-03"));
      expect(verifyJob(workbook, null)).toMatchObject({ value: { ok: true } });
    }
  });

  it("keeps the seal that witnesses saw, and commits the draw of it behind the rows", () => {
    const waiting = sealed(bureau(), request("03-02T09:00")).workbook;
    const outcome = drawSealedJob(waiting, request("03-02T09:30"), SEED, "C2026-001");
    if (!outcome.ok) throw new Error(outcome.error.code);
    const kinds = inCommitOrder(outcome.value.changes).map((change) => [
      change.kind,
      change.kind === "append-rows" ? change.sheet : "",
    ]);
    expect(kinds).toEqual([
      ["add-sheet", ""],
      ["add-sheet", ""],
      ["add-sheet", ""],
      ["checkpoint", ""],
      ["append-rows", "抽取台账"],
      ["show-sheet", ""],
      ["checkpoint", ""],
    ]);
  });

  it("leaves the changes of a check as they are", () => {
    const changes: readonly Change[] = [{ kind: "clear-marks", sheet: "年度抽查计划", keep: [] }];
    expect(inCommitOrder(changes)).toBe(changes);
  });
});
