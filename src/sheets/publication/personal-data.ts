import { isCreditCode, isRegistrationNumber15 } from "../../core/directory/credit-code";
import { civilDate } from "../../core/text/civil-date";
import type { SheetModel } from "../sheet-model";

/** What must never leave the building: 身份证号 of 18 or 15 digits, 手机号. */
export type PersonalDataKind = "id-number" | "mobile";

/** A cell of a finished sheet that holds some; rows and columns count from 0. */
export type PersonalDataCell = {
  readonly row: number;
  readonly column: number;
  readonly kind: PersonalDataKind;
};

/** Zero-width and direction marks, between which digits would hide. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
/** Blanks and hyphens between two digits of one number. */
const BETWEEN_DIGITS = /(?<=\d)[\s\u2010-\u2015\u2212-]+(?=[\dX])/gu;
/** Digests, tickets and keys. */
const HEX = /[0-9A-F]{32,}/gu;
const CODE = /[0-9A-Z]{6,}/gu;
const ID_18 = /(?<!\d)\d{17}[\dX](?![0-9A-Z])/gu;
const ID_15 = /(?<![0-9A-Z])\d{15}(?![0-9A-Z])/gu;
const MOBILE = /(?<!\d)(?:(?:00)?86|0)?1[3-9]\d{9}(?!\d)/u;

/** ISO 7064 MOD 11-2, as GB 11643 numbers citizens. */
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const ID_CHECKS = "10X98765432";

/** How many first digits the certificates of one authority share: province and city. */
const AUTHORITY_DIGITS = 4;

/**
 * The certificate numbers that cannot be taken for mobile numbers although they look like them: national certificates
 * have eleven digits, and those of Inner Mongolia begin with 15. A number counts as a certificate when another one of
 * the same authority begins like it.
 */
export function knownCertificates(certificates: readonly string[]): ReadonlySet<string> {
  const distinct = [...new Set(certificates)];
  const authorities = new Map<string, number>();
  const authorityOf = (certificate: string) => certificate.slice(0, AUTHORITY_DIGITS);
  for (const certificate of distinct) {
    const authority = authorityOf(certificate);
    authorities.set(authority, (authorities.get(authority) ?? 0) + 1);
  }
  return new Set(
    distinct.filter((certificate) => (authorities.get(authorityOf(certificate)) ?? 0) > 1),
  );
}

/** Every cell of a sheet that holds an ID or mobile number, whatever column it stands in. */
export function personalDataIn(
  sheet: SheetModel,
  certificates: ReadonlySet<string>,
): readonly PersonalDataCell[] {
  return sheet.rows.flatMap(({ values }, row) =>
    values.flatMap((value, column) => {
      if (value === null || typeof value === "number") return [];
      return personalDataKinds(value, certificates).map((kind) => ({ row, column, kind }));
    }),
  );
}

/**
 * What a text holds, also in full-width digits, with blanks, hyphens or invisible characters inside a number. An ID
 * number has a valid day of birth; credit codes and registration numbers, whose own check digits hold, are none.
 */
export function personalDataKinds(
  text: string,
  certificates: ReadonlySet<string>,
): readonly PersonalDataKind[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const plain = text.normalize("NFKC").replace(INVISIBLE, "").toUpperCase().replace(HEX, " ");
  const forms = [...new Set([plain, plain.replace(BETWEEN_DIGITS, "")])];
  const hasId = forms.some(holdsIdNumber);
  const hasMobile = forms.some((form) => holdsMobile(form, certificates));
  return [...(hasId ? (["id-number"] as const) : []), ...(hasMobile ? (["mobile"] as const) : [])];
}

function holdsIdNumber(text: string): boolean {
  const long = [...text.matchAll(ID_18)].some(([number]) => {
    const isBorn = isDay(number.slice(6, 10), number.slice(10, 12), number.slice(12, 14));
    return isBorn && (isCitizenNumber(number) || !isCreditCode(number));
  });
  const short = [...text.matchAll(ID_15)].some(([number]) => {
    const isBorn = isDay(`19${number.slice(6, 8)}`, number.slice(8, 10), number.slice(10, 12));
    return isBorn && !isRegistrationNumber15(number);
  });
  return long || short;
}

function isDay(year: string, month: string, day: string): boolean {
  const isLifetime = /^(?:19|20)/u.test(year);
  return isLifetime && civilDate(Number(year), Number(month), Number(day)) !== null;
}

function isCitizenNumber(number: string): boolean {
  const sum = ID_WEIGHTS.reduce((all, weight, at) => all + weight * Number(number.charAt(at)), 0);
  return ID_CHECKS.charAt(sum % ID_CHECKS.length) === number.slice(-1);
}

function holdsMobile(text: string, certificates: ReadonlySet<string>): boolean {
  const others = text.replace(CODE, (code) =>
    certificates.has(code) || isCreditCode(code) ? " " : code,
  );
  return MOBILE.test(others);
}
