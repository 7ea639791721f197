import { compareDates, formatDate, type CivilDate } from "../../core/text/civil-date";
import type { PlanField } from "../../core/plan/plan-row";
import type { InputRecord } from "../../sheets/input-sheets/input-layout";
import { LAWFUL_ROWS } from "./lawful-rows";
import { UNLAWFUL_ROWS } from "./unlawful-rows";

const NUMBER_DIGITS = 3;

/** The plan is made by the end of January (Art. 8); this one in the middle of it. */
const MADE_ON = { month: 1, day: 15 } as const;

/**
 * Rows of 年度抽查计划: twelve, in the order of their first days. On every day of the year at least two lawful
 * rows are due; five rows break one rule each, for the check to find.
 */
export function samplePlan(today: CivilDate): readonly InputRecord<PlanField>[] {
  const { year } = today;
  const planned = { year, ...MADE_ON };
  const madeOn = formatDate(compareDates(today, planned) < 0 ? today : planned);
  return [...LAWFUL_ROWS, ...UNLAWFUL_ROWS]
    .toSorted((a, b) => Number(a.start.replace("-", "")) - Number(b.start.replace("-", "")))
    .map((entry, index) => ({
      source: "随机抽查",
      ...entry,
      number: `${year}-${String(index + 1).padStart(NUMBER_DIGITS, "0")}`,
      taskName: `${year}年${entry.item}`,
      start: `${year}-${entry.start}`,
      end: `${year}-${entry.end}`,
      madeOn,
    }));
}
