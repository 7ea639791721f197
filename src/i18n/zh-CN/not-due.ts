import { formatDate } from "../../core/text/civil-date";
import { assertNever } from "../../core/assert-never";
import type { RowNotDrawn } from "../../jobs/failure";

/** Why a plan row is not drawn today, as half a sentence. */
export function notDue({ planNumber, item, why }: RowNotDrawn): string {
  return `计划 ${planNumber}（${item}）${whyNotDue(why)}`;
}

/** The same without naming the row. */
export function whyNotDue(why: RowNotDrawn["why"]): string {
  switch (why.why) {
    case "not-yet":
      return "还没到开始日期";
    case "past":
      return "已过结束日期";
    case "sealed":
      return "已封存，等待现场抽取";
    case "drawn-enough":
      return `今年已抽 ${why.times} 次，达到计划频次`;
    case "too-soon":
      return `距上次抽取（${formatDate(why.lastDraw)}）不足一个间隔`;
    default:
      return assertNever(why);
  }
}
