import type { Finding } from "../../finding";
import type { TargetListing } from "../target-listing";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/** 名称 is missing: nobody could be drawn, so the row gives no unit and the draw waits (error). */
export function nameMissing(listing: TargetListing): Finding | null {
  if (!listing.isEmpty("name")) return null;
  return directoryFinding("name-missing", "error", ARTICLE_6_TARGETS, listing.place("name"));
}
