import type { Finding } from "../../finding";
import { isCreditCode } from "../credit-code";
import { oldCode } from "../old-code";
import type { TargetListing } from "../target-listing";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/**
 * An old number (15 or 13 digits, 组织机构代码 …) where 统一社会信用代码 belongs (warning). One whose own check
 * character does not fit is for `code-check-digit`. Under 注册号 old numbers are at home.
 */
export function codeOldStyle(listing: TargetListing): Finding | null {
  const { code } = listing;
  if (code?.kind !== "code" || isCreditCode(code.code)) return null;
  const old = oldCode(code.code);
  if (old?.isConsistent !== true) return null;
  return directoryFinding("code-old-style", "warning", ARTICLE_6_TARGETS, listing.place("code"), {
    found: code.code,
    details: { style: old.style, length: [...code.code].length },
  });
}
