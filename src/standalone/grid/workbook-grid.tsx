import { useEffect, useMemo, useRef, useState } from "react";
import type { RemoteBook } from "../book/remote-book";
import type { Notices } from "../notices";
import { useObservable } from "../use-observable";
import { useStandaloneWords } from "../words-context";
import type { BookState } from "../worker/book-state";
import { GRID_RULES } from "./grid-css";
import { focusRegion } from "../regions";
import { lookRules } from "./look-css";
import type { Place } from "./selection";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";
import type { Selections } from "./use-selection";
import { useSheet } from "./use-sheet";

type Props = {
  readonly book: RemoteBook;
  readonly state: BookState;
  readonly notices: Notices;
};

type Request = { readonly sheet: string; readonly place: Place };

const PANEL = "sheet-panel";

/** The workbook: one sheet at a time, and the tabs of all of them. */
export function WorkbookGrid({ book, state, notices }: Props) {
  const words = useStandaloneWords();
  const looks = useObservable(book.looks);
  const rules = useMemo(() => GRID_RULES + lookRules(looks), [looks]);
  const remembered = useRef<Selections>(new Map());
  const [requested, setRequested] = useState<Request | null>(null);
  const [wanted, setWanted] = useState({ book: -1, name: "" });
  const opening = state.tabs[state.activeTab]?.name ?? "";
  const [followed, setFollowed] = useState({ book: state.book, opening });
  if (followed.book !== state.book || followed.opening !== opening) {
    // A deed has said which sheet is to be looked at next.
    setFollowed({ book: state.book, opening });
    setWanted({ book: state.book, name: opening });
  }
  const name = sheetToShow(state, wanted);
  const { sheet, isChart } = useSheet(book, state, name);
  const takesFocus = useRef(true);
  const goTo = (sheetName: string, isDone: boolean): void => {
    takesFocus.current = isDone;
    if (isDone && sheetName === name) focusRegion("cells");
    setWanted({ book: state.book, name: sheetName });
  };
  useEffect(
    () =>
      book.onShow(({ sheet: sheetName, row, column }) => {
        takesFocus.current = false;
        setWanted({ book: book.state.current()?.book ?? 0, name: sheetName });
        setRequested({ sheet: sheetName, place: { row, column } });
      }),
    [book],
  );
  return (
    <section className="workbook" aria-label={words.grid.workbook}>
      <style>{rules}</style>
      <div id={PANEL} role="tabpanel" aria-label={name} className="sheet-panel">
        {isChart ? <p className="chart-sheet">{words.grid.chartSheet}</p> : null}
        {sheet === null || isChart ? null : (
          <SheetGrid
            key={`${sheet.book} ${sheet.name}`}
            book={book}
            state={state}
            sheet={sheet}
            looks={looks}
            notices={notices}
            remembered={remembered.current}
            takesFocus={takesFocus}
            onLeave={() => focusRegion("sheets")}
            requested={requested}
          />
        )}
      </div>
      <SheetTabs tabs={state.tabs} active={name} panelId={PANEL} onSheet={goTo} />
    </section>
  );
}

/** The sheet that was asked for, as long as it is there; else the one that the workbook opens with. */
function sheetToShow({ tabs, activeTab, book }: BookState, wanted: { book: number; name: string }) {
  const isThere = wanted.book === book && tabs.some(({ name }) => name === wanted.name);
  if (isThere) return wanted.name;
  const active = tabs[activeTab];
  const first = tabs.find(({ visibility }) => visibility === "visible");
  return (active?.visibility === "visible" ? active : (first ?? active))?.name ?? "";
}
