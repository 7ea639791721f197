import { headingKey } from "../text/canonical";
import { NOTHING_FOUND, NOTHING_FOUND_SYNONYMS } from "./result-vocabulary";

const SEPARATORS = /^[、,;/]+/u;

/** What a cell of 检查结果 says, in the words of the list. */
export type ResultWords =
  | { readonly kind: "empty" }
  /** Each word once, 正常 and 合格 as 未发现问题; `isContradictory` where 未发现问题 stands beside another. */
  | {
      readonly kind: "known";
      readonly words: readonly string[];
      readonly isContradictory: boolean;
    }
  /** Somebody's own words. */
  | { readonly kind: "unknown" };

/** Reads 检查结果 by the list of 设置; 未发现问题 is known also where the list lacks it. */
export function resultWordReader(categories: readonly string[]): (text: string) => ResultWords {
  const words = new Map<string, string>(
    [...NOTHING_FOUND_SYNONYMS, NOTHING_FOUND].map((word) => [headingKey(word), NOTHING_FOUND]),
  );
  for (const word of categories) {
    const key = headingKey(word);
    if (key !== "" && !words.has(key)) words.set(key, word);
  }
  // Longest first, because some words hold a 、 themselves.
  const keys = [...words.keys()].sort((a, b) => b.length - a.length);
  return (text) => {
    if (headingKey(text) === "") return { kind: "empty" };
    const found = wordsIn(text, keys);
    if (found === null) return { kind: "unknown" };
    const named = [...new Set(found.map((key) => words.get(key) ?? key))];
    return {
      kind: "known",
      words: named,
      isContradictory: named.length > 1 && named.includes(NOTHING_FOUND),
    };
  };
}

/** The words of a cell, also with nothing but blanks or line breaks between them; null where anything is left over. */
function wordsIn(text: string, keys: readonly string[]): readonly string[] | null {
  const whole = splitWords(headingKey(text), keys);
  if (whole !== null) return whole;
  const parts = text.split(/\s+/u).map((part) => splitWords(headingKey(part), keys));
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

/** The words that a text without white space is made of; null where anything is left over. */
function splitWords(text: string, keys: readonly string[]): readonly string[] | null {
  const words: string[] = [];
  let rest = text;
  while (rest !== "") {
    const word = keys.find((candidate) => rest.startsWith(candidate));
    if (word === undefined) return null;
    words.push(word);
    const after = rest.slice(word.length);
    rest = after.replace(SEPARATORS, "");
    if (after !== "" && after === rest) return null;
  }
  return words;
}
