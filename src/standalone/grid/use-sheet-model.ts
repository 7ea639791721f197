import { useRef, useState, type RefObject } from "react";
import type { Area } from "../../sheets/snapshot";
import type { RemoteBook } from "../book/remote-book";
import type { Notices } from "../notices";
import type { BookState } from "../worker/book-state";
import type { CellInHand } from "../worker/look-calls";
import { cellBox, type Box } from "./screen";
import { areaOf } from "./selection";
import { useCell } from "./use-cell";
import { useClipboard, type ClipboardModel } from "./use-clipboard";
import { useEditing, type EditingModel } from "./use-editing";
import { useScroll } from "./use-scroll";
import { useSelection, type SelectionModel, type Selections } from "./use-selection";
import type { ShownSheet } from "./use-sheet";
import { useWindow, type GridWindow } from "./use-window";

/** Everything that a sheet under its user's hands consists of. */
export type SheetModel = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly view: RefObject<HTMLDivElement | null>;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly focus: () => void;
  readonly shown: GridWindow;
  readonly selecting: SelectionModel;
  readonly area: Area;
  /** Where the active cell is seen. */
  readonly box: Box;
  /** Null until it is known. */
  readonly cell: CellInHand | null;
  readonly editing: EditingModel;
  readonly clipboard: ClipboardModel;
  /** The words of the active cell's drop-down; null where it has none, or is locked. */
  readonly choices: readonly string[] | null;
  readonly isChoosing: boolean;
  readonly setIsChoosing: (isChoosing: boolean) => void;
};

/** The model of a sheet that is shown; `remembered` is what was selected on each sheet before. */
export function useSheetModel(
  book: RemoteBook,
  state: BookState,
  sheet: ShownSheet,
  notices: Notices,
  remembered: Selections,
): SheetModel {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const scroll = useScroll(scroller);
  const shown = useWindow(sheet, scroller, scroll);
  const selecting = useSelection(book, sheet, remembered, scroll, scroller);
  const { active } = selecting.selection;
  const area = areaOf(selecting.selection, sheet.ground.merges);
  const cell = useCell(book, sheet, active, state.revision);
  const focus = (): void => input.current?.focus({ preventScroll: true });
  const editing = useEditing(book, sheet, active, cell, notices, (place) => {
    selecting.select(place, false);
    focus();
  });
  const clipboard = useClipboard(book, sheet, area, editing.write, notices);
  const [isChoosing, setIsChoosing] = useState(false);
  const choices = cell?.isLocked === true ? null : (cell?.choices?.words ?? null);
  const box = cellBox(active, sheet.ground, shown.scroll);
  const parts = { scroller, view, input, focus, shown, selecting, area, box, cell };
  return { ...parts, editing, clipboard, choices, isChoosing, setIsChoosing };
}
