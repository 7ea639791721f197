import type { InspectorRow } from "../ledger/inspector-columns";
import { splitJoined } from "../ledger/record-words";
import { isRecused, type InspectorFacts } from "./inspector-facts";
import type { TeamDemand } from "./team";

/** What 人员底册 ever said of a person: offices and kinds of expertise. */
export type EverKnown = {
  readonly offices: ReadonlySet<string>;
  readonly expertise: ReadonlySet<string>;
};

/** Everything that rows of 人员底册 say of each certificate, whichever draw or event they belong to. */
export function everKnown(rows: readonly InspectorRow[]): ReadonlyMap<string, EverKnown> {
  const known = new Map<string, { offices: Set<string>; expertise: Set<string> }>();
  for (const { certificate, office, expertise } of rows) {
    const person = known.get(certificate) ?? { offices: new Set(), expertise: new Set() };
    known.set(certificate, person);
    person.offices.add(office);
    for (const kind of splitJoined(expertise)) person.expertise.add(kind);
  }
  return known;
}

/** A visit that one inspector leaves, and the others stay with. */
export type ReplacementNeeds = {
  readonly visitId: string;
  readonly unitName: string;
  /** Every office that takes part in the visit, the leading one first. */
  readonly offices: readonly string[];
  /** 所需专长 of all its plan rows. */
  readonly expertise: readonly string[];
  /** Certificates of those who stay. */
  readonly kept: readonly string[];
  /** Certificates of those who left the team, now or before: they do not come back. */
  readonly left: readonly string[];
};

/**
 * The demand of a 换人: one inspector, of an office that takes part and that nobody who stays ever stood for, with
 * the 所需专长 that nobody who stays ever had. What was known of them when they were matched counts: somebody who
 * changed office since does not make the replacement of another impossible.
 */
export function replacementDemand(
  needs: ReplacementNeeds,
  inspectors: readonly InspectorFacts[],
  known: ReadonlyMap<string, EverKnown>,
): TeamDemand {
  const present = new Set(inspectors.map(({ office }) => office));
  const stays = needs.kept.flatMap((certificate) => known.get(certificate) ?? []);
  const recused = inspectors.filter((person) => isRecused(person, needs.visitId, needs.unitName));
  return {
    visitId: needs.visitId,
    size: 1,
    offices: needs.offices.filter(
      (office) => present.has(office) && !stays.some(({ offices }) => offices.has(office)),
    ),
    expertise: needs.expertise.filter(
      (wanted) => !stays.some(({ expertise }) => expertise.has(wanted)),
    ),
    excluded: new Set([
      ...needs.kept,
      ...needs.left,
      ...recused.map(({ certificate }) => certificate),
    ]),
  };
}
