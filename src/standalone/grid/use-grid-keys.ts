import type { KeyboardEvent } from "react";
import type { RemoteBook } from "../book/remote-book";
import { editCommand, gridCommand, isComposed, type GridCommand } from "./keys";
import { keyWithin } from "./typed-ahead";
import type { ClipboardModel } from "./use-clipboard";
import type { Editing, EditingModel } from "./use-editing";
import type { SelectionModel } from "./use-selection";

type Parts = {
  readonly book: RemoteBook;
  readonly selection: SelectionModel;
  readonly editing: EditingModel;
  readonly clipboard: ClipboardModel;
  /** Opens the drop-down of the active cell, if it has one. */
  readonly openChoices: () => void;
  /** Takes the focus out of the cells, where Tab goes from cell to cell. */
  readonly leave: () => void;
};

/** What keys do in the field of the active cell. */
export function useGridKeys(parts: Parts): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  const { editing, selection } = parts;
  const whileEditing = (
    event: KeyboardEvent<HTMLTextAreaElement>,
    { isTyped, ahead, text }: Editing,
  ): void => {
    const command = editCommand(event.nativeEvent, isTyped);
    if (command === null) {
      const key = ahead === null || isComposed(event.nativeEvent) ? null : keyWithin(event);
      // What was typed just now is deleted in the field; what else a key does, the text that is on its way will say.
      if (key === null || (key === "Backspace" && text !== "")) return;
      event.preventDefault();
      return editing.pressAhead(key);
    }
    event.preventDefault();
    if (command.kind === "break") {
      const { selectionStart, selectionEnd } = event.currentTarget;
      event.currentTarget.setRangeText("\n", selectionStart, selectionEnd, "end");
      editing.change(event.currentTarget.value);
    } else if (command.kind === "commit") {
      editing.commit();
      selection.goOn(command.rows, command.columns);
    } else editing.cancel();
  };
  return (event) => {
    if (editing.editing !== null) return whileEditing(event, editing.editing);
    const command = gridCommand(event.nativeEvent);
    if (command === null) return;
    event.preventDefault();
    obey(command, parts);
  };
}

function obey(command: GridCommand, parts: Parts): void {
  const { book, selection, editing, clipboard, openChoices } = parts;
  switch (command.kind) {
    case "move":
    case "page":
    case "home":
    case "end":
    case "all":
      return selection.obey(command);
    case "next":
      return selection.goOn(command.rows, command.columns);
    case "edit":
      return void editing.begin(null, false);
    case "clear":
      return clipboard.clear();
    case "undo":
    case "redo":
      return void book.calls.call("step", [command.kind]);
    case "choices":
      return openChoices();
    case "leave":
      return parts.leave();
  }
}
