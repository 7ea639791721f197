import { useEffect, useState } from "react";
import type { Desk } from "../../desk/desk";
import type { Language } from "../../i18n/language";
import type { Observable } from "../observable";
import { Pane } from "../pane";
import type { Facilities, RibbonRequest, Surroundings, Waiting } from "../pane-props";
import { chosenLanguage, rememberLanguage } from "./language-choice";
import { useTheme } from "./use-theme";

/** The pane with what Excel has around it. */
export function ExcelPane({
  desk,
  surroundings,
  facilities,
  requested,
  waiting,
  excel,
}: {
  readonly desk: Desk;
  readonly surroundings: Surroundings;
  readonly facilities: Facilities;
  readonly requested: Observable<RibbonRequest | null>;
  readonly waiting: Observable<Waiting | null>;
  readonly excel: { readonly language: string | null; readonly isDark: boolean | null };
}) {
  const [language, setLanguage] = useState(() => chosenLanguage(excel.language));
  const theme = useTheme(excel.isDark);
  // The static words of the page say that nothing was changed: they go before the first deed can write.
  useEffect(() => {
    window.dispatchEvent(new Event("pane-ready"));
  }, []);
  const choose = (chosen: Language): void => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <Pane
      desk={desk}
      surroundings={surroundings}
      language={language}
      onLanguage={choose}
      theme={theme}
      requested={requested}
      waiting={waiting}
      facilities={facilities}
    />
  );
}
