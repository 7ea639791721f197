import type { Fix } from "../../../src/core/finding";
import { checkJob } from "../../../src/jobs/check-plan";
import { mendJob } from "../../../src/jobs/mend";
import { valueAt, sheetNamed, type CellValue } from "../../../src/sheets/snapshot";
import { applied } from "../../support/books";
import { bureau, PLAN, withRows } from "../../support/bureau";

const TODAY = { year: 2026, month: 3, day: 2 };
/** A bureau whose plan is one row, drawn once a year with another ratio. */
function withRatio(ratio: CellValue) {
  const once = (row: Record<string, CellValue>) => ({ ...row, 抽查比例: ratio, 抽查频次: 1 });
  return bureau({ plan: withRows(PLAN.slice(0, 2), once) });
}

function fixesOf(workbook: ReturnType<typeof bureau>): readonly Fix[] {
  const checked = checkJob(workbook, TODAY);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
}

describe("a mend that is certain", () => {
  it.each<[string, CellValue, CellValue]>([
    ["a number stays a number", 0.01, 0.05],
    ["text stays text", "1%", "5%"],
  ])(
    "writes the least lawful ratio into the cell, as the staff keep it: %s",
    (_, before, after) => {
      const workbook = withRatio(before);
      const [fix] = fixesOf(workbook);
      if (fix === undefined) throw new Error("no mend is offered");
      const changes = mendJob(workbook, TODAY, fix);
      if (!changes.ok) throw new Error(changes.error.code);
      const mended = applied(workbook, changes.value);
      const { sheet, row, column } = fix.cell;
      const plan = sheetNamed(mended, sheet);
      expect(plan === undefined ? null : valueAt(plan, row, column)).toBe(after);
      expect(fixesOf(mended)).toEqual([]);
    },
  );

  it("is refused once the cell was edited, and touches nothing", () => {
    const [fix] = fixesOf(withRatio("1%"));
    if (fix === undefined) throw new Error("no mend is offered");
    expect(mendJob(withRatio("20%"), TODAY, fix)).toEqual({
      ok: false,
      error: { code: "mend-outdated", cell: fix.cell },
    });
  });
});
