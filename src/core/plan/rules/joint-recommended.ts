import type { Finding } from "../../finding";
import { headingKey } from "../../text/canonical";
import { planFinding } from "../plan-finding";
import type { CheckedRow } from "./checked-row";
import { rowNumbers, type PlanCheck } from "./plan-check";
import { unitGroups } from "./unit-groups";

/** Article 9: where different offices inspect the same unit, they inspect it together. */
export const JOINT_ARTICLE = 9;

/** Warns of rows whose units other offices inspect in the same months, with the number of shared units. */
export function jointRecommended({ rows, directories: { year } }: PlanCheck): readonly Finding[] {
  const random = rows.filter(({ isDirected, plan }) => !isDirected && plan.offices.length > 0);
  const partners = random.map((row) => {
    const others = random.flatMap((other, place) =>
      isApart(row, other) && shareMonths(row, other, year) ? [place] : [],
    );
    return new Set(others);
  });
  const shared = random.map(() => ({ units: 0, rows: new Set<number>() }));
  for (const { rows: members, size } of unitGroups(random)) {
    for (const member of members) {
      const others = members.filter((place) => partners[member]?.has(place) === true);
      const own = shared[member];
      if (others.length === 0 || own === undefined) continue;
      own.units += size;
      for (const place of others) own.rows.add(place);
    }
  }
  return random.flatMap((row, place) => {
    const own = shared[place];
    if (own === undefined || own.units === 0) return [];
    const others = random.filter((_, other) => own.rows.has(other));
    return [jointFinding(row, others, own.units)];
  });
}

/** True for rows of different leading offices that do not already inspect together. */
function isApart(left: CheckedRow, right: CheckedRow): boolean {
  const [leads, other] = [leadOf(left), leadOf(right)];
  return leads !== other && !takesPart(left, other) && !takesPart(right, leads);
}

function leadOf({ plan }: CheckedRow): string {
  return headingKey(plan.offices[0] ?? "");
}

function takesPart({ plan }: CheckedRow, office: string): boolean {
  return [...plan.offices, ...plan.jointOffices].some((name) => headingKey(name) === office);
}

function shareMonths(left: CheckedRow, right: CheckedRow, year: number): boolean {
  const [a, b] = [monthsOf(left, year), monthsOf(right, year)];
  return a.first <= b.last && b.first <= a.last;
}

/** First and last month, counted from year 0; a row without days may be drawn all year. */
function monthsOf({ plan: { start, end } }: CheckedRow, year: number) {
  const first = start ?? { year, month: 1 };
  const last = end ?? { year, month: 12 };
  return { first: first.year * 12 + first.month, last: last.year * 12 + last.month };
}

function jointFinding({ plan }: CheckedRow, others: readonly CheckedRow[], units: number): Finding {
  const offices = [...new Set(others.flatMap((other) => other.plan.offices.slice(0, 1)))];
  return {
    ...planFinding(plan, "office", "joint-recommended", {
      severity: "warning",
      article: JOINT_ARTICLE,
      found: plan.offices.join("、"),
    }),
    details: { rows: rowNumbers(others), offices: offices.join("、"), units },
  };
}
