import type { Target } from "../../directory/target";
import { compareBytes } from "../../text/byte-order";

/** A finding names a few units; the number of all of them stands beside. */
const UNITS_NAMED = 3;

/** The first names of some units, in byte order so that no row order decides: `甲园、乙园`. */
export function namedUnits(units: readonly Target[]): string {
  let named: readonly string[] = [];
  for (const { name } of units) {
    if (named.length === UNITS_NAMED && compareBytes(name, named.at(-1) ?? "") >= 0) continue;
    named = [...named, name].sort(compareBytes).slice(0, UNITS_NAMED);
  }
  return named.join("、");
}
