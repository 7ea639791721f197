import { isClosed } from "../core/results/entry-state";
import { FOLLOW_UPS, NOTHING_FOUND } from "../core/results/result-vocabulary";
import { resultWordReader } from "../core/results/result-words";
import type { VisitRecord } from "../core/results/visit-records";
import { headingKey } from "../core/text/canonical";
import { formatDate } from "../core/text/civil-date";
import type { ProblemLine } from "../sheets/summary-facts";

/** The visits at which something was found: any result but 未发现问题 alone, or words under 发现问题. */
export function problemLines(
  records: readonly VisitRecord[],
  categories: readonly string[],
): readonly ProblemLine[] {
  const read = resultWordReader(categories);
  return records.flatMap(({ row, items, entry }) => {
    if (entry === null) return [];
    const result = read(entry.result);
    const isClean =
      result.kind === "empty" ||
      (result.kind === "known" && result.words.every((word) => word === NOTHING_FOUND));
    if (isClean && entry.problems === "") return [];
    const { closedOn } = entry;
    return [
      {
        unitName: row.name,
        items,
        result: entry.result,
        problems: entry.problems,
        opinion: entry.opinion,
        followUp: entry.followUp,
        closedOn:
          closedOn.kind === "date"
            ? formatDate(closedOn.date)
            : isClosed(entry, result)
              ? "已办结"
              : "",
      },
    ];
  });
}

/** How many entries have which 后续处置: the words of the list in its order, then others; none that is empty. */
export function followUpCounts(
  records: readonly VisitRecord[],
): readonly { readonly word: string; readonly visits: number }[] {
  const known = new Map<string, string>(FOLLOW_UPS.map((word) => [headingKey(word), word]));
  const counts = new Map<string, number>(FOLLOW_UPS.map((word) => [word, 0]));
  for (const { entry } of records) {
    if (entry === null || entry.followUp === "") continue;
    const word = known.get(headingKey(entry.followUp)) ?? entry.followUp;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, visits]) => ({ word, visits }));
}
