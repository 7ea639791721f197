import type { Finding } from "../../finding";
import { dayNumber } from "../../text/civil-date";
import { planFinding } from "../plan-finding";
import { capShortage, type CapShortage, type YearlyDemand } from "./cap-shortage";
import { unitsOfOneDraw, type CheckedRow } from "./checked-row";
import { expectedExcessTenths } from "./expected-excess";
import { namedUnits } from "./named-units";
import { rowNumbers, type PlanCheck } from "./plan-check";
import { plannedField, plannedWords } from "./planned-words";
import { unitGroups, unitsOfGroups, type UnitGroup } from "./unit-groups";

/** Article 9: a unit is inspected at random at most twice a year. */
export const YEARLY_CAP_ARTICLE = 9;

/** From one unit on, what is merely likely is worth saying. */
const LEAST_TENTHS_SAID = 10;

type Counted = { readonly row: CheckedRow; readonly demand: YearlyDemand };

/**
 * Names rows that are one too many: with the rows of the plan that come before them (by first day, then by place),
 * some unit must be visited more often than the cap. Either certain units, drawn by rows at 100 % (`guaranteed`),
 * or some of them, because the populations hold too few visits (`unavoidable`). Where nothing must be, warns of the
 * number of units that on average would be (`likely`); the draw leaves these out. Rows under a special provision
 * and directed cases do not count.
 */
export function unitOverYearlyCap({
  rows,
  directories: { settings },
}: PlanCheck): readonly Finding[] {
  const counted = rows.flatMap(countedRow);
  const groups = unitGroups(counted.map(({ row }) => row));
  const cap = settings.maximumVisitsPerUnit;
  const all = counted.map(({ demand }) => demand);
  if (capShortage(all, groups, cap) === null) return likelyFindings(counted, groups, cap);
  const admitted = all.map((demand) => ({ ...demand, times: 0 }));
  return inOrderOfDays(counted).flatMap((place) => {
    const [one, demand] = [counted[place], all[place]];
    if (one === undefined || demand === undefined) return [];
    admitted[place] = demand;
    const shortage = capShortage(admitted, groups, cap);
    if (shortage === null) return [];
    const details = detailsOf(place, counted, groups, admitted, shortage, cap);
    admitted[place] = { ...demand, times: 0 };
    return [capFinding(one.row, cap, details)];
  });
}

/** Places of the rows by their first days; a row without days may be drawn from 1 January on. */
function inOrderOfDays(counted: readonly Counted[]): readonly number[] {
  const first = (place: number) => {
    const start = counted[place]?.row.plan.start ?? null;
    return start === null ? -Infinity : dayNumber(start);
  };
  return counted
    .map((_, place) => place)
    .sort((a, b) => (first(a) === first(b) ? a - b : first(a) - first(b)));
}

function countedRow(row: CheckedRow): readonly Counted[] {
  const aDraw = unitsOfOneDraw(row);
  const { population, times, limits, isDirected } = row;
  if (aDraw === null || population === null || population === 0) return [];
  if (limits.isSpecial || isDirected) return [];
  return [{ row, demand: { population, aDraw, times: times.least } }];
}

/** Why a row does not fit: the units that rows at 100 % draw too often, or else the whole shortage. */
function detailsOf(
  place: number,
  counted: readonly Counted[],
  groups: readonly UnitGroup[],
  admitted: readonly YearlyDemand[],
  shortage: CapShortage,
  cap: number,
): NonNullable<Finding["details"]> {
  const timesWhole = (row: number) => {
    const { population = 0, aDraw = 0, times = 0 } = admitted[row] ?? {};
    return aDraw === population ? times : 0;
  };
  const over = groups.filter(
    ({ rows }) =>
      timesWhole(place) > 0 &&
      rows.includes(place) &&
      rows.reduce((sum, row) => sum + timesWhole(row), 0) > cap,
  );
  if (over.length > 0) {
    const whole = new Set(over.flatMap(({ rows }) => rows.filter((row) => timesWhole(row) > 0)));
    const units = unitsOfGroups(over);
    const rows = rowNumbers(pick(counted, whole));
    return { why: "guaranteed", rows, units: units.length, names: namedUnits(units) };
  }
  const units = unitsOfGroups(groups.filter((_, group) => shortage.groups.has(group)));
  return {
    why: "unavoidable",
    rows: rowNumbers(pick(counted, shortage.rows)),
    units: units.length,
    names: namedUnits(units),
    needed: shortage.needed,
    available: shortage.available,
  };
}

function likelyFindings(
  counted: readonly Counted[],
  groups: readonly UnitGroup[],
  cap: number,
): readonly Finding[] {
  const demands = counted.map(({ demand }) => demand);
  const tenths = expectedExcessTenths(demands, groups, cap);
  const [first] = counted;
  if (first === undefined || tenths < LEAST_TENTHS_SAID) return [];
  const often = new Set(groups.flatMap(({ rows }) => (drawsOf(rows, demands) > cap ? rows : [])));
  return [
    {
      ...capFinding(first.row, cap, {
        why: "likely",
        rows: rowNumbers(pick(counted, often)),
        expected: tenths / 10,
      }),
      severity: "warning",
      row: null,
      column: null,
      found: "",
    },
  ];
}

/** How many draws of a year may hit a unit that these rows cover. */
function drawsOf(rows: readonly number[], demands: readonly YearlyDemand[]): number {
  return rows.reduce((sum, row) => sum + (demands[row]?.times ?? 0), 0);
}

function pick(counted: readonly Counted[], places: ReadonlySet<number>): readonly CheckedRow[] {
  return counted.filter((_, place) => places.has(place)).map(({ row }) => row);
}

function capFinding(
  { plan }: CheckedRow,
  cap: number,
  details: Readonly<Record<string, string | number>>,
): Finding {
  return {
    ...planFinding(plan, plannedField(plan), "unit-over-yearly-cap", {
      article: YEARLY_CAP_ARTICLE,
      expected: String(cap),
      found: plannedWords(plan),
    }),
    details,
  };
}
