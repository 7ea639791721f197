import { isRecused, type InspectorFacts } from "./inspector-facts";
import type { TeamDemand } from "./team";

/** Article 10: a team has at least two inspectors. */
export const MINIMUM_TEAM_SIZE = 2;

/** What a visit asks of its team, before the directory of inspectors is looked at. */
export type VisitNeeds = {
  readonly visitId: string;
  readonly unitName: string;
  /** Every office that takes part in this draw's plan rows; some may be outside the bureau. */
  readonly offices: readonly string[];
  readonly expertise: readonly string[];
  /** 每组人数 of each plan row that says one, and the least team size of each row's 参数. */
  readonly teamSizes: readonly number[];
  /** The team of the pending visit that this one joins, and the offices that it came from; null for a new visit. */
  readonly kept: {
    readonly offices: readonly string[];
    readonly certificates: readonly string[];
  } | null;
  /** Certificates of those who were in the team and left it by 换人: they do not come back. */
  readonly left: readonly string[];
};

/**
 * The demand that a visit makes on the matching (Art. 7, 10). A new visit needs a whole team; one that joins
 * a pending visit keeps that team and needs one inspector of each office that is new, one for each 所需专长
 * that nobody kept has, and as many more as a larger 每组人数 asks.
 */
export function visitDemand(needs: VisitNeeds, inspectors: readonly InspectorFacts[]): TeamDemand {
  const known = new Set(inspectors.map(({ office }) => office));
  const kept = needs.kept ?? { offices: [], certificates: [] };
  const isNew = (office: string) => known.has(office) && !kept.offices.includes(office);
  const offices = needs.offices.filter(isNew);
  const all = new Set([...kept.offices, ...needs.offices].filter((office) => known.has(office)));
  const team = inspectors.filter(({ certificate }) => kept.certificates.includes(certificate));
  const expertise = needs.expertise.filter(
    (wanted) => !team.some((inspector) => inspector.expertise.includes(wanted)),
  );
  const whole = Math.max(MINIMUM_TEAM_SIZE, all.size, ...needs.teamSizes);
  const joining = needs.kept === null ? 0 : offices.length + expertise.length;
  return {
    visitId: needs.visitId,
    size: Math.max(whole - kept.certificates.length, joining),
    offices,
    expertise,
    excluded: new Set([
      ...kept.certificates,
      ...needs.left,
      ...inspectors
        .filter((inspector) => isRecused(inspector, needs.visitId, needs.unitName))
        .map(({ certificate }) => certificate),
    ]),
  };
}
