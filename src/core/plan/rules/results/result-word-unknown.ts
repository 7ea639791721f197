import type { Finding } from "../../../finding";
import { headingKey } from "../../../text/canonical";
import { entryFinding, type ResultsCheck } from "./results-check";

/** Article 11: results are recorded so that they can be published: in the words of the list in 设置. */
export const RESULT_WORDS_ARTICLE = 11;

/** The word that stands alone: nothing found excludes everything else. */
const NOTHING_FOUND = "未发现问题";

/** Words in use that mean 未发现问题. */
const NOTHING_FOUND_SYNONYMS = ["正常", "合格"] as const;

const SEPARATORS = /^[、,;/]+/u;

/** Warns of results that are no words of the list, or that say 未发现问题 beside another. */
export function resultWordUnknown({ entries, settings }: ResultsCheck): readonly Finding[] {
  const known = [...settings.resultCategories, NOTHING_FOUND, ...NOTHING_FOUND_SYNONYMS];
  const alone = [NOTHING_FOUND, ...NOTHING_FOUND_SYNONYMS].map(headingKey);
  return entries.flatMap((entry) => {
    if (entry.result === "") return [];
    const words = wordsOf(entry.result, known);
    const isKnown =
      words !== null && (words.length === 1 || !words.some((word) => alone.includes(word)));
    if (isKnown) return [];
    return [
      {
        ...entryFinding(entry, "result", "result-word-unknown", {
          severity: "warning",
          article: RESULT_WORDS_ARTICLE,
          expected: settings.resultCategories.join("；"),
          found: entry.result,
        }),
        details: { why: words === null ? "unknown" : "contradictory" },
      },
    ];
  });
}

/** The words of a result, longest first because some hold a 、 themselves; null where anything is left over. */
function wordsOf(text: string, known: readonly string[]): readonly string[] | null {
  const byLength = known.map(headingKey).sort((a, b) => b.length - a.length);
  const words: string[] = [];
  let rest = headingKey(text);
  while (rest !== "") {
    const word = byLength.find((candidate) => candidate !== "" && rest.startsWith(candidate));
    if (word === undefined) return null;
    words.push(word);
    const after = rest.slice(word.length);
    rest = after.replace(SEPARATORS, "");
    if (after !== "" && after === rest) return null;
  }
  return words;
}
