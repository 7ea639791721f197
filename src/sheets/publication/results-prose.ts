import type { ResultEntry } from "../../core/plan/rules/results/result-entry";
import { resultWordReader } from "../../core/results/result-words";
import { compareDates, type CivilDate } from "../../core/text/civil-date";
import { bureauInProse, type Publisher } from "./publication";

/** The paragraph as bureaus publish it: `2026年5月，市教育体育局组织开展…，共抽查30家，其中未发现问题25家，…。` */
export function resultsProse(entries: readonly ResultEntry[], publisher: Publisher): string {
  const days = entries.flatMap(({ inspectedOn }) =>
    inspectedOn.kind === "date" ? [inspectedOn.date] : [],
  );
  const units = new Set(entries.map(({ unitId }) => unitId)).size;
  const counter = units === entries.length ? "家" : "家次";
  const outcomes = resultCounts(entries, publisher.settings.resultCategories)
    .map(([words, count]) => `${words}${count}${counter}`)
    .join("，");
  return (
    `${monthsInWords(days)}，${bureauInProse(publisher)}组织开展${publisher.year}年度“双随机、一公开”抽查，` +
    `共抽查${entries.length}${counter}，其中${outcomes}。检查结果现予公布。`
  );
}

/**
 * How often each result occurs, a result of several words as one, so that the figures add up: those of the list in its
 * order, then others as they first occur.
 */
function resultCounts(
  entries: readonly ResultEntry[],
  categories: readonly string[],
): readonly (readonly [string, number])[] {
  const read = resultWordReader(categories);
  const counts = new Map<string, number>(categories.map((word) => [word, 0]));
  for (const { result } of entries) {
    const reading = read(result);
    const words = reading.kind === "known" ? reading.words.join("并") : result;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 0);
}

/** 2026年5月, 2026年3月至5月, 2025年12月至2026年1月. */
export function monthsInWords(days: readonly CivilDate[]): string {
  const sorted = days.toSorted(compareDates);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return "";
  const start = `${first.year}年${first.month}月`;
  if (first.year !== last.year) return `${start}至${last.year}年${last.month}月`;
  return first.month === last.month ? start : `${start}至${last.month}月`;
}
