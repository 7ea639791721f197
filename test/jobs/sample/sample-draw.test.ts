import type { CivilDate } from "../../../src/core/text/civil-date";
import { drawJob } from "../../../src/jobs/draw";
import { sampleWorkbook } from "../../../src/jobs/sample-workbook";
import { snapshotOf } from "../../support/sample-snapshot";

const RANDOM = "5a".repeat(32);
const JANUARY = { year: 2026, month: 1, day: 20 };

/** The 1st and 15th of every month, and the days on which windows change. */
const DAYS: readonly CivilDate[] = [
  ...Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => [
    { year: 2026, month, day: 1 },
    { year: 2026, month, day: 15 },
  ]),
  { year: 2026, month: 4, day: 30 },
  { year: 2026, month: 6, day: 30 },
  { year: 2026, month: 8, day: 31 },
  { year: 2026, month: 12, day: 31 },
];

function drawOn(date: CivilDate, size: { targets: number; inspectors: number; seed: string }) {
  const workbook = snapshotOf(sampleWorkbook({ ...size, today: JANUARY }));
  return drawJob(
    workbook,
    {
      now: { date, hour: 9, minute: 30 },
      planNumbers: null,
      operator: null,
      witnesses: [],
      despiteErrors: null,
      acceptShortfall: false,
    },
    { given: null, random: RANDOM },
  );
}

function rowsDrawn(outcome: ReturnType<typeof drawOn>): unknown {
  return outcome.ok ? outcome.value.report.sealed.rows.length : outcome.error;
}

describe("the due rows of a sample", () => {
  it.each(DAYS.map((date) => [`${date.month}-${date.day}`, date] as const))(
    "are at least two on %s, and can be drawn",
    (_, date) => {
      const outcome = drawOn(date, { targets: 300, inspectors: 40, seed: "示例" });
      expect(rowsDrawn(outcome)).toBeGreaterThanOrEqual(2);
    },
  );

  it("can be drawn from four units and ten inspectors", () => {
    for (const date of DAYS) {
      const outcome = drawOn(date, { targets: 4, inspectors: 10, seed: `小样本${date.month}` });
      expect(rowsDrawn(outcome)).toBeGreaterThanOrEqual(2);
    }
  });

  it("can be drawn from the samples of other seeds and sizes", () => {
    for (const [index, targets] of [5, 13, 57, 120, 900].entries()) {
      const date = { year: 2026, month: 9, day: 15 };
      const outcome = drawOn(date, { targets, inspectors: 10 + 7 * index, seed: `S${targets}` });
      expect(rowsDrawn(outcome)).toBeGreaterThanOrEqual(2);
    }
  });
});
