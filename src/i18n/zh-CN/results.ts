import { formatShare } from "../../core/results/share";
import type { ResultReportWords } from "../result-words";

export const RESULTS: ResultReportWords = {
  recorded: ({ sheet, isNew, visits, added, updated, stages, dueSoon, overdue }) =>
    [
      isNew
        ? `已生成“${sheet}”：应检查 ${visits} 家。`
        : `“${sheet}”：应检查 ${visits} 家，新增 ${added} 行，更新 ${updated} 行，已填写的内容未改动。`,
      `待录入 ${stages["to-enter"]} · 录入中 ${stages["under-way"]} · 已公示 ${stages.published} · 临期 ${dueSoon} · 逾期 ${overdue}`,
    ].join("\n"),
  printed: ({ drawNumber, forms, sheets }) =>
    `${drawNumber}：执法检查表 ${forms} 页；工作表：${sheets.join("、")}。`,
  reported: ({ year, statistics, coverage }) =>
    `${year}年度：应检查 ${statistics.visits} 家次，已公示 ${statistics.published} 家次，抽查完成率 ${formatShare(statistics.completion)}，抽查覆盖率 ${formatShare(coverage.all.share)}。`,
  byDefaults: "设置中有读不懂的值，已按默认值处理，请改正后重新生成：",
};
