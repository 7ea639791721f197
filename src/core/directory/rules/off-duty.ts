import type { Finding } from "../../finding";
import { OFF_DUTY_WORDS } from "../../teams/inspector-eligibility";
import type { InspectorListing } from "../inspector-listing";
import { ARTICLE_5_INSPECTORS, directoryFinding } from "./directory-finding";

/** An inspector who is 离岗, 退休 …, or on the 黑名单: not matched (warning). */
export function offDuty(listing: InspectorListing): Finding | null {
  const { status, isBlacklisted } = listing;
  if (!OFF_DUTY_WORDS.some((word) => status.includes(word))) return null;
  const place = listing.place(isBlacklisted ? "blackOrWhite" : "status");
  return directoryFinding("off-duty", "warning", ARTICLE_5_INSPECTORS, place, { found: status });
}
