import type { ResultEntry } from "../plan/rules/results/result-entry";
import { headingKey } from "../text/canonical";
import type { DateReading } from "../text/civil-date";
import { NO_FURTHER_STEPS, NOTHING_FOUND } from "./result-vocabulary";
import type { ResultWords } from "./result-words";

/** How far the entry of a visit has come: 待录入, 录入中 or 已公示, as the platform counts them. */
export type EntryStage = "to-enter" | "under-way" | "published";

/** The stage of an entry: public as soon as 公示日期 is a day, begun as soon as anything is filled in. */
export function stageOf(entry: ResultEntry | null): EntryStage {
  if (entry === null) return "to-enter";
  if (entry.publishedOn.kind === "date") return "published";
  return isBegun(entry) ? "under-way" : "to-enter";
}

/**
 * Whether the inspection was made (Art. 10): 检查日期 says so, or a result or its publication, which no visit has that
 * was not made. That the day is missing then is a finding of its own.
 */
export function isMadeEntry({
  inspectedOn,
  publishedOn,
  result,
}: Pick<ResultEntry, "inspectedOn" | "publishedOn" | "result">): boolean {
  return inspectedOn.kind !== "empty" || publishedOn.kind !== "empty" || result !== "";
}

/** Whether anything is filled in. */
export function isBegun(entry: ResultEntry): boolean {
  const days: readonly DateReading[] = [
    entry.inspectedOn,
    entry.concludedOn,
    entry.closedOn,
    entry.publishedOn,
    entry.pushedOn,
  ];
  const texts = [
    entry.result,
    entry.problems,
    entry.measures,
    entry.opinion,
    entry.followUp,
    entry.unsignedReason,
    entry.witness,
    entry.enteredBy,
    entry.channel,
    entry.taskNumber,
  ];
  return days.some(({ kind }) => kind !== "empty") || texts.some((text) => text !== "");
}

/**
 * Whether nothing is left to be done (完结): 办结日期 is there, 后续处置 says that nothing follows, or nothing was
 * found and 后续处置 is empty.
 */
export function isClosed(
  { closedOn, followUp }: Pick<ResultEntry, "closedOn" | "followUp">,
  result: ResultWords,
): boolean {
  if (closedOn.kind === "date") return true;
  if (followUp !== "") return headingKey(followUp) === headingKey(NO_FURTHER_STEPS);
  return result.kind === "known" && result.words.every((word) => word === NOTHING_FOUND);
}
