import type { Finding } from "../../finding";
import { oldCode } from "../old-code";
import type { TargetListing } from "../target-listing";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/** A 注册号 of 15 digits whose last does not check the others (warning, under the rule of check digits). */
export function registrationCheckDigit(listing: TargetListing): Finding | null {
  const { number } = listing;
  if (number?.kind !== "code") return null;
  const old = oldCode(number.code);
  if (old === null || old.isConsistent) return null;
  const place = listing.place("number");
  return directoryFinding("code-check-digit", "warning", ARTICLE_6_TARGETS, place, {
    found: number.code,
    details: { length: number.code.length, style: old.style },
  });
}
