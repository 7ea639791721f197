import { formatShare } from "../core/results/share";
import { dateInWords } from "./publication/publication";
import type { SummaryFacts } from "./summary-facts";

/** 一、检查时间: when was drawn and when inspected, and what does not count. */
export function timesInWords(facts: SummaryFacts): string {
  const { year, drawCounts, inspections, draws } = facts;
  const { voided, broken, voidedVisits, replacedVisits, substitutes, replacements } = drawCounts;
  const inspected =
    inspections === null
      ? "截至填报日尚未开展现场检查。"
      : `现场检查时间为${dateInWords(inspections.first)}至${dateInWords(inspections.last)}。`;
  const notes = [
    voided === 0
      ? ""
      : `作废${voided}次（${voidedVisits}家次，除另由其他抽取抽中的外不计入以下统计）`,
    broken === 0 ? "" : `封存后中断${broken}次`,
    substitutes === 0 ? "" : `补抽${substitutes}次（退出${replacedVisits}家次，不计入以下统计）`,
    replacements === 0 ? "" : `更换检查人员${replacements}次`,
  ].filter((note) => note !== "");
  const apart = notes.length === 0 ? "" : `，其中${notes.join("，")}`;
  return `${year}年度共组织随机抽取${draws.length}次${apart}。${inspected}`;
}

/** 三、现场检查情况 in the platform's own terms. */
export function situationInWords({ statistics, coverage }: SummaryFacts): string {
  const { visits, inspected, toEnter, underWay, published, completion, closure } = statistics;
  return (
    `应检查${visits}家次，已检查${inspected}家次；检查结果已公示${published}家次，录入中${underWay}家次，待录入${toEnter}家次，` +
    `抽查完成率${formatShare(completion)}，后续处置完结率${formatShare(closure)}。` +
    `监管对象${coverage.all.units}家，抽中${coverage.all.drawn}家，抽查覆盖率${formatShare(coverage.all.share)}。`
  );
}

/** 四、发现问题及处理情况: how often each result was recorded. */
export function outcomesInWords({ statistics, problems }: SummaryFacts): string {
  const words = statistics.words
    .filter(({ visits }) => visits > 0)
    .map(({ word, visits }) => `“${word}”${visits}家次`);
  if (statistics.otherWords > 0) words.push(`其他表述${statistics.otherWords}家次`);
  if (words.length === 0) return "尚未录入检查结果。";
  const list = problems.length === 0 ? "" : `发现问题或有其他情况的${problems.length}家次见下表。`;
  return `检查结果：${words.join("，")}。${list}`;
}

/** 六、非随机检查, which no figure above counts. */
export function directedInWords({ directed }: SummaryFacts): string {
  if (directed.cases === 0) {
    return "本年度没有登记因投诉举报、转办交办、大数据监测等原因开展的检查。";
  }
  return (
    `因投诉举报、转办交办、大数据监测等原因登记${directed.cases}件，已检查${directed.inspected}件。` +
    "此类检查不采取随机抽查方式（第四条），单独统计，未计入以上各数。"
  );
}

/** 七、处理意见和建议: what the figures themselves ask for, one sentence each. */
export function tasksInWords(facts: SummaryFacts): readonly string[] {
  const { statistics, plan, problems, months } = facts;
  const { visits, inspected, overdue, dueSoon, publishedLate, closure } = statistics;
  const open = problems.filter(({ closedOn }) => closedOn === "").length;
  const undrawn = plan.filter(({ planned, drawn }) => drawn < planned).length;
  return [
    visits > inspected ? `尚有${visits - inspected}家次未检查，请责任科室按期完成。` : "",
    overdue > 0
      ? `检查结果逾期未公示${overdue}家次，请立即公示并推送市公共信用信息平台（第十一条）。`
      : "",
    dueSoon > 0 ? `检查结果临近公示截止日${dueSoon}家次，请及时公示。` : "",
    publishedLate > 0 ? `逾期后公示${publishedLate}家次，请说明原因并改进。` : "",
    open > 0 ? `发现问题后续处置未完结${open}家次，请跟踪督促整改到位。` : "",
    closure.whole > 0 && closure.part === closure.whole ? "已公示结果的后续处置全部完结。" : "",
    undrawn > 0 ? `年度计划尚有${undrawn}项未达到计划频次。` : "",
    months.undetermined > 0
      ? `年度计划有${months.undetermined}项的抽查数量无法确定，未计入按月统计的计划数。`
      : "",
  ].filter((sentence) => sentence !== "");
}
