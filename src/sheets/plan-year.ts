import { toHalfWidth } from "../core/text/canonical";
import { findTable } from "./find-table";
import { PLAN_SHEET } from "./headings/plan-headings";
import type { SheetSnapshot } from "./snapshot";

/** 年度 as titles have it: `某局2026年度抽查工作计划表`. */
const YEAR = /(?<!\d)(20\d\d)年/u;

/** The year that a plan's own title names, above its headings; null where it names none. */
export function planYear(sheet: SheetSnapshot): number | null {
  const { headingRow } = findTable(sheet, PLAN_SHEET);
  for (const cells of sheet.values.slice(0, headingRow)) {
    for (const value of cells) {
      const match = typeof value === "string" ? YEAR.exec(toHalfWidth(value)) : null;
      if (match !== null) return Number(match[1]);
    }
  }
  return null;
}
