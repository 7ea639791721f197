import type { PopulationRow } from "../ledger/population-columns";
import type { ResultRow } from "../ledger/result-columns";
import type { RecordedDraw } from "./recorded-draw";

/** What 抽取底册 says of a unit whatever the plan row, and 抽查结果 repeats. */
export type UnitFacts = Pick<PopulationRow, "name" | "kinds" | "district"> &
  Partial<Pick<PopulationRow, "status" | "complaints" | "violations">>;

/**
 * What is known of a draw's units: as the rows say whose digest still holds, of several the first; else as
 * 抽查结果 says where its own digest holds; else as the first row says.
 */
export function knownFacts(draw: RecordedDraw): ReadonlyMap<string, UnitFacts> {
  const known = new Map<string, UnitFacts>();
  const learn = (facts: PopulationRow | ResultRow) => {
    if (!known.has(facts.unitId)) known.set(facts.unitId, facts);
  };
  const populations = (isIntact: boolean) =>
    draw.rows
      .filter(({ isPopulationIntact }) => isPopulationIntact === isIntact)
      .flatMap(({ population }) => population);
  for (const { record } of populations(true)) learn(record);
  if (draw.areResultsIntact) for (const { record } of draw.results) learn(record);
  for (const { record } of populations(false)) learn(record);
  return known;
}
