import { availableFor, hallViolator, neededBy, type PlainNeed } from "./hall-violator";
import type { MatchingProblem } from "./matching-problem";
import { mixedBottleneck } from "./mixed-bottleneck";
import type { TeamBottleneck, TeamCandidate, TeamDemand } from "./team";

/** What is counted: people at all, the members of an office, or the holders of an expertise. */
type Kind = { readonly office: string; readonly expertise: string };

const PEOPLE: Kind = { office: "", expertise: "" };

/**
 * Why a matching without any assignment is impossible: the fewest visits found that need more of one kind of
 * people than there is; where no kind is short by itself, a smallest set of visits whose needs clash.
 */
export function findBottleneck(problem: MatchingProblem): TeamBottleneck {
  let found: TeamBottleneck | null = null;
  for (const kind of [PEOPLE, ...kindsOf(problem.demands)]) {
    const need = plainNeed(problem, kind);
    const visits = hallViolator(need);
    if (visits === null || (found !== null && found.visitIds.length <= visits.length)) continue;
    const certificates = problem.candidates.flatMap(({ certificate }, inspector) =>
      visits.some((visit) => need.qualified[visit]?.includes(inspector)) ? [certificate] : [],
    );
    found = {
      visitIds: visits.flatMap((visit) => problem.demands[visit]?.visitId ?? []),
      needed: neededBy(need, visits),
      available: availableFor(need, visits),
      certificates,
      ...kind,
    };
  }
  return found ?? mixedBottleneck(problem);
}

/** Offices, then kinds of expertise, in the order in which the visits name them. */
function kindsOf(demands: readonly TeamDemand[]): Kind[] {
  const offices = new Set(demands.flatMap((demand) => demand.offices));
  const expertise = new Set(demands.flatMap((demand) => demand.expertise));
  return [
    ...[...offices].map((office) => ({ office, expertise: "" })),
    ...[...expertise].map((kind) => ({ office: "", expertise: kind })),
  ];
}

function plainNeed({ demands, candidates, capacity }: MatchingProblem, kind: Kind): PlainNeed {
  return {
    places: demands.map((demand) => {
      if (kind === PEOPLE) return demand.size;
      return demand.offices.includes(kind.office) || demand.expertise.includes(kind.expertise)
        ? 1
        : 0;
    }),
    qualified: demands.map(({ excluded }) =>
      candidates.flatMap((person, inspector) =>
        qualifies(person, kind) && !excluded.has(person.certificate) ? [inspector] : [],
      ),
    ),
    capacity,
  };
}

function qualifies({ office, expertise }: TeamCandidate, kind: Kind): boolean {
  if (kind === PEOPLE) return true;
  return kind.office === "" ? expertise.includes(kind.expertise) : office === kind.office;
}
