import { useLayoutEffect, type ClipboardEvent, type KeyboardEvent, type RefObject } from "react";
import { cellAddress } from "../../core/cell-ref";
import { useStandaloneWords } from "../words-context";
import type { Box } from "./screen";
import type { Place } from "./selection";
import type { Editing } from "./use-editing";

type Props = {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly editing: Editing | null;
  readonly place: Place;
  readonly box: Box;
  /** Begins with what has been typed so far; false where the cell takes nothing. */
  readonly onBegin: (text: string) => boolean;
  readonly onChange: (text: string) => void;
  readonly onCompose: (isComposing: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
};

const KEYS = "grid-keys";

/**
 * The field that has the focus all the time, at the active cell and unseen until something is typed: an input
 * method begins its word in it, so that not even the first character of a Chinese word gets lost.
 */
export function CellEditor(props: Props) {
  const { input, editing, place, box, onBegin, onChange } = props;
  const words = useStandaloneWords();
  const begin = (element: HTMLTextAreaElement): void => {
    if (onBegin(element.value)) return;
    // What an input method has begun in a locked cell ends with the focus.
    element.blur();
    element.value = "";
    element.focus({ preventScroll: true });
  };
  const caret = editing?.caret ?? null;
  useLayoutEffect(() => {
    if (caret !== null) input.current?.setSelectionRange(caret, caret);
  }, [caret, input]);
  // A cell of which nothing is known yet stays in view.
  const isIdle = editing === null || (editing.ahead !== null && editing.text === "");
  const unlessEditing = (act: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
    if (editing === null) act(event);
  };
  return (
    <>
      <span id={KEYS} className="grid-unseen">
        {words.grid.keys}
      </span>
      <textarea
        ref={input}
        className={isIdle ? "grid-editor grid-editor-idle" : "grid-editor"}
        style={{
          left: box.left - 1,
          top: box.top - 1,
          minWidth: box.width + 1,
          minHeight: box.height + 1,
        }}
        aria-label={words.grid.editor(cellAddress(place.row, place.column))}
        aria-describedby={KEYS}
        value={editing?.text ?? ""}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        onCompositionStart={({ currentTarget }) => {
          props.onCompose(true);
          if (editing === null) begin(currentTarget);
        }}
        onCompositionEnd={() => props.onCompose(false)}
        onChange={({ currentTarget }) => {
          if (editing === null) begin(currentTarget);
          else onChange(currentTarget.value);
        }}
        onKeyDown={props.onKeyDown}
        onCopy={unlessEditing(props.onCopy)}
        onCut={unlessEditing(props.onCut)}
        onPaste={unlessEditing(props.onPaste)}
      />
    </>
  );
}
