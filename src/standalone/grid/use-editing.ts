import { useState } from "react";
import { cellAddress } from "../../core/cell-ref";
import type { RemoteBook } from "../book/remote-book";
import type { Notices } from "../notices";
import type { CellInHand } from "../worker/look-calls";
import type { TypedCell } from "../worker/typing";
import { useStandaloneWords } from "../words-context";
import { editMessage } from "./edit-message";
import type { Place } from "./selection";
import { caughtUp, type KeyWithin, type StepAhead } from "./typed-ahead";
import { useComingText } from "./use-coming-text";
import type { ShownSheet } from "./use-sheet";

/** A cell that is being typed into. `isTyped`: begun by typing over it, so that arrows leave it. */
export type Editing = {
  readonly sheet: string;
  readonly place: Place;
  /** What the field holds: the whole text, or what was typed last while that is on its way. */
  readonly text: string;
  readonly isTyped: boolean;
  /** While the cell's text is on its way, what was done before `text` was typed; null once it is there. */
  readonly ahead: readonly StepAhead[] | null;
  /** Where the caret goes, in UTF-16 units; null where it stays as it is. */
  readonly caret: number | null;
};

/** The cell that is being typed into, if any, and what can be done with it. */
export type EditingModel = {
  readonly editing: Editing | null;
  /** Begins with a text, or with what stands in the cell where it is null; false where the cell is locked. */
  readonly begin: (text: string | null, isTyped: boolean) => boolean;
  readonly change: (text: string) => void;
  /** Keeps a key for the text that is on its way. */
  readonly pressAhead: (key: KeyWithin) => void;
  /** An input method begins or ends a word: no text may come between. */
  readonly compose: (isComposing: boolean) => void;
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
  const [editing, setEditing] = useState<Editing | null>(null);
  const coming = useComingText(book);
  const isRefused = useLocks(sheet, notices);
  const write = useWrite(book, notices);

  const begin = (text: string | null, isTyped: boolean): boolean => {
    const begun = { sheet: sheet.name, place, isTyped, caret: null };
    if (cell === null && text === null) {
      // The cell was selected just now: what is typed from here on goes on in what stands in it.
      setEditing({ ...begun, text: "", ahead: [] });
      coming.ask(sheet.name, place, (found) => {
        const isLocked = isRefused(found, place);
        setEditing((before) => (before === null || isLocked ? null : joined(before, found)));
      });
      return true;
    }
    if (isRefused(cell, place)) return false;
    setEditing({ ...begun, text: text ?? textOf(cell), ahead: null });
    return true;
  };
  const put = (whole: Editing, found: CellInHand | null): void => {
    // A formula that was only looked at is no formula typed.
    if (typeof found?.formula === "string" && whole.text === `=${found.formula}`) return;
    const cells = [{ ...whole.place, text: whole.text }];
    void write(whole.sheet, cells, false).then((isWritten) => {
      if (isWritten) return;
      onReopen(whole.place);
      setEditing({ ...whole, isTyped: false });
    });
  };
  const commit = (): void => {
    if (editing === null) return;
    setEditing(null);
    if (editing.ahead === null) return put(editing, cell);
    const asked = coming.leave();
    if (stepsOf(editing).length === 0) return;
    void asked?.then((found) => {
      if (!isRefused(found, editing.place)) put(joined(editing, found), found);
    });
  };
  return {
    editing,
    begin,
    change: (text) => setEditing((before) => before && { ...before, text, caret: null }),
    pressAhead: (key) => setEditing((before) => before && pressed(before, key)),
    compose: coming.compose,
    cancel: () => {
      void coming.leave();
      setEditing(null);
    },
    commit,
    write: (cells, isPasted) => write(sheet.name, cells, isPasted),
  };
}

/** What stands in a cell as it is typed. */
function textOf(cell: CellInHand | null): string {
  const formula = cell?.formula ?? null;
  return formula === null ? (cell?.editText ?? "") : `=${formula}`;
}

/** Everything that was done in a cell before its text was there. */
function stepsOf({ ahead, text }: Editing): readonly StepAhead[] {
  const done = ahead ?? [];
  return text === "" ? done : [...done, { kind: "words", words: text }];
}

function pressed(before: Editing, key: KeyWithin): Editing {
  return { ...before, ahead: [...stepsOf(before), { kind: "key", key }], text: "" };
}

/** The cell with its own text, and what was done ahead of it done to it. */
function joined(before: Editing, found: CellInHand | null): Editing {
  return { ...before, ...caughtUp(textOf(found), stepsOf(before)), ahead: null };
}

/** The way to say of a cell that it is locked; false where it is not. */
function useLocks({ name }: ShownSheet, notices: Notices) {
  const words = useStandaloneWords();
  return (found: CellInHand | null, { row, column }: Place): boolean => {
    if (found?.isLocked !== true) return false;
    const address = cellAddress(row, column);
    notices.say("warning", words.refusals.locked({ sheet: name, address }));
    return true;
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
