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
};
