import type { Language } from "./language";

/** What is said where the add-in cannot work. */
export type NotHereWords = {
  readonly language: Language;
  readonly title: string;
  readonly noExcel: string;
  /** `version` is the newest ExcelApi that is there; empty for none. */
  readonly oldExcel: (version: string) => string;
};
