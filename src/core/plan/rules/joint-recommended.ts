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
  const engagements = random.map((row) => engagementOf(row, year));
  const partners = engagements.map((own) => {
    const others = engagements.flatMap((other, place) =>
      isApart(own, other) && shareMonths(own, other) ? [place] : [],
    );
    return new Set(others);
  });
  const shared = random.map(() => ({ units: 0, rows: new Set<number>() }));
  for (const { rows: members, size } of unitGroups(random)) {
    for (const member of members) {
      const [apart, own] = [partners[member], shared[member]];
      if (apart === undefined || own === undefined || apart.size === 0) continue;
      const others = members.filter((place) => apart.has(place));
      if (others.length === 0) continue;
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

/** Who inspects in which months, each worked out once: every row is held against every other. */
type Engagement = {
  readonly lead: string;
  readonly offices: readonly string[];
  /** First and last month, counted from year 0. */
  readonly first: number;
  readonly last: number;
};

/** A row without days may be drawn all year. */
function engagementOf({ plan }: CheckedRow, year: number): Engagement {
  const first = plan.start ?? { year, month: 1 };
  const last = plan.end ?? { year, month: 12 };
  return {
    lead: headingKey(plan.offices[0] ?? ""),
    offices: [...plan.offices, ...plan.jointOffices].map(headingKey),
    first: first.year * 12 + first.month,
    last: last.year * 12 + last.month,
  };
}

/** True for rows of different leading offices that do not already inspect together. */
function isApart(own: Engagement, other: Engagement): boolean {
  return (
    own.lead !== other.lead &&
    !own.offices.includes(other.lead) &&
    !other.offices.includes(own.lead)
  );
}

function shareMonths(own: Engagement, other: Engagement): boolean {
  return own.first <= other.last && other.first <= own.last;
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
