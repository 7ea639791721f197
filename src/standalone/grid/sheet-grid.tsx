import { useEffect, useRef, useState, type RefObject } from "react";
import type { CellLook } from "../../workbook/xlsx/view/cell-look";
import type { RemoteBook } from "../book/remote-book";
import type { Notices } from "../notices";
import type { BookState } from "../worker/book-state";
import { Announcement } from "./announcement";
import { CellEditor } from "./cell-editor";
import { ChoiceList } from "./choice-list";
import { FormulaBar } from "./formula-bar";
import { GridView } from "./grid-view";
import { Overlays } from "./overlays";
import { cellBox } from "./screen";
import { areaOf, type Place } from "./selection";
import { useCell } from "./use-cell";
import { useClipboard } from "./use-clipboard";
import { useEditing } from "./use-editing";
import { useGridKeys } from "./use-grid-keys";
import { usePointer } from "./use-pointer";
import { useScroll } from "./use-scroll";
import { useSelection, type Selections } from "./use-selection";
import type { ShownSheet } from "./use-sheet";
import { useWindow } from "./use-window";

type Props = {
  readonly book: RemoteBook;
  readonly state: BookState;
  readonly sheet: ShownSheet;
  readonly looks: readonly CellLook[];
  readonly notices: Notices;
  readonly remembered: Selections;
  /** Whether the cells take the focus when the sheet is shown; then they have it. */
  readonly takesFocus: RefObject<boolean>;
  /** Takes the focus out of the cells. */
  readonly onLeave: () => void;
  /** A cell that is to be shown; each request is an object of its own. */
  readonly requested: { readonly sheet: string; readonly place: Place } | null;
};

const HEADERS = ".grid-row-header, .grid-header-row";

/** One sheet to be looked at and typed into, with the bar that shows the active cell in full. */
export function SheetGrid({
  book,
  state,
  sheet,
  looks,
  notices,
  remembered,
  takesFocus,
  onLeave,
  requested,
}: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const scroll = useScroll(scroller);
  const shown = useWindow(sheet, scroller, scroll);
  const model = useSelection(book, sheet, remembered, scroll, scroller);
  const { active } = model.selection;
  const { merges } = sheet.ground;
  const area = areaOf(model.selection, merges);
  const cell = useCell(book, sheet, active, state.revision);
  const focus = (): void => input.current?.focus({ preventScroll: true });
  const editing = useEditing(book, sheet, active, cell, notices, (place) => {
    model.select(place, false);
    focus();
  });
  const clipboard = useClipboard(book, sheet, area, editing.write, notices);
  const [isChoosing, setIsChoosing] = useState(false);
  const choices = cell?.isLocked === true ? null : (cell?.choices ?? null);
  const openChoices = (): void => setIsChoosing(choices !== null);
  const keys = { book, selection: model, editing, clipboard, openChoices, leave: onLeave };
  const onKeyDown = useGridKeys(keys);
  const pointer = usePointer(view, sheet, shown.scroll, model, () => {
    editing.commit();
    setIsChoosing(false);
    focus();
  });
  useEffect(() => {
    if (takesFocus.current) input.current?.focus({ preventScroll: true });
    takesFocus.current = false;
  }, [takesFocus]);
  useRequested(requested, sheet, model.select);
  const box = cellBox(active, sheet.ground, shown.scroll);
  const choose = (word: string): void => {
    setIsChoosing(false);
    focus();
    void editing.write([{ ...active, text: word }], false);
  };
  const leaveChoices = (): void => {
    setIsChoosing(false);
    focus();
  };
  return (
    <>
      <FormulaBar
        place={active}
        cell={cell}
        isStale={state.isStale}
        model={editing}
        onDone={(rows, columns) => {
          if (rows !== 0 || columns !== 0) model.goOn(rows, columns);
          focus();
        }}
      />
      <div
        className="grid"
        {...pointer}
        onDoubleClick={({ target }) => {
          const isHeader = target instanceof Element && target.closest(HEADERS) !== null;
          if (!isHeader && editing.editing === null) editing.begin(null, false);
        }}
      >
        <GridView
          shown={shown}
          looks={looks}
          selection={model.selection}
          isStale={state.isStale}
          scroller={scroller}
          view={view}
          onAll={() => model.obey({ kind: "all" })}
        >
          <Overlays
            ground={sheet.ground}
            scroll={shown.scroll}
            selection={model.selection}
            area={area}
            isLocked={cell?.isLocked === true}
          />
          <CellEditor
            input={input}
            editing={editing.editing}
            place={active}
            box={box}
            onBegin={(text) => editing.begin(text, true)}
            onChange={editing.change}
            onKeyDown={onKeyDown}
            onCopy={clipboard.copy}
            onCut={clipboard.cut}
            onPaste={clipboard.paste}
          />
          {choices === null || editing.editing !== null ? null : (
            <button
              type="button"
              className="grid-choose"
              tabIndex={-1}
              aria-hidden="true"
              style={{ left: box.left + box.width, top: box.top + box.height - 20 }}
              onClick={() => setIsChoosing(!isChoosing)}
            >
              ▼
            </button>
          )}
          {isChoosing && choices !== null ? (
            <ChoiceList
              place={active}
              box={box}
              choices={choices.words}
              chosen={cell?.shown ?? ""}
              onChoose={choose}
              onLeave={leaveChoices}
            />
          ) : null}
        </GridView>
      </div>
      <Announcement place={active} area={area} cell={cell} isStale={state.isStale} />
    </>
  );
}

/** Selects what somebody wants to be shown, once its sheet is here. */
function useRequested(
  requested: Props["requested"],
  sheet: ShownSheet,
  select: (place: Place, isStretched: boolean) => void,
): void {
  const done = useRef<Props["requested"]>(null);
  useEffect(() => {
    if (requested === null || done.current === requested || requested.sheet !== sheet.name) return;
    done.current = requested;
    select(requested.place, false);
  });
}
