import type { Finding } from "../../finding";
import type { InspectorListing } from "../inspector-listing";
import { ARTICLE_5_INSPECTORS, directoryFinding } from "./directory-finding";

/** 执法证有效期 that is no day of the calendar, and so ends nobody's matching (warning). */
export function certificateDateUnreadable(listing: InspectorListing): Finding | null {
  if (listing.expires.kind !== "undetermined") return null;
  return directoryFinding(
    "certificate-date-unreadable",
    "warning",
    ARTICLE_5_INSPECTORS,
    listing.place("certificateExpires"),
    { found: listing.expires.text },
  );
}
