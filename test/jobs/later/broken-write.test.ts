import { visitsInForce } from "../../../src/core/ledger/visits-in-force";
import { inCommitOrder } from "../../../src/jobs/commit-order";
import { readLedger, resultRows } from "../../../src/jobs/evidence";
import { recoverJob } from "../../../src/jobs/recover";
import { replaceInspectorJob } from "../../../src/jobs/replace-inspector";
import { substituteJob } from "../../../src/jobs/substitute";
import { verifyJob } from "../../../src/jobs/verify";
import { voidJob } from "../../../src/jobs/void-draw";
import type { Change } from "../../../src/sheets/changes";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { applied, drawn, onSheet, recordsOf, request } from "../../support/books";
import { later, substituted, type Outcome } from "../../support/later";
import { edited } from "../../support/tampering";
import { closed, LEAVES_TWO_ROWS, TRAINING } from "../verify/later-book";

const day = later("03-05");
const { now } = request("03-06");
const SHEETS = ["抽查结果", "抽取底册", "人员底册"];

function changesOf(outcome: Outcome<unknown>): readonly Change[] {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return inCommitOrder(outcome.value.changes);
}

/** Every state that a write may be left in: after each change and in the middle of it; the ledger's few rows are one range. */
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

function recovered(workbook: WorkbookSnapshot) {
  const outcome = recoverJob(workbook, now, "苏日娜");
  if (!outcome.ok) throw new Error(outcome.error.code);
  const { changes, drawNumbers } = outcome.value;
  return { workbook: applied(workbook, inCommitOrder(changes)), drawNumbers };
}

/** The visits in force with their teams, as one text. */
function visitsOf(workbook: WorkbookSnapshot): string {
  const { evidence, ledger } = readLedger(workbook);
  const draws = [...visitsInForce(ledger, resultRows(evidence)).values()];
  return JSON.stringify(
    draws.map(({ visits }) => visits.map(({ unitId, team }) => [unitId, team])),
  );
}

const unit = LEAVES_TWO_ROWS;
const WRITES: readonly (readonly [string, WorkbookSnapshot, readonly Change[]])[] = [
  ["a 补抽", closed, changesOf(substituteJob(closed, { ...day, unit, acceptShortfall: false }))],
  [
    "a 换人",
    closed,
    changesOf(replaceInspectorJob(closed, { ...day, unit, inspector: "150600008" })),
  ],
  ["a 作废", closed, changesOf(voidJob(closed, day))],
];

describe.each(WRITES)("the write of %s that breaks off anywhere", (_, before, changes) => {
  const states = leftInTheMiddle(before, changes);
  const after = applied(before, changes);

  it("leaves the visits as they were, or the whole event", () => {
    for (const state of states) {
      expect([visitsOf(before), visitsOf(after)]).toContain(visitsOf(state));
    }
  });

  it("is closed by 中断 for every plan row of the draw, and its rows are taken out", () => {
    for (const state of states) {
      const { workbook, drawNumbers } = recovered(state);
      const isAsBefore = SHEETS.every(
        (sheet) => recordsOf(state, sheet).length === recordsOf(before, sheet).length,
      );
      const isWhole = recordsOf(state, "抽取台账").length > recordsOf(before, "抽取台账").length;
      expect(drawNumbers).toEqual(isAsBefore || isWhole ? [] : ["C2026-001-1"]);
      if (drawNumbers.length > 0) {
        for (const sheet of SHEETS) {
          expect(recordsOf(workbook, sheet)).toEqual(recordsOf(before, sheet));
        }
        const breaks = recordsOf(workbook, "抽取台账").filter((row) => row["事件"] === "中断");
        expect(breaks.map((row) => [row["计划编号"], row["事由"]])).toEqual(
          ["2026-001", "2026-002", "2026-003", "2026-004"].map((number) => [
            number,
            "补抽或换人写入未完成，自动中断",
          ]),
        );
      }
      expect(verifyJob(workbook, null)).toMatchObject({ value: { ok: true } });
      expect(recovered(workbook).drawNumbers).toEqual([]);
    }
  });
});

describe("a 补抽 that broke off", () => {
  const changes = changesOf(substituteJob(closed, { ...day, unit, acceptShortfall: false }));
  const broken = leftInTheMiddle(closed, changes).find(
    (state) => recordsOf(state, "抽取底册").length > recordsOf(closed, "抽取底册").length,
  );
  if (broken === undefined) throw new Error("no such state");

  it("is named by the verification", () => {
    const report = verifyJob(broken, null);
    const kinds = report.ok ? report.value.differences.map(({ what }) => what) : [];
    expect(new Set(kinds)).toEqual(new Set(["row-of-unfinished-event"]));
  });

  it("is closed by whatever is written next, which takes its number", () => {
    const { workbook, report } = substituted(broken, TRAINING, later("03-07"));
    expect(report).toMatchObject({ number: "C2026-001-1", brokenOff: ["C2026-001-1"] });
    expect(verifyJob(workbook, null)).toMatchObject({ value: { ok: true } });
    const next = drawn(broken, request("09-02"));
    expect(next.report.brokenOff).toEqual(["C2026-001-1"]);
    expect(verifyJob(next.workbook, null)).toMatchObject({ value: { ok: true } });
  });
});

describe("rows that somebody edited are not taken for a write that broke off", () => {
  it("when a team was emptied, which looks like the end of a visit", () => {
    const emptied = edited(closed, "抽查结果", 3, "执法证号", null);
    expect(recovered(emptied)).toEqual({ workbook: emptied, drawNumbers: [] });
  });

  it("when they bear the number of an event that is not the next one", () => {
    const foreign = onSheet(closed, "抽取底册", (rows) => [
      ...rows,
      (rows.at(-1) ?? []).with(0, "C2026-001-7"),
    ]);
    expect(recovered(foreign)).toEqual({ workbook: foreign, drawNumbers: [] });
  });
});
