import type { Settings } from "../plan/settings";
import { isClosed, isMadeEntry, stageOf } from "./entry-state";
import type { Term } from "./publication-due";
import { resultWordReader } from "./result-words";
import type { Share } from "./share";
import type { VisitRecord } from "./visit-records";

/** A word of 检查结果 and in how many public results it stands. */
export type WordCount = { readonly word: string; readonly visits: number };

/** 统计 of visits in force, with the platform's own names. */
export type Statistics = {
  /** 应检查数 = 待录入 + 录入中 + 已公示. */
  readonly visits: number;
  readonly toEnter: number;
  readonly underWay: number;
  readonly published: number;
  /** Visits that were made (`isMadeEntry`), whatever stage their entry has reached. */
  readonly inspected: number;
  /** 抽查完成率: 已公示 / 应检查. */
  readonly completion: Share;
  /** One a word of the list in 设置, in its order; a result of two words counts under both. */
  readonly words: readonly WordCount[];
  /** Results in words that are not of the list. */
  readonly otherWords: number;
  /** 后续处置完结率: 完结 / 已公示. */
  readonly closure: Share;
  /** Not public and past the last day (逾期), near it (临期), and public after it. */
  readonly overdue: number;
  readonly dueSoon: number;
  readonly publishedLate: number;
};

/** Counts visits in force; `termOf` says where each stands in its term (`termReader`). */
export function statisticsOf(
  records: readonly VisitRecord[],
  { resultCategories }: Pick<Settings, "resultCategories">,
  termOf: (entry: NonNullable<VisitRecord["entry"]>) => Term,
): Statistics {
  const read = resultWordReader(resultCategories);
  const entered = records.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const stages = entered.map(stageOf);
  const results = entered.map(({ result }) => read(result));
  const terms = entered.map((entry) => termOf(entry).kind);
  const count = <Value>(values: readonly Value[], wanted: Value) =>
    values.filter((value) => value === wanted).length;
  const published = count(stages, "published");
  const underWay = count(stages, "under-way");
  const closed = entered.filter((entry, index) => {
    const result = results[index];
    return stages[index] === "published" && result !== undefined && isClosed(entry, result);
  });
  const found = results.flatMap((result) => (result.kind === "known" ? result.words : []));
  return {
    visits: records.length,
    toEnter: records.length - underWay - published,
    underWay,
    published,
    inspected: entered.filter(isMadeEntry).length,
    completion: { part: published, whole: records.length },
    words: wordsOf(read, resultCategories).map((word) => ({ word, visits: count(found, word) })),
    otherWords: results.filter(({ kind }) => kind === "unknown").length,
    closure: { part: closed.length, whole: published },
    overdue: count(terms, "overdue"),
    dueSoon: count(terms, "due-soon"),
    publishedLate: count(terms, "published-late"),
  };
}

/** The words under which results are counted: those of the list, each once as the reader calls it. */
function wordsOf(
  read: ReturnType<typeof resultWordReader>,
  categories: readonly string[],
): readonly string[] {
  const words = categories.flatMap((category) => {
    const result = read(category);
    return result.kind === "known" ? result.words : [];
  });
  return [...new Set(words)];
}
