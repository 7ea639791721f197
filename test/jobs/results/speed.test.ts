import { printFormsJob } from "../../../src/jobs/print-forms";
import { recordResultsJob } from "../../../src/jobs/record-results";
import { yearReportJob } from "../../../src/jobs/year-report";
import type { Change } from "../../../src/sheets/changes";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { bureau } from "../../support/bureau";
import { applied, drawn, HEADING_ROW, onSheet, request } from "../../support/books";
import { quickest } from "../../support/pace";
import { day, ENTRY_SHEET, recorded } from "../../support/results";

const VISITS = 2_000;
const MOST_SECONDS = 2;
const NAME_COLUMN = 2;
const UNIT_COLUMN = 3;
const INSPECTED_COLUMN = 5;

/** A draw of 2,000 visits: one row of 抽查结果 again and again, each of another unit. */
const DRAWN = onSheet(
  drawn(bureau(), request("03-02", { planNumbers: ["2026-001"] })).workbook,
  "抽查结果",
  (values) => {
    const row = values[HEADING_ROW + 1] ?? [];
    const rows = Array.from({ length: VISITS }, (_, visit) =>
      row.map((value, column) => {
        if (column === 1) return visit + 1;
        if (column === NAME_COLUMN) return `第${visit * 7919}培训学校`;
        return column === UNIT_COLUMN ? `UNIT${String(visit).padStart(6, "0")}` : value;
      }),
    );
    return [...values.slice(0, HEADING_ROW + 1), ...rows];
  },
);

const INSPECTED = onSheet(recorded(DRAWN, "03-03").workbook, ENTRY_SHEET, (values) =>
  values.map((row, index) =>
    index <= HEADING_ROW
      ? row
      : row.map((value, column) => (column === INSPECTED_COLUMN ? "2026-03-10" : value)),
  ),
);

/**
 * Seconds of a job and of drawing what it makes in a new workbook. Packing the file is left out: a process takes a
 * quarter of a second for it, the sandbox of a test many times that.
 */
const seconds = (job: () => readonly Change[]): Promise<number> =>
  quickest(MOST_SECONDS, async () => {
    const workbook = newXlsx();
    const outcome = await workbook.apply(job().filter(({ kind }) => kind === "add-sheet"));
    expect(outcome).toMatchObject({ ok: true });
  });

describe("the time that 2,000 visits take, drawn in a workbook", () => {
  it("检查结果录入 is made in at most 2 s", async () => {
    const made = await seconds(() => {
      const outcome = recordResultsJob(DRAWN, day("03-03"));
      return outcome.ok ? outcome.value.changes : [];
    });
    expect(made).toBeLessThan(MOST_SECONDS);
  });

  it("检查结果录入 is made anew in at most 2 s, every row brought up to date", async () => {
    const { workbook, report } = recorded(INSPECTED, "03-20");
    expect(await quickest(MOST_SECONDS, () => recorded(INSPECTED, "03-20"))).toBeLessThan(
      MOST_SECONDS,
    );
    expect(report).toMatchObject({ visits: VISITS, updated: VISITS, added: 0 });
    expect(applied(workbook, recorded(workbook, "03-20").changes)).toEqual(workbook);
  });

  it("执法检查表 and 抽取记录表 are made in at most 2 s", async () => {
    const made = await seconds(() => {
      const outcome = printFormsJob(DRAWN, "C2026-001", day("03-03"));
      return outcome.ok ? outcome.value.changes : [];
    });
    expect(made).toBeLessThan(MOST_SECONDS);
  });

  it("总结报告 and 统计 are made in at most 2 s", async () => {
    const made = await seconds(() => {
      const outcome = yearReportJob(INSPECTED, day("05-20"));
      return outcome.ok ? outcome.value.changes : [];
    });
    expect(made).toBeLessThan(MOST_SECONDS);
  });
});
