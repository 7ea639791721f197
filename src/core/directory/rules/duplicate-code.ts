import type { Finding } from "../../finding";
import type { MergedListings } from "../merge-listings";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/** One ID under different names (error): no draw could tell the units apart. `others` are the other rows. */
export function duplicateCode({ clashes }: Pick<MergedListings, "clashes">): readonly Finding[] {
  return clashes.flatMap(({ id, cells: [first, ...others] }) => {
    if (first === undefined) return [];
    const facts = { found: id, others };
    return [directoryFinding("duplicate-code", "error", ARTICLE_6_TARGETS, first, facts)];
  });
}
