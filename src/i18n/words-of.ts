import { enUS } from "./en-US/words";
import type { Language } from "./language";
import type { Words } from "./words";
import { zhCN } from "./zh-CN/words";

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === "en-US" ? enUS : zhCN;
}
