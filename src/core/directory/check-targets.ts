import type { Finding } from "../finding";
import type { MergedListings } from "./merge-listings";
import { categoryMissing } from "./rules/category-missing";
import { codeAndDirectoryTypeDiffer } from "./rules/code-and-directory-type-differ";
import { codeCheckDigit } from "./rules/code-check-digit";
import { codeDigitsLost } from "./rules/code-digits-lost";
import { codeMissing } from "./rules/code-missing";
import { codeOldStyle } from "./rules/code-old-style";
import { duplicateCode } from "./rules/duplicate-code";
import { foundedUnreadable } from "./rules/founded-unreadable";
import { nameMissing } from "./rules/name-missing";
import { phoneImplausible } from "./rules/phone-implausible";
import { registrationCheckDigit } from "./rules/registration-check-digit";
import { similarName } from "./rules/similar-name";
import { statusInactive } from "./rules/status-inactive";
import { targetFieldMissing } from "./rules/target-field-missing";
import { unitListedTwice } from "./rules/unit-listed-twice";
import { saidOfColumn } from "./rules/whole-column";
import type { TargetListing } from "./target-listing";

/** Rules of cells that may be empty throughout a directory. */
const COLUMN_RULES = [codeMissing, categoryMissing] as const;

/** Rules of one row, in the order of their columns. */
const ROW_RULES = [
  nameMissing,
  codeCheckDigit,
  codeOldStyle,
  registrationCheckDigit,
  codeAndDirectoryTypeDiffer,
  foundedUnreadable,
  phoneImplausible,
  statusInactive,
] as const;

/** Everything that Article 6 has to say against a directory of targets; cells in sheet order within a rule's group. */
export function checkTargets(
  listings: readonly TargetListing[],
  merged: MergedListings,
  sheet: string,
): readonly Finding[] {
  const ofRows: Finding[] = [];
  for (const listing of listings) {
    for (const rule of ROW_RULES) {
      const finding = rule(listing);
      if (finding !== null) ofRows.push(finding);
    }
  }
  return [
    ...ofRows,
    ...COLUMN_RULES.flatMap((rule) => saidOfColumn(foundBy(rule, listings), listings.length)),
    ...codeDigitsLost(listings),
    ...targetFieldMissing(listings, sheet),
    ...unitListedTwice(merged),
    ...duplicateCode(merged),
    ...similarName(merged.targets),
  ];
}

function foundBy(
  rule: (listing: TargetListing) => Finding | null,
  listings: readonly TargetListing[],
): readonly Finding[] {
  return listings.flatMap((listing) => rule(listing) ?? []);
}
