/** The 31 characters of GB 32100-2015: no I, O, S, V, Z, which are read as 1, 0, 5, U, 2. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Weights of characters 1–17: powers of 3 modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

const CODE_LENGTH = 18;

/**
 * The check character (character 18) of a 统一社会信用代码 by GB 32100-2015, from its first 17 characters in
 * half-width capitals; null when these are not 17 characters of the code's alphabet.
 */
export function creditCheckCharacter(first17: string): string | null {
  if (first17.length !== WEIGHTS.length) return null;
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) {
    const value = ALPHABET.indexOf(first17.charAt(index));
    if (value < 0) return null;
    sum += value * weight;
  }
  // The outer remainder matters: where the sum is a multiple of 31 the check character is 0.
  return ALPHABET.charAt((ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length);
}

/** True for 18 half-width capitals and digits whose last agrees with the first 17. */
export function isCreditCode(code: string): boolean {
  return code.length === CODE_LENGTH && creditCheckCharacter(code.slice(0, -1)) === code.slice(-1);
}

/** Who registered a unit, and as what: the first two characters of its credit code. */
export type CreditCodeKind =
  /** 机关. */
  | "government-body"
  /** 事业单位. */
  | "public-institution"
  /** 社会团体. */
  | "association"
  /** 民办非企业单位. */
  | "private-non-enterprise"
  /** 基金会. */
  | "foundation"
  /** 企业. */
  | "enterprise"
  /** 个体工商户. */
  | "sole-trader"
  /** 农民专业合作社. */
  | "cooperative"
  | "other";

const KINDS: ReadonlyMap<string, CreditCodeKind> = new Map([
  ["11", "government-body"],
  ["12", "public-institution"],
  ["51", "association"],
  ["52", "private-non-enterprise"],
  ["53", "foundation"],
  ["91", "enterprise"],
  ["92", "sole-trader"],
  ["93", "cooperative"],
]);

/** What sort of unit a valid credit code belongs to; null for a code that is not valid. */
export function creditCodeKind(code: string): CreditCodeKind | null {
  return isCreditCode(code) ? (KINDS.get(code.slice(0, 2)) ?? "other") : null;
}

/** GB 11714 counts all 26 letters: A is 10, Z is 35. */
const ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const ORGANISATION_MODULUS = 11;

/**
 * True for a 组织机构代码 by GB 11714: 9 capitals and digits without hyphen, the last (0–9 or X) checking the first
 * eight. Characters 9–17 of a credit code are one.
 */
export function isOrganisationCode(code: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/u.test(code)) return false;
  let sum = 0;
  for (const [index, weight] of ORGANISATION_WEIGHTS.entries()) {
    sum += ORGANISATION_ALPHABET.indexOf(code.charAt(index)) * weight;
  }
  const check = (ORGANISATION_MODULUS - (sum % ORGANISATION_MODULUS)) % ORGANISATION_MODULUS;
  return code.slice(-1) === (check === 10 ? "X" : String(check));
}

/** The 组织机构代码 inside a credit code (characters 9–17), or null when there is no valid one. */
export function organisationCodeIn(creditCode: string): string | null {
  const code = creditCode.slice(8, CODE_LENGTH - 1);
  return creditCode.length === CODE_LENGTH && isOrganisationCode(code) ? code : null;
}

/**
 * True for an old business registration number (工商注册号): 15 digits, the last by ISO 7064 MOD 11,10.
 * Bureaus still keep units under these where no credit code was issued.
 */
export function isRegistrationNumber15(text: string): boolean {
  if (!/^[0-9]{15}$/u.test(text)) return false;
  let product = 10;
  for (const digit of text.slice(0, -1)) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + Number(text.slice(-1))) % 10 === 1;
}
