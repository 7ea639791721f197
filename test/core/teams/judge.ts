import loadHighs from "highs";
import type { PairTicket, TeamCandidate, TeamDemand } from "../../../src/core/teams/team";

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** The least possible sums, by an independent solver; null where no assignment exists. */
export type Verdict = { readonly squaredLoads: number; readonly ticketSum: number } | null;

/** Solves one matching twice as an integer programme: for the loads, then for the tickets at those loads. */
export async function judge(): Promise<
  (
    demands: readonly TeamDemand[],
    candidates: readonly TeamCandidate[],
    ticket: PairTicket,
  ) => Verdict
> {
  const highs = await loadHighs();
  return (demands, candidates, ticket) => {
    const pairs = demands.flatMap((demand, visit) =>
      candidates.flatMap((person, at) =>
        demand.excluded.has(person.certificate) ? [] : [{ demand, visit, person, at }],
      ),
    );
    const loads = candidates.flatMap((person, at) =>
      demands.map((_, step) => ({
        name: `y${at}_${step}`,
        cost: 2 * (person.baseLoad + step) + 1,
      })),
    );
    const loadSum = loads.map(({ name, cost }) => `${cost} ${name}`).join(" + ");
    const ticketSum = pairs
      .map(({ person, demand, at, visit }) => {
        return `${ticket(person.certificate, demand.visitId)} x${at}_${visit}`;
      })
      .join(" + ");
    const rows = constraints(demands, candidates);
    const binaries = [
      ...pairs.map(({ at, visit }) => `x${at}_${visit}`),
      ...loads.map(({ name }) => name),
    ];
    const even = solve(highs, loadSum, rows, binaries);
    if (even === null) return null;
    const least = solve(highs, ticketSum || loadSum, [...rows, `${loadSum} <= ${even}`], binaries);
    if (least === null) throw new Error("the judge contradicts itself");
    const before = candidates.reduce((sum, { baseLoad }) => sum + baseLoad ** 2, 0);
    return { squaredLoads: even + before, ticketSum: least };
  };
}

function constraints(
  demands: readonly TeamDemand[],
  candidates: readonly TeamCandidate[],
): string[] {
  const rows: string[] = [];
  demands.forEach((demand, visit) => {
    const those = (fits: (person: TeamCandidate) => boolean): string =>
      candidates
        .flatMap((person, at) =>
          fits(person) && !demand.excluded.has(person.certificate) ? [`x${at}_${visit}`] : [],
        )
        .join(" + ") || "0 never";
    rows.push(`${those(() => true)} = ${demand.size}`);
    for (const office of demand.offices) rows.push(`${those((p) => p.office === office)} >= 1`);
    for (const kind of demand.expertise) {
      rows.push(`${those((p) => p.expertise.includes(kind))} >= 1`);
    }
  });
  candidates.forEach((person, at) => {
    const steps = demands.map((_, step) => `y${at}_${step}`);
    const visits = demands.flatMap((demand, visit) =>
      demand.excluded.has(person.certificate) ? [] : [`x${at}_${visit}`],
    );
    rows.push(
      [...visits, ...steps.map((step) => `- ${step}`)].join(" + ").replaceAll("+ -", "-") + " = 0",
    );
    if (person.capacity !== null) rows.push(`${steps.join(" + ")} <= ${person.capacity}`);
  });
  return rows;
}

function solve(
  highs: Highs,
  cost: string,
  rows: readonly string[],
  binaries: readonly string[],
): number | null {
  const model = [
    "Minimize",
    ` cost: ${cost}`,
    "Subject To",
    ...rows.map((row, at) => ` r${at}: ${row}`),
    "Bounds",
    " never = 0",
    "Binary",
    ` ${binaries.join(" ")}`,
    "End",
  ].join("\n");
  const solution = highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 0.1 });
  if (solution.Status === "Infeasible") return null;
  if (solution.Status !== "Optimal") throw new Error(`the judge says ${solution.Status}`);
  return Math.round(solution.ObjectiveValue);
}
