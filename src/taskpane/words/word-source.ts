import type { Language } from "../../i18n/language";
import type { PanePageWords } from "../../i18n/pane-page-words";
import type { PaneWords } from "../../i18n/pane-words";
import { PANE } from "../../i18n/zh-CN/pane";
import { loadOnce } from "../load-once";

/** Where words come from. A promise stays the same until it fails, so that React can wait for it. */
export type WordSource = {
  readonly pane: (language: Language) => PaneWords | Promise<PaneWords>;
  readonly pages: (language: Language) => Promise<PanePageWords>;
};

const PAGES: Readonly<Record<Language, () => Promise<PanePageWords>>> = {
  "zh-CN": loadOnce(async () => (await import("../../i18n/zh-CN/pane-pages/pages")).PANE_PAGES),
  "en-US": loadOnce(async () => (await import("../../i18n/en-US/pane-pages/pages")).PANE_PAGES),
};

const englishPane = loadOnce(async () => (await import("../../i18n/en-US/pane")).PANE);

/** The words of the build: Chinese for the first view comes with it, everything else when it is needed. */
export const BUILT_IN_WORDS: WordSource = {
  pane: (language) => (language === "zh-CN" ? PANE : englishPane()),
  pages: (language) => PAGES[language](),
};
