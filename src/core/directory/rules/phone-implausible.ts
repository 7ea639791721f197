import type { Finding } from "../../finding";
import { isPlausiblePhone } from "../phone";
import type { TargetListing } from "../target-listing";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/** 联系电话 under which nobody can be reached: `0`, too few or too many digits (warning). */
export function phoneImplausible(listing: TargetListing): Finding | null {
  if (listing.phone === "" || isPlausiblePhone(listing.phone)) return null;
  const facts = { found: listing.phone };
  const place = listing.place("phone");
  return directoryFinding("phone-implausible", "warning", ARTICLE_6_TARGETS, place, facts);
}
