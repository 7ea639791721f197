import type { Finding } from "../../finding";
import type { TargetListing } from "../target-listing";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/** 成立日期 that is no day of the calendar (warning). */
export function foundedUnreadable(listing: TargetListing): Finding | null {
  if (listing.founded.kind !== "undetermined") return null;
  const facts = { found: listing.founded.text };
  const place = listing.place("founded");
  return directoryFinding("founded-unreadable", "warning", ARTICLE_6_TARGETS, place, facts);
}
