import { createContext, use } from "react";
import { DEFAULT_LANGUAGE, type Language } from "../i18n/language";

/** The language of the pane, and the way to another. */
export type LanguageChoice = {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
};

/** Given by the pane to everything in it. */
export const LanguageContext = createContext<LanguageChoice>({
  language: DEFAULT_LANGUAGE,
  onLanguage: () => {},
});

/** The language of the pane around. */
export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}
