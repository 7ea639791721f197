import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Language } from "../../i18n/language";
import { chosenLanguage, rememberLanguage } from "../../taskpane/excel/language-choice";
import { useTheme } from "../../taskpane/excel/use-theme";
import { observable } from "../../taskpane/observable";
import { Pane } from "../../taskpane/pane";
import type { RibbonRequest, Surroundings, Waiting } from "../../taskpane/pane-props";
import type { RemoteBook } from "../book/remote-book";
import { WorkbookGrid } from "../grid/workbook-grid";
import type { Notices } from "../notices";
import { useObservable } from "../use-observable";
import { StandaloneWordsContext } from "../words-context";
import { standaloneWords } from "../standalone-words";
import { focusNextRegion } from "../regions";
import { LeavingDialog } from "./leaving-dialog";
import { NoticeBar } from "./notice-bar";
import { SHELL_RULES } from "./shell-css";
import { Splitter } from "./splitter";
import { Toolbar } from "./toolbar";
import { useDrop } from "./use-drop";
import { useFiles } from "./use-files";

type Props = {
  readonly book: RemoteBook;
  readonly notices: Notices;
  readonly surroundings: Surroundings;
};

const USUAL_PANE = 380;

/** The browser edition in the language of its user. */
export function Shell(props: Props) {
  const [language, setLanguage] = useState<Language>(() => chosenLanguage(null));
  // The page's own words of waiting go when the first view stands.
  useEffect(() => void window.dispatchEvent(new Event("pane-ready")), []);
  const onLanguage = (chosen: Language): void => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <StandaloneWordsContext value={standaloneWords(language)}>
      <Workplace {...props} language={language} onLanguage={onLanguage} />
    </StandaloneWordsContext>
  );
}

type Choice = { readonly language: Language; readonly onLanguage: (language: Language) => void };

/** The sheet and the pane beside each other, below a toolbar. */
function Workplace({ book, notices, surroundings, language, onLanguage }: Props & Choice) {
  const state = useObservable(book.state);
  const theme = useTheme(null);
  const files = useFiles(book, state, surroundings.clock, notices);
  const drop = useDrop(files.openFile);
  const picker = useRef<HTMLInputElement>(null);
  const [paneWidth, setPaneWidth] = useState(USUAL_PANE);
  const requested = useMemo(() => observable<RibbonRequest | null>(null), []);
  const waiting = useMemo(() => observable<Waiting | null>(null), []);
  const facilities = { save: files.save, openFile: () => picker.current?.click() };
  return (
    <div className="shell" data-theme={theme} lang={language} onKeyDown={onKey} {...drop.handlers}>
      <style>{SHELL_RULES}</style>
      <Toolbar book={book} state={state} files={files} picker={picker} />
      <NoticeBar notices={notices} files={files} />
      <main className="desk">
        {state === null ? (
          <div className="workbook" />
        ) : (
          <WorkbookGrid book={book} state={state} notices={notices} />
        )}
        <Splitter width={paneWidth} onWidth={setPaneWidth} />
        <aside
          className="pane"
          aria-label={standaloneWords(language).grid.pane}
          style={{ width: paneWidth }}
        >
          {state === null ? null : (
            <Pane
              key={state.book}
              desk={book.desk}
              surroundings={surroundings}
              language={language}
              onLanguage={onLanguage}
              theme={theme}
              requested={requested}
              waiting={waiting}
              facilities={facilities}
            />
          )}
        </aside>
      </main>
      {drop.isOver ? <div className="drop">{standaloneWords(language).files.dropHere}</div> : null}
      <LeavingDialog state={state} files={files} />
    </div>
  );
}

/** F6 goes from part to part, as in Office. */
function onKey(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  focusNextRegion(event.shiftKey ? -1 : 1);
}
