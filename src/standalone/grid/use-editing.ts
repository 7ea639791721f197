import { useState } from "react";
import { cellAddress } from "../../core/cell-ref";
import type { RemoteBook } from "../book/remote-book";
import type { Notices } from "../notices";
import type { CellInHand } from "../worker/look-calls";
import type { TypedCell } from "../worker/typing";
import { useStandaloneWords } from "../words-context";
import { editMessage } from "./edit-message";
import type { Place } from "./selection";
import type { ShownSheet } from "./use-sheet";

/** A cell that is being typed into. `isTyped`: begun by typing over it, so that arrows leave it. */
export type Editing = {
  readonly sheet: string;
  readonly place: Place;
  readonly text: string;
  readonly isTyped: boolean;
};

/** The cell that is being typed into, if any, and what can be done with it. */
export type EditingModel = {
  readonly editing: Editing | null;
  /** Begins with a text, or with what stands in the cell where it is null; false where the cell is locked. */
  readonly begin: (text: string | null, isTyped: boolean) => boolean;
  readonly change: (text: string) => void;
  readonly cancel: () => void;
  /** Writes what was typed; where it is refused, the cell is open again as it was left. */
  readonly commit: () => void;
  /** Writes texts into cells, all or none; true when they were. */
  readonly write: (cells: readonly TypedCell[], isPasted: boolean) => Promise<boolean>;
};

/** Typing into the active cell of a sheet. */
export function useEditing(
  book: RemoteBook,
  sheet: ShownSheet,
  place: Place,
  cell: CellInHand | null,
  notices: Notices,
  onReopen: (place: Place) => void,
): EditingModel {
  const words = useStandaloneWords();
  const [editing, setEditing] = useState<Editing | null>(null);

  const open = (found: CellInHand | null, text: string | null, isTyped: boolean): boolean => {
    if (found?.isLocked === true) {
      const address = cellAddress(place.row, place.column);
      notices.say("warning", words.refusals.locked({ sheet: sheet.name, address }));
      return false;
    }
    const formula = found?.formula ?? null;
    const there = formula === null ? (found?.editText ?? "") : `=${formula}`;
    setEditing({ sheet: sheet.name, place, text: text ?? there, isTyped });
    return true;
  };
  const begin = (text: string | null, isTyped: boolean): boolean => {
    if (cell !== null || text !== null) return open(cell, text, isTyped);
    // The cell was selected just now: what stands in it must be known, or it would be lost.
    const asked = book.calls.call("cell", [sheet.name, place.row, place.column]);
    void asked.then((found) => open(found, text, isTyped));
    return true;
  };
  const write = useWrite(book, notices);
  const commit = (): void => {
    if (editing === null) return;
    setEditing(null);
    // A formula that was only looked at is no formula typed.
    const formula = cell?.formula ?? null;
    if (formula !== null && editing.text === `=${formula}`) return;
    const cells = [{ ...editing.place, text: editing.text }];
    void write(editing.sheet, cells, false).then((isWritten) => {
      if (isWritten) return;
      onReopen(editing.place);
      setEditing({ ...editing, isTyped: false });
    });
  };
  return {
    editing,
    begin,
    change: (text) => setEditing((before) => (before === null ? null : { ...before, text })),
    cancel: () => setEditing(null),
    commit,
    write: (cells, isPasted) => write(sheet.name, cells, isPasted),
  };
}

/** The way to write texts into cells of a sheet, all or none; what is refused, or kept otherwise, is told. */
function useWrite(book: RemoteBook, notices: Notices) {
  const words = useStandaloneWords();
  return async (
    sheet: string,
    cells: readonly TypedCell[],
    isPasted: boolean,
  ): Promise<boolean> => {
    const written = await book.calls.call("type", [sheet, cells, isPasted]);
    if (!written.ok) {
      notices.say("error", editMessage(written.error, words));
      return false;
    }
    const { keptAsText } = written.value;
    if (keptAsText === null) notices.dismiss();
    else {
      const address = cellAddress(keptAsText.row, keptAsText.column);
      notices.say("info", words.keptAsText({ sheet, address }));
    }
    return true;
  };
}
