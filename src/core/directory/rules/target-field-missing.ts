import type { Finding } from "../../finding";
import type { FindingPlace, TargetListing } from "../target-listing";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";
import { saidOfColumn } from "./whole-column";

/** Article 6: what 机关名录库 and 社团名录库 hold of a unit beside its code and its name. */
export const ARTICLE_6_FIELDS = [
  ["founded", "成立日期"],
  ["registrar", "登记机关"],
  ["legalPerson", "法定代表人"],
  ["address", "住所"],
  ["phone", "联系电话"],
  ["industry", "所属行业"],
] as const;

/**
 * Fields that Article 6 wants of 机关 and 社团 (warnings): one finding for an empty cell, one for the sheet where
 * a whole column is missing or empty (`details.units` of how many units). `expected` is the field.
 */
export function targetFieldMissing(
  listings: readonly TargetListing[],
  sheet: string,
): readonly Finding[] {
  const bound = listings.filter(
    ({ directoryType: type }) => type === "government-bodies" || type === "associations",
  );
  const [first] = bound;
  if (first === undefined) return [];
  const whole: FindingPlace = { sheet, row: null, column: null };
  return ARTICLE_6_FIELDS.flatMap(([field, expected]) => {
    if (!first.hasColumn(field)) {
      return [missing(whole, { expected, details: { units: bound.length } })];
    }
    const empty = bound.filter((listing) => listing.isEmpty(field));
    return saidOfColumn(
      empty.map((listing) => missing(listing.place(field), { expected, found: listing.name })),
      bound.length,
    );
  });
}

function missing(place: FindingPlace, facts: Parameters<typeof directoryFinding>[4]): Finding {
  return directoryFinding("target-field-missing", "warning", ARTICLE_6_TARGETS, place, facts);
}
