import type { Finding } from "../../finding";
import type { InspectorListing } from "../inspector-listing";
import { ARTICLE_5_INSPECTORS, directoryFinding } from "./directory-finding";

/** No 执法证号: not matched (warning). A whole missing column is said once. */
export function certificateMissing(listing: InspectorListing): Finding | null {
  if (listing.certificate.kind !== "none" || !listing.hasColumn("certificate")) return null;
  const place = listing.place("certificate");
  const facts = { found: listing.name };
  return directoryFinding("certificate-missing", "warning", ARTICLE_5_INSPECTORS, place, facts);
}
