import type { CheckWords } from "../../pane-page-words";

/** 核对. */
export const CHECK: CheckWords = {
  mark: "检查计划",
  marked: (findings) =>
    findings === 0 ? "已检查，没有发现问题。" : `已检查，${findings} 个问题已在表中标出。`,
  clear: "清除标记",
  cleared: "标记已清除。",
  counts: ({ targets, inspectors, items, planRows }) =>
    `检查对象 ${targets} · 执法人员 ${inspectors} · 抽查事项 ${items} · 计划 ${planRows}`,
  filters: "筛选",
  severity: (name, count) => `${name} ${count}`,
  sheet: "工作表",
  allSheets: "全部工作表",
  article: "条款",
  allArticles: "全部条款",
  noArticle: "不涉及条款",
  previous: "上一个",
  next: "下一个",
  position: (at, total) => `${at} / ${total}`,
  findings: "问题列表",
  none: "没有发现问题。",
  noneFiltered: "没有符合筛选条件的问题。",
  showAll: "显示全部",
  group: (sheet, count) => `${sheet}（${count}）`,
  mend: (value) => `改为 ${value}`,
  mendTitle: "改动单元格",
  mendText: (place, found, value) => `${place}：由“${found}”改为“${value}”。`,
  mendNote: "只改这一个单元格。",
  mendConfirm: (value) => `改为 ${value}`,
  mended: (place) => `${place} 已改动。`,
  readings: "各表是怎样读的",
};
