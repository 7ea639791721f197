import type { CheckWords } from "../../pane-page-words";

/** 核对. */
export const CHECK: CheckWords = {
  mark: "Check the plan",
  marked: (findings) =>
    findings === 0
      ? "Checked; nothing is wrong."
      : `Checked; ${findings} finding(s) are marked in the sheets.`,
  clear: "Clear marks",
  cleared: "The marks are cleared.",
  counts: ({ targets, inspectors, items, planRows }) =>
    `${targets} targets · ${inspectors} inspectors · ${items} items · ${planRows} plan rows`,
  filters: "Filters",
  severity: (name, count) => `${name} ${count}`,
  sheet: "Sheet",
  allSheets: "All sheets",
  article: "Article",
  allArticles: "All articles",
  noArticle: "No article",
  previous: "Previous",
  next: "Next",
  position: (at, total) => `${at} / ${total}`,
  findings: "Findings",
  none: "Nothing is wrong.",
  noneFiltered: "No finding matches the filters.",
  showAll: "Show all",
  group: (sheet, count) => `${sheet} (${count})`,
  mend: (value) => `Change to ${value}`,
  mendTitle: "Change a cell",
  mendText: (place, found, value) => `${place}: “${found}” becomes “${value}”.`,
  mendNote: "Only this cell is changed.",
  mendConfirm: (value) => `Change to ${value}`,
  mended: (place) => `${place} is changed.`,
  readings: "How the sheets were read",
};
