import { useEffect, useRef, type RefObject } from "react";
import type { CellLook } from "../../workbook/xlsx/view/cell-look";
import type { RemoteBook } from "../book/remote-book";
import type { Notices } from "../notices";
import type { BookState } from "../worker/book-state";
import { Announcement } from "./announcement";
import { CellChoices } from "./cell-choices";
import { CellEditor } from "./cell-editor";
import { FormulaBar } from "./formula-bar";
import { GridView } from "./grid-view";
import { Overlays } from "./overlays";
import type { Place } from "./selection";
import { useGridKeys } from "./use-grid-keys";
import { usePointer } from "./use-pointer";
import type { Selections } from "./use-selection";
import type { ShownSheet } from "./use-sheet";
import { useSheetModel, type SheetModel } from "./use-sheet-model";

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
export function SheetGrid(props: Props) {
  const { book, state, sheet, looks, takesFocus } = props;
  const model = useSheetModel(book, state, sheet, props.notices, props.remembered);
  const { selecting, editing, cell, area, focus, shown, input } = model;
  const pointer = usePointer(model.view, sheet, shown.scroll, selecting, () => {
    editing.commit();
    model.setIsChoosing(false);
    focus();
  });
  useEffect(() => {
    if (takesFocus.current) input.current?.focus({ preventScroll: true });
    takesFocus.current = false;
  }, [takesFocus, input]);
  useRequested(props.requested, sheet, selecting.select);
  const { active } = selecting.selection;
  return (
    <>
      <FormulaBar
        place={active}
        cell={cell}
        isStale={state.isStale}
        model={editing}
        onDone={(rows, columns) => {
          if (rows !== 0 || columns !== 0) selecting.goOn(rows, columns);
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
          selection={selecting.selection}
          isStale={state.isStale}
          scroller={model.scroller}
          view={model.view}
          onAll={() => selecting.obey({ kind: "all" })}
        >
          <OverCells book={book} sheet={sheet} model={model} onLeave={props.onLeave} />
        </GridView>
      </div>
      <Announcement place={active} area={area} cell={cell} isStale={state.isStale} />
    </>
  );
}

type OverProps = Pick<Props, "book" | "sheet" | "onLeave"> & { readonly model: SheetModel };

/** What lies over the cells: the selection, the field that is typed into, and the words of a drop-down. */
function OverCells({ book, sheet, model, onLeave }: OverProps) {
  const { selecting, editing, clipboard, cell, choices } = model;
  const openChoices = (): void => model.setIsChoosing(choices !== null);
  const onKeyDown = useGridKeys({
    book,
    selection: selecting,
    editing,
    clipboard,
    openChoices,
    leave: onLeave,
  });
  return (
    <>
      <Overlays
        ground={sheet.ground}
        scroll={model.shown.scroll}
        selection={selecting.selection}
        area={model.area}
        isLocked={cell?.isLocked === true}
      />
      <CellEditor
        input={model.input}
        editing={editing.editing}
        place={selecting.selection.active}
        box={model.box}
        onBegin={(text) => editing.begin(text, true)}
        onChange={editing.change}
        onCompose={editing.compose}
        onKeyDown={onKeyDown}
        onCopy={clipboard.copy}
        onCut={clipboard.cut}
        onPaste={clipboard.paste}
      />
      <CellChoices model={model} />
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
