import type { Finding } from "../../finding";
import type { InspectorListing } from "../inspector-listing";
import { ARTICLE_5_INSPECTORS, directoryFinding } from "./directory-finding";

/** 执法证号 that Excel keeps as a number (`code-digits-lost`) or that is no text at all (errors). */
export function certificateUnusable(listing: InspectorListing): Finding | null {
  const { certificate } = listing;
  if (certificate.kind !== "digits-lost" && certificate.kind !== "unusable") return null;
  const rule = certificate.kind === "unusable" ? "text-unusable" : "code-digits-lost";
  return directoryFinding(rule, "error", ARTICLE_5_INSPECTORS, listing.place("certificate"), {
    found: certificate.shown,
  });
}
