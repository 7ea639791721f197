import { checkJob } from "../../../src/jobs/check-plan";
import { previewDrawJob } from "../../../src/jobs/preview-draw";
import { sampleWorkbook } from "../../../src/jobs/sample-workbook";
import { yearReportJob } from "../../../src/jobs/year-report";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { drawn, onSheet, recordsOf, request } from "../../support/books";
import { day } from "../../support/results";
import { snapshotOf } from "../../support/sample-snapshot";

const PLAN = "年度抽查计划";
/** Two rows of one item, office and scope: March to May, and September to December. */
const SPRING = "2026-003";
const AUTUMN = "2026-012";
const sample = snapshotOf(
  sampleWorkbook({ targets: 300, inspectors: 40, seed: "示例", today: day("01-20") }),
);
const agreed = onSheet(sample, PLAN, (rows) =>
  rows.map((row) => row.map((value) => (value === "未征求" ? "已同意" : value))),
);
const march = drawn(agreed, request("03-02", { planNumbers: [SPRING] })).workbook;

/** The same plan with numbers of its own for the two rows. */
const renumbered = (book: WorkbookSnapshot, numbers: Readonly<Record<string, string>>) =>
  onSheet(book, PLAN, (rows) =>
    rows.map((row) => row.map((value) => numbers[String(value)] ?? value)),
  );

function planLines(book: WorkbookSnapshot, today = "09-05") {
  const report = yearReportJob(book, day(today));
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}
const drawnOf = (book: WorkbookSnapshot, number: string) =>
  planLines(book).facts.plan.find(({ planNumber }) => planNumber === number)?.drawn;
const dueOf = (book: WorkbookSnapshot, number: string, today: string) => {
  const preview = previewDrawJob(book, request(today).now);
  if (!preview.ok) throw new Error(preview.error.code);
  return preview.value.rows.find(({ planNumber }) => planNumber === number)?.due;
};
const notDrawn = (book: WorkbookSnapshot, today: string) => {
  const check = checkJob(book, day(today));
  if (!check.ok) throw new Error(check.error.code);
  const rows = check.value.findings.filter(({ rule }) => rule === "plan-row-not-drawn");
  return rows.map(
    ({ row }) => check.value.planRowFigures.find((one) => one.row === row)?.planNumber,
  );
};

describe("a plan row beside another of the same item, office and scope", () => {
  it("is due in its own window although the other was drawn", () => {
    expect(dueOf(march, AUTUMN, "09-05")).toEqual({ isDue: true });
    expect(dueOf(march, SPRING, "04-05")).toMatchObject({ why: "drawn-enough", times: 1 });
    const { report } = drawn(march, request("09-05"));
    expect(report.draw.entries.map(({ planNumber }) => planNumber)).toContain(AUTUMN);
  });

  it("is not reported as carried out, and the check says so when the year is over", () => {
    expect([drawnOf(march, SPRING), drawnOf(march, AUTUMN)]).toEqual([1, 0]);
    const { html, facts } = planLines(march);
    const open = facts.plan.filter(({ planned, drawn: times }) => times < planned).length;
    expect(facts.plan.length - open).toBe(1);
    expect(html).toContain(`尚有${open}项未达到计划频次`);
    const undrawn = notDrawn(march, "12-28");
    expect(undrawn).not.toContain(SPRING);
    expect(undrawn).toContain(AUTUMN);
  });

  it("takes its draw with it when it is renumbered: nothing is drawn again", () => {
    for (const numbers of [
      { [SPRING]: "2026-103" },
      { [SPRING]: "2026-103", [AUTUMN]: "2026-112" },
      { [SPRING]: AUTUMN, [AUTUMN]: SPRING },
    ]) {
      const book = renumbered(march, numbers);
      const [spring, autumn] = [numbers[SPRING] ?? SPRING, numbers[AUTUMN] ?? AUTUMN];
      expect(dueOf(book, spring, "04-05")).toMatchObject({ why: "drawn-enough", times: 1 });
      expect(dueOf(book, autumn, "09-05")).toEqual({ isDue: true });
      expect([drawnOf(book, spring), drawnOf(book, autumn)]).toEqual([1, 0]);
    }
  });

  it("keeps 次序 by its number, as the ledger has it", () => {
    const both = drawn(march, request("09-05", { planNumbers: [AUTUMN] })).workbook;
    expect(recordsOf(both, "抽取台账").map((row) => [row["计划编号"], row["次序"]])).toEqual([
      [SPRING, "1"],
      [SPRING, "1"],
      [AUTUMN, "1"],
      [AUTUMN, "1"],
    ]);
    expect([drawnOf(both, SPRING), drawnOf(both, AUTUMN)]).toEqual([1, 1]);
  });
});
