import { useEffect, useRef, useState, type RefObject } from "react";
import type { RemoteBook } from "../book/remote-book";
import { COLUMN_HEADER } from "./grid-css";
import { lastUsed, moveTarget, type MoveCommand } from "./move-target";
import { scrollTo, type Scroll } from "./screen";
import { movedTo, selected, stepped, type Place, type Selection } from "./selection";
import type { ShownSheet } from "./use-sheet";

/** What is selected on the sheet that is shown, and the ways to select something else. */
export type SelectionModel = {
  readonly selection: Selection;
  /** Selects a cell, or stretches the selection to it, and brings it into view. */
  readonly select: (place: Place, isStretched: boolean) => void;
  /** Selects from the active cell to a corner, without a move of the view. */
  readonly selectArea: (selection: Selection) => void;
  /** Goes on to the next cell, as Enter and Tab do: Enter returns to the column in which tabbing began. */
  readonly goOn: (rows: -1 | 0 | 1, columns: -1 | 0 | 1) => void;
  readonly obey: (command: MoveCommand | { readonly kind: "all" }) => void;
};

const FIRST: Place = { row: 0, column: 0 };

/** What was selected on each sheet when it was last shown, by book and name. */
export type Selections = Map<string, Selection>;

/** The selection of a sheet; `remembered` is kept for when the sheet is shown again. */
export function useSelection(
  book: RemoteBook,
  sheet: ShownSheet,
  remembered: Selections,
  scroll: Scroll,
  scroller: RefObject<HTMLElement | null>,
): SelectionModel {
  const key = `${sheet.book} ${sheet.name}`;
  const { ground } = sheet;
  const [selection, setSelection] = useState<Selection>(
    () => remembered.get(key) ?? selected({ row: ground.rows.frozen, column: 0 }, ground),
  );
  const tabbedFrom = useRef<number | null>(null);
  const put = (next: Selection): void => {
    remembered.set(key, next);
    setSelection(next);
  };
  // A sheet that is shown again is shown where one was.
  useEffect(() => bringIntoView(scroller.current, selection.corner, sheet), []);

  const select = (place: Place, isStretched: boolean): void => {
    tabbedFrom.current = null;
    const next = movedTo(selection, place, isStretched, ground);
    put(next);
    bringIntoView(scroller.current, next.corner, sheet);
  };
  const goOn = (rows: -1 | 0 | 1, columns: -1 | 0 | 1): void => {
    const { active } = selection;
    const column = tabbedFrom.current ?? active.column;
    const from = rows === 0 ? active : { row: active.row, column };
    const began = columns === 0 ? null : column;
    select(stepped(from, rows, columns, ground), false);
    tabbedFrom.current = began;
  };
  const obey: SelectionModel["obey"] = (command) => {
    if (command.kind === "all") return put({ active: FIRST, corner: lastUsed(sheet.frame) });
    const { isStretched } = command;
    const room = scroll.height - COLUMN_HEADER;
    const target = moveTarget(command, selection, ground, lastUsed(sheet.frame), room);
    if (target !== null) return select(target, isStretched);
    if (command.kind !== "move") return;
    const from = isStretched ? selection.corner : selection.active;
    const last = { row: ground.rows.count - 1, column: ground.columns.count - 1 };
    const { rows, columns } = command;
    const asked = book.calls.call("edge", [sheet.name, from, { rows, columns }, last]);
    void asked.then((place) => select(place, isStretched));
  };
  return { selection, select, selectArea: put, goOn, obey };
}

/** Scrolls the sheet as little as needed for a cell to be seen. */
function bringIntoView(element: HTMLElement | null, place: Place, sheet: ShownSheet): void {
  if (element === null) return;
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
  const now = { x: scrollLeft, y: scrollTop, width: clientWidth, height: clientHeight };
  const { x, y } = scrollTo(place, sheet.ground, now);
  if (x !== now.x) element.scrollLeft = x;
  if (y !== now.y) element.scrollTop = y;
}
