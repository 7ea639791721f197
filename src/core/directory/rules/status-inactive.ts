import type { Finding } from "../../finding";
import { isInOperation } from "../in-operation";
import type { TargetListing } from "../target-listing";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/** A unit that is 停业, 注销 …: neither counted in 对象总数 nor drawn (warning). */
export function statusInactive(listing: TargetListing): Finding | null {
  if (isInOperation(listing.status)) return null;
  const facts = { found: listing.status };
  const place = listing.place("status");
  return directoryFinding("status-inactive", "warning", ARTICLE_6_TARGETS, place, facts);
}
