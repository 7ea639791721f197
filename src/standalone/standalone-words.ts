import type { Language } from "../i18n/language";
import type { StandaloneWords } from "../i18n/standalone-words";
import { STANDALONE as ENGLISH } from "../i18n/en-US/standalone";
import { STANDALONE as CHINESE } from "../i18n/zh-CN/standalone";

/** What the browser edition says in a language. */
export function standaloneWords(language: Language): StandaloneWords {
  return language === "en-US" ? ENGLISH : CHINESE;
}
