import { createContext, use } from "react";
import type { StandaloneWords } from "../i18n/standalone-words";
import { STANDALONE } from "../i18n/zh-CN/standalone";

/** The words of the browser edition, in the language of its user. */
export const StandaloneWordsContext = createContext<StandaloneWords>(STANDALONE);

/** The words around. */
export function useStandaloneWords(): StandaloneWords {
  return use(StandaloneWordsContext);
}
