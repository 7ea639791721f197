import { DEFAULT_LANGUAGE, type Language } from "../../i18n/language";

const KEY = "double-random-inspection.language";

/** The language chosen before, else that of Excel: Chinese unless Excel is in another language. */
export function chosenLanguage(ofExcel: string | null): Language {
  const stored = storage()?.getItem(KEY);
  if (stored === "zh-CN" || stored === "en-US") return stored;
  return ofExcel === null || /^zh\b/iu.test(ofExcel) ? DEFAULT_LANGUAGE : "en-US";
}

/** Remembers the choice where the web view lets it; elsewhere it holds until the pane is closed. */
export function rememberLanguage(language: Language): void {
  storage()?.setItem(KEY, language);
}

/** Null where the web view forbids it: partitioned frames throw at the very mention. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
