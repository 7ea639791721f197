import type { Finding } from "../../finding";
import type { MergedListings } from "../merge-listings";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/** The same unit in several rows, for two offices say: counted and drawn as one (warning). */
export function unitListedTwice({
  repeated,
}: Pick<MergedListings, "repeated">): readonly Finding[] {
  return repeated.flatMap(({ target, cells: [first, ...others] }) => {
    if (first === undefined) return [];
    const facts = { found: target.name, others };
    return [directoryFinding("unit-listed-twice", "warning", ARTICLE_6_TARGETS, first, facts)];
  });
}
