import { createContext, use, useMemo, type ReactNode } from "react";
import type { Language } from "../../i18n/language";
import type { PanePageWords } from "../../i18n/pane-page-words";
import type { PaneWords } from "../../i18n/pane-words";
import { BUILT_IN_WORDS, type WordSource } from "./word-source";

type Spoken = { readonly language: Language; readonly source: WordSource };

const WordsContext = createContext<Spoken>({ language: "zh-CN", source: BUILT_IN_WORDS });

/** Everything below speaks `language`. */
export function WordsProvider({
  language,
  source = BUILT_IN_WORDS,
  children,
}: {
  readonly language: Language;
  readonly source: WordSource | undefined;
  readonly children: ReactNode;
}) {
  const spoken = useMemo(() => ({ language, source }), [language, source]);
  return <WordsContext value={spoken}>{children}</WordsContext>;
}

/** The words of the frame and 总览; suspends while they are loaded. */
export function usePaneWords(): PaneWords {
  const { language, source } = use(WordsContext);
  const words = source.pane(language);
  return words instanceof Promise ? use(words) : words;
}

/** The words of all other pages; suspends while they are loaded. */
export function usePageWords(): PanePageWords {
  const { language, source } = use(WordsContext);
  return use(source.pages(language));
}
