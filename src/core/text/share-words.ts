import { readWholeNumber, WHOLE_NUMBER } from "./chinese-number";

/** A share or a number of units as a clause words it; shares in basis points. */
export type ShareWords =
  | {
      readonly kind: "share";
      readonly isAtLeast: boolean;
      readonly lower: number;
      /** The upper end of a range (`2%-5%`); null where there is none. */
      readonly upper: number | null;
    }
  | { readonly kind: "count"; readonly count: number };

/** The whole, 100 %, in basis points. */
export const WHOLE_BASIS_POINTS = 10_000;

const AT_LEAST = "不低于|不少于|不小于|大于等于|至少|最少|>=|≥|≧";
const PLAIN = "(?:全年|每年度?|年度|本年度?|随机|抽查|抽取|检查|抽检|按照?)*";

/**
 * Anything may stand before 比例 (`学校抽查比例为5%`) but characters that make a condition, a ceiling or an
 * alternative of it (不超过, 最高, 一般, 根据, 其中, 或 …).
 */
const BEFORE =
  "(?:[^0-9%‰不或其般则据视可约最至多限超少低高内需若<>≥≤=]*比例(?:应?为|是|:|按|达到?)?)?";

const DECIMAL = "[0-9]{1,3}(?:\\.[0-9]+)?";
const AFTER = "(?:的?比例)?(?:随机)?(?:抽取|抽查|检查|抽检)?(?:/年)?(?:全覆盖)?";
const OF_ALL = "(?:(?:对象|单位)?总数的)?";

const SHARE = new RegExp(
  `^${PLAIN}${BEFORE}${PLAIN}(?<bound>${AT_LEAST})?${OF_ALL}(?<low>${DECIMAL})(?<lowUnit>[%‰])?` +
    `(?:[-–—―−~〜至到](?<high>${DECIMAL})(?<highUnit>[%‰]))?(?<above>及?以上)?${AFTER}$`,
  "u",
);

const COUNT = new RegExp(
  `^${PLAIN}(?:${AT_LEAST})?(?<count>${WHOLE_NUMBER})(?:家|户|所|个|间|处|名|人)` +
    "(?:单位|对象|企业|学校|幼儿园|机构)?(?:及?以上)?$",
  "u",
);

const SPELLED_PERCENT = new RegExp(`百分之(${DECIMAL}|${WHOLE_NUMBER})`, "gu");

/** Clauses beyond this many characters are prose; nobody words one share at such length. */
const LONGEST_CLAUSE = 60;

/**
 * What one clause says about how many are drawn, or null when any of its words is not understood, when a
 * share is 0, above 100 % or no whole basis point, or when its range descends.
 * The clause must come from `clausesOf`.
 */
export function readShareWords(clause: string): ShareWords | null {
  if (clause.length > LONGEST_CLAUSE) return null;
  if (clause === "全覆盖") {
    return { kind: "share", isAtLeast: false, lower: WHOLE_BASIS_POINTS, upper: null };
  }
  const counted = COUNT.exec(clause)?.groups?.["count"];
  if (counted !== undefined) {
    const count = readWholeNumber(counted);
    return count === null || count === 0 ? null : { kind: "count", count };
  }
  const groups = SHARE.exec(withPercentSigns(clause))?.groups;
  return groups === undefined ? null : readShare(groups);
}

function readShare(groups: Readonly<Record<string, string | undefined>>): ShareWords | null {
  const { bound, low, lowUnit, high, highUnit, above } = groups;
  const isAtLeast = bound !== undefined || above !== undefined;
  const lower = basisPointsOf(low, lowUnit ?? highUnit);
  if (lower === null) return null;
  if (high === undefined) return { kind: "share", isAtLeast, lower, upper: null };
  const upper = basisPointsOf(high, highUnit);
  if (upper === null || upper <= lower || isAtLeast) return null;
  return { kind: "share", isAtLeast, lower, upper };
}

// The digits are moved, not multiplied: 0.07 × 10,000 is no integer in floating point.
function basisPointsOf(decimal: string | undefined, unit: string | undefined): number | null {
  if (decimal === undefined || unit === undefined) return null;
  const [whole = "", fraction = ""] = decimal.split(".");
  const places = unit === "%" ? 2 : 1;
  const significant = fraction.replace(/0+$/u, "");
  if (significant.length > places) return null;
  const basisPoints = Number(whole + significant.padEnd(places, "0"));
  return basisPoints > 0 && basisPoints <= WHOLE_BASIS_POINTS ? basisPoints : null;
}

/** `百分之五` as `5%`. */
function withPercentSigns(clause: string): string {
  return clause.replace(SPELLED_PERCENT, (whole: string, number: string) => {
    const value = number.includes(".") ? number : readWholeNumber(number);
    return value === null ? whole : `${value}%`;
  });
}
