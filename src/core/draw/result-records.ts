import { EXTERNAL_MARK, JOIN, NO, YES } from "../ledger/record-words";
import type { ResultRow } from "../ledger/result-columns";
import type { InspectorFacts } from "../teams/inspector-facts";
import { leaderOf, type VisitTeam } from "../teams/match-visits";
import { recordText } from "../text/canonical";
import { participatingOffices, type Visit } from "./visit";

/** A visit with its team: certificates, the leader's first. */
export type StaffedVisit = {
  readonly visit: Visit;
  /** Certificate of 组长; empty when a kept leader's certificate is no longer in the directory. */
  readonly leader: string;
  readonly certificates: readonly string[];
  readonly names: readonly string[];
  readonly leaderName: string;
};

/** Names the team of a visit: a kept team stays as it was written, new members follow it. */
export function staffedVisit(
  visit: Visit,
  team: VisitTeam,
  inspectors: ReadonlyMap<string, InspectorFacts>,
  keyTeam: string,
): StaffedVisit {
  const nameOf = (certificate: string) => inspectors.get(certificate)?.name ?? "";
  const { joins } = visit;
  if (joins !== null) {
    const position = joins.inspectors.indexOf(joins.leader);
    return {
      visit,
      leader: joins.certificates[position] ?? "",
      leaderName: joins.leader,
      certificates: [...joins.certificates, ...team.added],
      names: [...joins.inspectors, ...team.added.map(nameOf)],
    };
  }
  const leader =
    leaderOf(team.added, visit.offices[0] ?? "", inspectors, keyTeam, visit.target.id) ?? "";
  const certificates = [leader, ...team.added.filter((certificate) => certificate !== leader)];
  return {
    visit,
    leader,
    leaderName: nameOf(leader),
    certificates,
    names: certificates.map(nameOf),
  };
}

/** One row of 抽查结果; `order` counts the draw's visits from 1. */
export function resultRow(
  { visit, leaderName, certificates, names }: StaffedVisit,
  drawNumber: string,
  order: number,
  seed: string,
  knownOffices: ReadonlySet<string>,
): ResultRow {
  const { target, reasons } = visit;
  const office = (name: string) =>
    recordText(knownOffices.has(name) ? name : `${name}${EXTERNAL_MARK}`);
  const joined = (values: readonly (string | number)[]) => values.join(JOIN);
  return {
    drawNumber,
    order: String(order),
    name: recordText(target.name),
    unitId: target.id,
    kinds: recordText(joined(target.kinds)),
    district: recordText(target.district),
    address: recordText(target.address),
    planNumbers: joined(reasons.map(({ row }) => row.planNumber)),
    sequences: joined(reasons.map(({ sequence }) => sequence)),
    ranks: joined(reasons.map(({ rank }) => rank)),
    tickets: joined(reasons.map(({ ticket }) => ticket)),
    items: recordText(joined(reasons.map(({ row }) => row.item))),
    offices: joined(visit.offices.map(office)),
    jointOffices: joined(visit.jointOffices.map(office)),
    isJoint: participatingOffices(visit).length > 1 ? YES : NO,
    joins: visit.joins?.drawNumber ?? "",
    leader: leaderName,
    inspectors: joined(names),
    certificates: joined(certificates),
    seed,
  };
}
