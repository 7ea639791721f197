import type { Finding } from "../../finding";
import type { TargetListing } from "../target-listing";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/**
 * No 统一社会信用代码: the unit goes under its 注册号, or under its name (warning). `details.identifiedBy` says
 * which of the two. A directory that only has 注册号 is asked for that.
 */
export function codeMissing(listing: TargetListing): Finding | null {
  const { code, number, name } = listing;
  const field = code === null ? "number" : "code";
  const reading = code ?? number;
  // A number that lost its digits is an error of its own: what the unit goes under waits until it is mended.
  if (reading?.kind !== "none" || number?.kind === "digits-lost") return null;
  const identifiedBy = number?.kind === "code" ? "注册号" : "单位名称";
  return directoryFinding("code-missing", "warning", ARTICLE_6_TARGETS, listing.place(field), {
    found: name,
    details: { identifiedBy },
  });
}
