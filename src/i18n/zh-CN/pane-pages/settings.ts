import type { SettingsWords } from "../../pane-page-words";

/** 设置. */
export const SETTINGS: SettingsWords = {
  pane: "面板",
  language: "面板语言",
  workbook: (sheet) => `工作表“${sheet}”`,
  noSheet: "工作簿中还没有“设置”表，现按默认值；改动任何一项时会新建。",
  setting: ({ label, explanation }) => ({ label, explanation }),
  choice: (choice) => choice,
  editInSheet: "在表中修改",
  save: "保存",
  undo: "还原",
  saved: (label) => `“${label}”已保存。`,
  empty: "（未填）",
  findings: "设置中的问题",
  platform: "部门协同监管平台仍是法定的记录平台；本工具负责准备、抽取、留证和核验，不取代平台。",
};
