import type { TeamBottleneck } from "../core/teams/team";
import type { JobFailure } from "./failure";
import type { Book } from "./read-book";

/** A bottleneck of the matching as a failure, with the names that a sentence needs. */
export function teamFailure(bottleneck: TeamBottleneck, { directories }: Book): JobFailure {
  const units = new Map(directories.targets.map(({ id, name }) => [id, name]));
  const people = new Map(directories.inspectors.map((person) => [person.certificate, person.name]));
  return {
    code: "team-impossible",
    bottleneck: {
      ...bottleneck,
      unitNames: bottleneck.visitIds.map((id) => units.get(id) ?? id),
      inspectorNames: bottleneck.certificates.map(
        (certificate) => people.get(certificate) ?? certificate,
      ),
    },
  };
}
