import { fewestMissing } from "./best-assignment";
import { patternsOf, type MatchingProblem } from "./matching-problem";
import type { TeamBottleneck, TeamDemand } from "./team";

/**
 * The bottleneck where no kind of people is short by itself: a set of visits none of which can be left out, with
 * only the offices and kinds of expertise none of which can be left out. An office or expertise is named where
 * the clash is about one.
 */
export function mixedBottleneck(problem: MatchingProblem): TeamBottleneck {
  const alone = problem.patterns.findIndex((patterns) => patterns.length === 0);
  const visits = alone >= 0 ? problem.demands.slice(alone, alone + 1) : problem.demands;
  const named = withoutIdleDemands(problem, smallest(problem, visits));
  return described(problem, withoutIdlePlaces(problem, named));
}

function isPossible(problem: MatchingProblem, demands: readonly TeamDemand[]): boolean {
  const part = restricted(problem, demands);
  if (part.patterns.some((patterns) => patterns.length === 0)) return false;
  return fewestMissing(part).missing === 0;
}

/** Only these visits, which may ask for less than they did. */
function restricted(problem: MatchingProblem, demands: readonly TeamDemand[]): MatchingProblem {
  return {
    ...problem,
    demands,
    tickets: new Float64Array(demands.length * problem.candidates.length),
    patterns: demands.map((demand) => patternsOf(demand, problem.candidates)),
  };
}

/** Leaves out runs of visits, then single visits, as long as the rest stays impossible. */
function smallest(problem: MatchingProblem, demands: readonly TeamDemand[]): readonly TeamDemand[] {
  let kept = demands;
  for (let run = Math.ceil(kept.length / 2); run >= 1; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    for (let from = 0; from < kept.length;) {
      const fewer = kept.toSpliced(from, run);
      if (fewer.length < kept.length && !isPossible(problem, fewer)) kept = fewer;
      else from += run;
    }
  }
  return kept;
}

/** Drops every office and expertise without which the visits are as impossible. */
function withoutIdleDemands(
  problem: MatchingProblem,
  demands: readonly TeamDemand[],
): readonly TeamDemand[] {
  let kept = demands;
  for (const office of new Set(demands.flatMap((demand) => demand.offices))) {
    const fewer = kept.map((demand) => ({
      ...demand,
      offices: demand.offices.filter((other) => other !== office),
    }));
    if (!isPossible(problem, fewer)) kept = fewer;
  }
  for (const kind of new Set(demands.flatMap((demand) => demand.expertise))) {
    const fewer = kept.map((demand) => ({
      ...demand,
      expertise: demand.expertise.filter((other) => other !== kind),
    }));
    if (!isPossible(problem, fewer)) kept = fewer;
  }
  return kept;
}

/**
 * Drops the places beyond one for each demand where the visits are as impossible without. A team with fewer
 * places than demands keeps them: there, fewer would ask for more.
 */
function withoutIdlePlaces(
  problem: MatchingProblem,
  demands: readonly TeamDemand[],
): readonly TeamDemand[] {
  let kept = demands;
  demands.forEach((demand, at) => {
    const fewer = kept.with(at, { ...demand, size: Math.min(demand.size, demandsOf(demand)) });
    if (!isPossible(problem, fewer)) kept = fewer;
  });
  return kept;
}

function demandsOf({ offices, expertise }: TeamDemand): number {
  return new Set(offices).size + new Set(expertise).size;
}

function described(problem: MatchingProblem, demands: readonly TeamDemand[]): TeamBottleneck {
  const offices = [...new Set(demands.flatMap((demand) => demand.offices))];
  const expertise = [...new Set(demands.flatMap((demand) => demand.expertise))];
  const anybody = demands.some((demand) => demand.size > demandsOf(demand));
  const qualified = problem.candidates.filter(
    ({ certificate, office, expertise: kinds }) =>
      demands.some(({ excluded }) => !excluded.has(certificate)) &&
      (anybody || offices.includes(office) || kinds.some((kind) => expertise.includes(kind))),
  );
  const people = leastPeople(problem, demands);
  return {
    visitIds: demands.map(({ visitId }) => visitId),
    ...people,
    certificates: qualified.map(({ certificate }) => certificate),
    office: offices.length === 1 ? (offices[0] ?? "") : "",
    expertise: expertise.length === 1 ? (expertise[0] ?? "") : "",
  };
}

/** Places that the visits have to fill, and how many of them can be filled at once. */
function leastPeople(
  problem: MatchingProblem,
  demands: readonly TeamDemand[],
): { needed: number; available: number } {
  const size = demands.reduce((sum, demand) => sum + demand.size, 0);
  const part = restricted(problem, demands);
  if (part.patterns.every((patterns) => patterns.length > 0)) {
    return { needed: size, available: size - fewestMissing(part).missing };
  }
  // A single visit whose demands take more people than it has places: as few as would do.
  let needed = size;
  for (let grown = demands; needed <= size + problem.candidates.length;) {
    needed += 1;
    grown = grown.map((demand) => ({ ...demand, size: demand.size + 1 }));
    if (restricted(problem, grown).patterns.every((patterns) => patterns.length > 0)) break;
  }
  return { needed, available: size };
}
