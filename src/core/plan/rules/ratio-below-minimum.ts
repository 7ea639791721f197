import type { Finding, Fix, Severity } from "../../finding";
import { formatBasisPoints, requiredCount } from "../../text/ratio";
import { planFinding } from "../plan-finding";
import { plannedUnits, type CheckedRow } from "./checked-row";
import { rowNumbers, type ItemPlan, type PlanCheck } from "./plan-check";
import { plannedField, plannedWords } from "./planned-words";
import { leastUnits, type LeastShare } from "./row-limits";
import { judgedRows, typedBasisPoints } from "./item-shares";

/** Article 9: at least 5 % of all units that the item covers, counted over the year. */
export const MINIMUM_RATIO_ARTICLE = 9;

/**
 * Names the rows of an item that plan too few of its units. The base is the whole item, rows add up, and a row
 * plans its own scope's units times its frequency; under a special provision the provision's share is the least.
 */
export function ratioBelowMinimum({ items }: PlanCheck): readonly Finding[] {
  return items.flatMap((item) =>
    judgedRows(item).flatMap(({ rows, least }) =>
      item.base === null
        ? typedTooLow(item, rows, least)
        : planTooLow(item, item.base, rows, least),
    ),
  );
}

function planTooLow(
  item: ItemPlan,
  base: number,
  rows: readonly CheckedRow[],
  least: LeastShare,
): readonly Finding[] {
  const wanted = leastUnits(least, base);
  const planned = item.rows.reduce((sum, row) => sum + (plannedUnits(row) ?? 0), 0);
  if (planned >= wanted) return lowRanges(item, rows, least);
  const most = item.rows.reduce((sum, row) => sum + mostUnits(row, base), 0);
  // Rows that nobody can read or resolve may plan the rest: then nothing is proved, either way.
  const severity = most < wanted ? "error" : "undetermined";
  const judged = severity === "error" ? rows : rows.filter((row) => plannedUnits(row) !== null);
  const details = { why: "item", planned, wanted, base, rows: rowNumbers(item.rows) };
  return judged.map((row) =>
    finding(row, severity, least, details, fixOf(item, row, least, row.population === base)),
  );
}

/** `2%-5%` allows 2 %, also where rounding up makes enough units of it. */
function lowRanges(
  item: ItemPlan,
  rows: readonly CheckedRow[],
  least: LeastShare,
): readonly Finding[] {
  const isRange = ({ plan: { ratio } }: CheckedRow) =>
    ratio.kind === "share" && ratio.bound === "between";
  return typedTooLow(item, rows.filter(isRange), least);
}

/** The most that a row can plan of an item: all that its scope could hold, where that is not known. */
function mostUnits(row: CheckedRow, base: number): number {
  const known = plannedUnits(row);
  if (known !== null) return known;
  const { ratio, quantity, frequency } = row.plan;
  if (ratio.kind === "undetermined" || frequency.kind === "undetermined") return Infinity;
  const share = ratio.kind === "share" ? requiredCount(base, ratio.basisPoints) : 0;
  const count = Math.max(quantity ?? 0, ratio.kind === "count" ? ratio.count : 0);
  return Math.max(share, count) * row.times.least;
}

/** The typed ratios held against the limit by themselves: all that there is without a directory. */
function typedTooLow(
  item: ItemPlan,
  rows: readonly CheckedRow[],
  least: LeastShare,
): readonly Finding[] {
  const typed = typedBasisPoints(item);
  if (least.kind !== "share" || typed === null || typed >= least.basisPoints) return [];
  const details = { why: "typed", rows: rowNumbers(item.rows) };
  return rows.map((row) => finding(row, "error", least, details, fixOf(item, row, least, true)));
}

function finding(
  row: CheckedRow,
  severity: Severity,
  least: LeastShare,
  details: Readonly<Record<string, string | number>>,
  fix: Fix | null,
): Finding {
  const { plan } = row;
  const facts = {
    severity,
    article: MINIMUM_RATIO_ARTICLE,
    expected:
      least.kind === "share" ? formatBasisPoints(least.basisPoints) : `${details["wanted"]}家`,
    found: plannedWords(plan),
  };
  const base = planFinding(plan, plannedField(plan), "ratio-below-minimum", facts);
  return fix === null ? { ...base, details } : { ...base, details, fix };
}

/** One row alone that covers the whole item: the least ratio in its cell mends it. */
function fixOf(
  item: ItemPlan,
  { plan }: CheckedRow,
  least: LeastShare,
  coversItem: boolean,
): Fix | null {
  const cell = plan.cells.ratio;
  const isAlone = item.rows.length === 1 && plan.ratio.kind === "share";
  if (!isAlone || !coversItem || least.kind !== "share" || cell === undefined) return null;
  return { cell, value: formatBasisPoints(least.basisPoints) };
}
