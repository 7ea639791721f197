import type { SettingsWords } from "../../pane-page-words";
import { SETTING_TEXTS } from "./setting-texts";

/** What the drop-downs of 设置 mean; the sheet keeps its Chinese words. */
const CHOICES: Readonly<Record<string, string>> = {
  是: "yes",
  否: "no",
  检查结束日: "end of the inspection",
  结论形成日: "conclusion",
  姓名: "name",
  执法证号: "certificate",
};

/** 设置. */
export const SETTINGS: SettingsWords = {
  pane: "Pane",
  language: "Language",
  workbook: (sheet) => `Sheet “${sheet}”`,
  noSheet:
    "The workbook has no sheet “设置” yet and the defaults are in force; the first change makes it.",
  setting: ({ setting }) => SETTING_TEXTS[setting],
  choice: (choice) => CHOICES[choice] ?? choice,
  editInSheet: "Edit in the sheet",
  save: "Save",
  undo: "Undo",
  saved: (label) => `“${label}” is saved.`,
  empty: "(not set)",
  findings: "Findings in the settings",
  platform:
    "The provincial platform (部门协同监管平台) stays the record by law; this tool prepares, draws, proves and verifies, and does not replace it.",
};
