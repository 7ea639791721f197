import { groupedKinds, kindKey } from "../directory/kinds";
import type { Target } from "../directory/target";
import { headingKey } from "../text/canonical";
import { directoryValues } from "./directory-values";
import type { Scope } from "./scope";
import type { Settings } from "./settings";
import {
  AFFILIATION_WORDS,
  ALL_WORDS,
  COMPOUND_KINDS,
  FILLER_WORDS,
  INCLUDING_WORDS,
  JOIN_WORDS,
  OPENING_WORDS,
  OWNERSHIP_WORDS,
  WHOLE_AREA_WORDS,
} from "./scope-words";

/** What a word of a scope means: a limit, the whole area (no limit of districts), all, or nothing at all. */
export type WordMeaning =
  | { readonly sort: keyof Scope; readonly values: readonly string[] }
  | { readonly sort: "whole-area" | "all" | "filler" | "join" | "opening" | "including" };

/** Words as they are compared (heading keys) and what they mean in this directory. */
export type ScopeVocabulary = ReadonlyMap<string, WordMeaning>;

/** 民办幼儿园 is no 幼儿园 without more: such a word may not lose its first half by 类别归并. */
const NAMES_OWNERSHIP = /公办|民办|公立|私立/u;

const DISTRICT_SUFFIX = /(?:自治县|区|旗|县|市)$/u;
const CITY_PREFIX = /^.{2,5}?市(?=.{2,})/u;
/** 东胜 is recognisable, one character alone is not. */
const SHORTEST_DISTRICT = 2;

/** The words that a scope may use, from the kinds, districts and offices that the directory really holds. */
export function scopeVocabulary(
  targets: readonly Target[],
  settings: Pick<Settings, "kindGroups" | "bureau">,
  officesKnown: readonly string[],
): ScopeVocabulary {
  const words = new Map<string, WordMeaning>();
  const present = directoryValues(targets);
  const { ownerships, affiliations, districts } = present;
  addLimits(words, "ownerships", ownerships, OWNERSHIP_WORDS);
  addLimits(words, "affiliations", affiliations, AFFILIATION_WORDS);
  const offices = new Set([...officesKnown, ...present.offices]);
  addValues(words, "offices", offices, (office) => [headingKey(office)]);
  addValues(words, "districts", districts, (district) => districtWords(district, districts));
  addKinds(words, present.kinds, settings.kindGroups);
  for (const word of JOIN_WORDS) words.set(word, { sort: "join" });
  for (const word of OPENING_WORDS) words.set(word, { sort: "opening" });
  for (const word of INCLUDING_WORDS) addWord(words, word, { sort: "including" });
  for (const word of FILLER_WORDS) addWord(words, word, { sort: "filler" });
  for (const word of ALL_WORDS) addWord(words, word, { sort: "all" });
  for (const word of WHOLE_AREA_WORDS) addWord(words, word, { sort: "whole-area" });
  if (settings.bureau !== "") addWord(words, headingKey(settings.bureau), { sort: "filler" });
  return words;
}

/**
 * 类别归并 as further words: a kind that the directory calls otherwise (校外培训机构 where it says
 * 教育培训机构). Used only where the directory's own words leave something over.
 */
export function withGroupedWords(
  vocabulary: ScopeVocabulary,
  targets: readonly Target[],
  kindGroups: Settings["kindGroups"],
): ScopeVocabulary {
  const words = new Map(vocabulary);
  const present = groupedKindsOf(directoryValues(targets).kinds, kindGroups);
  for (const [kind, group] of kindGroups) {
    const key = kindKey(group);
    if (present.has(key) && !NAMES_OWNERSHIP.test(kind)) {
      addWord(words, kindKey(kind), { sort: "kinds", values: [key] });
    }
  }
  return words;
}

function addWord(words: Map<string, WordMeaning>, word: string, meaning: WordMeaning): void {
  if (word !== "" && !words.has(word)) words.set(word, meaning);
}

function addKinds(
  words: Map<string, WordMeaning>,
  kinds: ReadonlySet<string>,
  kindGroups: Settings["kindGroups"],
): void {
  const typed = new Set([...kinds].map(kindKey));
  for (const kind of typed) addWord(words, kind, { sort: "kinds", values: [kind] });
  for (const group of groupedKindsOf(kinds, kindGroups)) {
    addWord(words, group, { sort: "kinds", values: [group] });
  }
  for (const [word, parts] of COMPOUND_KINDS) {
    const values = parts.filter((part) => typed.has(part));
    if (values.length > 0) addWord(words, word, { sort: "kinds", values });
  }
}

function groupedKindsOf(
  kinds: ReadonlySet<string>,
  kindGroups: Settings["kindGroups"],
): ReadonlySet<string> {
  return new Set(groupedKinds([...kinds], kindGroups));
}

/** Adds the words of each line for the directory's values of that line. */
function addLimits(
  words: Map<string, WordMeaning>,
  sort: "ownerships" | "affiliations",
  present: ReadonlySet<string>,
  lines: readonly (readonly string[])[],
): void {
  for (const line of lines) {
    const values = [...present].filter((value) => line.some((word) => headingKey(value) === word));
    if (values.length === 0) continue;
    for (const word of line) addWord(words, word, { sort, values });
  }
  addValues(words, sort, present, (value) => [headingKey(value)]);
}

/** Adds each value under its words; a word of several values means all of them. */
function addValues(
  words: Map<string, WordMeaning>,
  sort: keyof Scope,
  values: ReadonlySet<string>,
  wordsOf: (value: string) => readonly string[],
): void {
  const meant = new Map<string, string[]>();
  for (const value of values) {
    for (const word of value === "" ? [] : new Set(wordsOf(value))) {
      meant.set(word, [...(meant.get(word) ?? []), value]);
    }
  }
  for (const [word, list] of meant) addWord(words, word, { sort, values: list });
}

/** 东胜区 is also called 东胜, and 鄂尔多斯市东胜区 also 东胜区; 伊金霍洛旗 also 伊旗 where no other has its initial. */
function districtWords(district: string, all: ReadonlySet<string>): readonly string[] {
  const full = headingKey(district);
  const local = full.replace(CITY_PREFIX, "");
  const short = local.replace(DISTRICT_SUFFIX, "");
  const initial = local.charAt(0);
  const sharesInitial = [...all].some((other) => {
    const name = headingKey(other).replace(CITY_PREFIX, "");
    return name !== local && name.startsWith(initial) && name.endsWith("旗");
  });
  const banner = local.endsWith("旗") && !sharesInitial ? [`${initial}旗`] : [];
  return [full, local, ...(short.length >= SHORTEST_DISTRICT ? [short] : []), ...banner];
}
