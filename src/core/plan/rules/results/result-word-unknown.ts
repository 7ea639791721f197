import type { Finding } from "../../../finding";
import { resultWordReader } from "../../../results/result-words";
import { entryFinding, type ResultsCheck } from "./results-check";

/** Article 11: results are recorded so that they can be published: in the words of the list in 设置. */
export const RESULT_WORDS_ARTICLE = 11;

/** Warns of results that are no words of the list, or that say 未发现问题 beside another. */
export function resultWordUnknown({ entries, settings }: ResultsCheck): readonly Finding[] {
  const read = resultWordReader(settings.resultCategories);
  return entries.flatMap((entry) => {
    const words = read(entry.result);
    if (words.kind === "empty" || (words.kind === "known" && !words.isContradictory)) return [];
    return [
      {
        ...entryFinding(entry, "result", "result-word-unknown", {
          severity: "warning",
          article: RESULT_WORDS_ARTICLE,
          expected: settings.resultCategories.join("；"),
          found: entry.result,
        }),
        details: { why: words.kind === "unknown" ? "unknown" : "contradictory" },
      },
    ];
  });
}
