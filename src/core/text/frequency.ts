import { readWholeNumber, WHOLE_NUMBER } from "./chinese-number";
import { clausesOf, plainWords } from "./clauses";

/** What a cell says about how often an item is drawn in a year (抽查频次). */
export type FrequencyReading =
  | { readonly kind: "times"; readonly bound: "exactly" | "at-least"; readonly times: number }
  | { readonly kind: "empty" }
  | { readonly kind: "undetermined"; readonly text: string };

/** How many of each period a year holds; a school year has two terms (学期). */
const PERIODS_A_YEAR: ReadonlyMap<string, number> = new Map([
  ["年", 1],
  ["年度", 1],
  ["学年", 1],
  ["半年", 2],
  ["学期", 2],
  ["季", 4],
  ["季度", 4],
  ["月", 12],
]);

const PERIOD = "年度|学年|半年|学期|季度|年|季|月";
const AT_LEAST = "不少于|不低于|至少|最少|>=|≥|≧";
const VERB = "(?:随机)?(?:抽查|检查|抽取|抽检|开展|组织|进行)";

/**
 * Who is inspected may stand before 抽查 (`幼儿园抽查一次`), but no character that may turn it into a
 * condition, a ceiling or another period (不超过, 最多, 一般, 根据, 每2年 …).
 */
const SUBJECT =
  "(?:[^0-9不或每同其般则据视可约最至多限超少低高内需若年月季期周日天<>≥≤=]*(?=抽查|检查))?";

const FREQUENCY = new RegExp(
  `^${SUBJECT}(?<early>${AT_LEAST})?(?:每个?(?<before>${PERIOD})|一年|全年|年度|本年度?|年)?` +
    `(?<middle>${AT_LEAST})?(?:${VERB})?(?:频次|频率)?(?:为|:)?(?<late>${AT_LEAST}|=)?` +
    `(?<times>${WHOLE_NUMBER})次(?<above>及?以上)?(?:(?:/|每)每?(?<after>${PERIOD}))?$`,
  "u",
);

/** A bare number with or without its sign: `1`, `=1`, `>=1`. */
const BARE = new RegExp(`^(?<bound>${AT_LEAST}|=)?(?<times>[0-9]+)$`, "u");

/**
 * What a cell of the column 抽查频次 says, in times a year. Whole numbers are times; words are read only when
 * every one of them is understood. `undetermined` carries the text as it stood in the cell.
 */
export function readFrequency(value: string | number | null): FrequencyReading {
  if (value === null) return { kind: "empty" };
  if (typeof value === "number") {
    return Number.isSafeInteger(value) && value > 0
      ? { kind: "times", bound: "exactly", times: value }
      : { kind: "undetermined", text: String(value) };
  }
  const words = plainWords(value);
  if (words === "") return { kind: "empty" };
  const bare = BARE.exec(words);
  if (bare !== null) {
    const { bound, times } = bare.groups ?? {};
    const isExact = bound === undefined || bound === "=";
    return reading(times, 1, isExact, value);
  }
  // A share in brackets, `不少于2次/年(30%)`, says nothing about how often.
  const clauses = clausesOf(value).filter((clause) => !isShareClause(clause));
  if (clauses.length === 0) return { kind: "undetermined", text: value };
  return readFrequencyClauses(clauses, value);
}

/** True when a clause speaks of how often: it names 次 (not 批次, 层次, 档次) or 频次. */
export function isFrequencyClause(clause: string): boolean {
  return /频|(?:^|[^批层档])次/u.test(clause);
}

function isShareClause(clause: string): boolean {
  return /[%‰]/u.test(clause) && !isFrequencyClause(clause);
}

/**
 * The one frequency that clauses say; `empty` for no clause, `undetermined` for several that differ or for
 * words that are not understood. `shown` is the cell's text, for whoever reads the finding.
 */
export function readFrequencyClauses(clauses: readonly string[], shown: string): FrequencyReading {
  const [first, ...rest] = clauses;
  if (first === undefined) return { kind: "empty" };
  return rest.every((clause) => clause === first)
    ? readClause(first, shown)
    : { kind: "undetermined", text: shown };
}

/** Clauses beyond this many characters are prose; nobody words one frequency at such length. */
const LONGEST_CLAUSE = 60;

function readClause(clause: string, shown: string): FrequencyReading {
  const groups = clause.length > LONGEST_CLAUSE ? undefined : FREQUENCY.exec(clause)?.groups;
  if (groups === undefined) return { kind: "undetermined", text: shown };
  const { early, middle, late, times, above, before, after } = groups;
  if (before !== undefined && after !== undefined && before !== after) {
    return { kind: "undetermined", text: shown };
  }
  const bounds = [early, middle, late, above].filter((word) => word !== undefined);
  const periods = PERIODS_A_YEAR.get(before ?? after ?? "年") ?? 1;
  return reading(
    times,
    periods,
    bounds.every((word) => word === "="),
    shown,
  );
}

function reading(
  times: string | undefined,
  periodsAYear: number,
  isExact: boolean,
  shown: string,
): FrequencyReading {
  const count = readWholeNumber(times ?? "");
  if (count === null || count === 0) return { kind: "undetermined", text: shown };
  return { kind: "times", bound: isExact ? "exactly" : "at-least", times: count * periodsAYear };
}
