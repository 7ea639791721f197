import type { ResultRow } from "./result-columns";

/** What of a row of 抽查结果 tells which event wrote it. */
export type BlockedRow = Pick<ResultRow, "unitId" | "planNumbers" | "certificates">;

/**
 * Which event wrote each row of one draw in 抽查结果, in sheet order: 0 is the draw itself, n its n-th 补抽 or 换人.
 * A 补抽 begins with the row of the visit that ends (without 执法证号); 换人 is the one row that repeats a unit with
 * the same plan numbers; any other row belongs to the event before it. The first `own` rows are the draw's,
 * whatever they say: for a verification that knows how many there must be.
 */
export function resultBlocks(rows: readonly BlockedRow[], own = 0): readonly number[] {
  const planNumbersOf = new Map<string, string>();
  let block = 0;
  return rows.map((row, place) => {
    const isRepeated = planNumbersOf.get(row.unitId) === row.planNumbers;
    if (place >= own && (endsVisit(row) || isRepeated)) block += 1;
    planNumbersOf.set(row.unitId, row.planNumbers);
    return block;
  });
}

/** True for the row that ends a visit: a unit that was replaced has nobody to go there. */
export function endsVisit({ certificates }: Pick<ResultRow, "certificates">): boolean {
  return certificates === "";
}
