import type { Finding } from "../../finding";
import { creditCheckCharacter, isCreditCode } from "../credit-code";
import { oldCode } from "../old-code";
import type { TargetListing } from "../target-listing";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/** GB 32100-2015: seventeen characters and one that checks them. */
export const CREDIT_CODE_LENGTH = 18;

/**
 * What stands under 统一社会信用代码 is no valid one by GB 32100-2015, nor an old number that is right in
 * itself (warning: a wrong code still tells one unit from another). `expected` is the last character that
 * would fit the first 17, `details.length` the number of characters, `details.style`
 * the sort of old number whose own check digit does not fit.
 */
export function codeCheckDigit(listing: TargetListing): Finding | null {
  const { code } = listing;
  if (code?.kind !== "code" || isCreditCode(code.code)) return null;
  const old = oldCode(code.code);
  if (old?.isConsistent === true) return null;
  const length = [...code.code].length;
  const first17 = code.code.slice(0, CREDIT_CODE_LENGTH - 1);
  const expected = length === CREDIT_CODE_LENGTH ? creditCheckCharacter(first17) : null;
  return directoryFinding("code-check-digit", "warning", ARTICLE_6_TARGETS, listing.place("code"), {
    expected: expected ?? "",
    found: code.code,
    details: old === null ? { length } : { length, style: old.style },
  });
}
