import type { Finding } from "../../finding";
import { similarUnits } from "../duplicates";
import type { Target } from "../target";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/** Two IDs under nearly one name (warning): a unit listed twice would have twice its chance. */
export function similarName(targets: readonly Target[]): readonly Finding[] {
  return similarUnits(targets).flatMap(({ names, cells: [first, ...others] }) => {
    if (first === undefined) return [];
    const facts = { found: [...new Set(names)].join("、"), others };
    return [directoryFinding("similar-name", "warning", ARTICLE_6_TARGETS, first, facts)];
  });
}
