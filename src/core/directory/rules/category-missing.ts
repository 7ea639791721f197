import type { Finding } from "../../finding";
import type { TargetListing } from "../target-listing";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/** No 对象类别: the unit is under no item and never drawn (warning). A whole missing column is said once. */
export function categoryMissing(listing: TargetListing): Finding | null {
  if (listing.kinds.length > 0 || !listing.hasColumn("kinds")) return null;
  return directoryFinding("category-missing", "warning", ARTICLE_6_TARGETS, listing.place("kinds"));
}
