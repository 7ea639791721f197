import type { Inspector } from "../../directory/inspector";
import type { Finding } from "../../finding";
import { duplicateCertificates, inspectorExclusion } from "../../teams/inspector-eligibility";
import type { CivilDate } from "../../text/civil-date";
import { MINIMUM_TEAM_SIZE } from "../default-settings";
import { planFinding } from "../plan-finding";
import type { PlanField } from "../plan-row";
import type { CheckedRow } from "./checked-row";
import type { PlanCheck } from "./plan-check";

/** Articles 7 and 10: inspectors come from the directory, at least two a team, and the leading office leads. */
export const INSPECTORS_ARTICLE = 7;

/** What a row lacks: `office-unknown` is certain; the others the draw's matching would find out too. */
type Lack = {
  readonly why: "office-unknown" | "office" | "expertise" | "people";
  readonly field: PlanField;
  readonly found: string;
  readonly needed?: number;
};

/**
 * Names rows that nobody can be sent to: the leading office is not in the directory, an office of the bureau or a
 * 所需专长 has nobody who may be matched until the end of the row, or there are fewer people than a team needs.
 */
export function inspectorsInsufficient(check: PlanCheck): readonly Finding[] {
  if (!check.known.inspectors) return [];
  return check.rows
    .filter(({ isDirected }) => !isDirected)
    .flatMap((row) =>
      lacksOf(row, check).map(({ why, field, found, needed }) => ({
        ...planFinding(row.plan, field, "inspectors-insufficient", {
          article: INSPECTORS_ARTICLE,
          expected: needed === undefined ? "" : String(needed),
          found,
        }),
        details: { why },
      })),
    );
}

function lacksOf(row: CheckedRow, check: PlanCheck): readonly Lack[] {
  const { inspectors, settings, year } = check.directories;
  const { plan, items } = row;
  const [lead] = plan.offices;
  const known = new Set(inspectors.map(({ office }) => office));
  const lacks: Lack[] = [];
  if (lead !== undefined && !known.has(lead)) {
    lacks.push({ why: "office-unknown", field: "office", found: lead });
  }
  const eligible = eligibleUntil(plan.end ?? { year, month: 12, day: 31 }, check);
  // Offices that the directory does not know lie outside the bureau and send their own people.
  const offices = [...new Set([...plan.offices, ...plan.jointOffices])].filter((office) =>
    known.has(office),
  );
  for (const office of offices) {
    if (eligible.some((inspector) => inspector.office === office)) continue;
    const field = plan.offices.includes(office) ? "office" : "jointOffice";
    lacks.push({ why: "office", field, found: office });
  }
  for (const wanted of new Set(items.flatMap(({ expertise }) => expertise))) {
    if (eligible.some(({ expertise }) => expertise.includes(wanted))) continue;
    lacks.push({ why: "expertise", field: "item", found: wanted });
  }
  const sizes = [plan.teamSize ?? 0, settings.minimumTeamSize, MINIMUM_TEAM_SIZE, offices.length];
  const needed = Math.max(...sizes);
  if (lacks.length === 0 && eligible.length < needed) {
    lacks.push({ why: "people", field: "teamSize", found: String(eligible.length), needed });
  }
  return lacks;
}

function eligibleUntil(
  deadline: CivilDate,
  { directories: { inspectors }, history }: PlanCheck,
): readonly Inspector[] {
  const twice = duplicateCertificates(inspectors);
  return inspectors.filter((inspector) => {
    const { certificate } = inspector;
    const assigned = history.assigned.get(certificate) ?? 0;
    return inspectorExclusion(inspector, twice.has(certificate), assigned, deadline) === "";
  });
}
