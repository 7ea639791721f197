import type { Finding } from "../../finding";
import type { InspectorListing } from "../inspector-listing";
import { ARTICLE_5_INSPECTORS, directoryFinding } from "./directory-finding";

/** No 所在科室: not matched (warning). A whole missing column is said once. */
export function officeMissing(listing: InspectorListing): Finding | null {
  if (listing.office !== "" || !listing.hasColumn("office")) return null;
  const facts = { found: listing.name };
  const place = listing.place("office");
  return directoryFinding("office-missing", "warning", ARTICLE_5_INSPECTORS, place, facts);
}
