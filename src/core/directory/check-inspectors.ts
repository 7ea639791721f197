import type { Finding } from "../finding";
import type { InspectorListing } from "./inspector-listing";
import { certificateDateUnreadable } from "./rules/certificate-date-unreadable";
import { certificateMissing } from "./rules/certificate-missing";
import { certificateUnusable } from "./rules/certificate-unusable";
import { duplicateCertificate } from "./rules/duplicate-certificate";
import { offDuty } from "./rules/off-duty";
import { officeMissing } from "./rules/office-missing";

const ROW_RULES = [
  officeMissing,
  certificateMissing,
  certificateUnusable,
  certificateDateUnreadable,
  offDuty,
] as const;

/**
 * What Article 5 has to say against a directory of inspectors, whatever the day: most of it keeps somebody from
 * being matched. Certificates that have ended depend on the day: `certificateExpired`.
 */
export function checkInspectors(listings: readonly InspectorListing[]): readonly Finding[] {
  const ofRows = listings.flatMap((listing) =>
    ROW_RULES.flatMap((rule) => {
      const finding = rule(listing);
      return finding === null ? [] : [finding];
    }),
  );
  return [...ofRows, ...duplicateCertificate(listings)];
}
