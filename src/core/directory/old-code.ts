import { isOrganisationCode, isRegistrationNumber15 } from "./credit-code";

/** Numbers that units bore before 统一社会信用代码; some of them check themselves. */
export type OldCode = {
  /** 15 or 13 digits and numbers of cooperatives: 注册号; 9 characters: 组织机构代码; `某字第…号`: older still. */
  readonly style: "registration-number" | "organisation-code" | "file-number";
  /** False where the number has a check character of its own that does not fit. */
  readonly isConsistent: boolean;
};

const REGISTRATION_15 = /^[0-9]{15}$/u;
/** Sole traders were numbered with 13 digits before 2007, without a check digit. */
const REGISTRATION_13 = /^[0-9]{13}$/u;
/** 农民专业合作社: the place, NA, six digits, a character that follows no public rule. */
const COOPERATIVE = /^[0-9]{6}NA[0-9]{6}[0-9X]$/u;
const FILE_NUMBER = /字第?[0-9]+号?$/u;

/** What old number a canonical code is; null for one that is none of them. */
export function oldCode(code: string): OldCode | null {
  if (REGISTRATION_15.test(code)) {
    return { style: "registration-number", isConsistent: isRegistrationNumber15(code) };
  }
  if (REGISTRATION_13.test(code) || COOPERATIVE.test(code)) {
    return { style: "registration-number", isConsistent: true };
  }
  if (isOrganisationCode(code)) return { style: "organisation-code", isConsistent: true };
  return FILE_NUMBER.test(code) ? { style: "file-number", isConsistent: true } : null;
}
