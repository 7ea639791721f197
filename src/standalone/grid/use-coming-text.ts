import { useRef } from "react";
import type { RemoteBook } from "../book/remote-book";
import type { CellInHand } from "../worker/look-calls";
import type { Place } from "./selection";

type Asked = Promise<CellInHand | null>;

/** The text of a cell that is being typed into before it is known. */
export type ComingText = {
  /** Asks for it; `onThere` is called once, unless it is left before, and never within a word that is composed. */
  readonly ask: (sheet: string, place: Place, onThere: (found: CellInHand | null) => void) => void;
  readonly compose: (isComposing: boolean) => void;
  /** Waits for it no longer; gives what was asked for, null where nothing was. */
  readonly leave: () => Asked | null;
};

/** `arrive` hands over what has come while a word was composed; null while nothing has. */
type Coming = { readonly asked: Asked; readonly arrive: (() => void) | null };

/** The way to ask the worker for the text of a cell, which comes when the worker has time. */
export function useComingText(book: RemoteBook): ComingText {
  const coming = useRef<Coming | null>(null);
  const isComposing = useRef(false);
  return {
    ask: (sheet, place, onThere) => {
      const asked = book.calls.call("cell", [sheet, place.row, place.column]);
      coming.current = { asked, arrive: null };
      void asked.then((found) => {
        if (coming.current?.asked !== asked) return;
        const arrive = (): void => {
          coming.current = null;
          onThere(found);
        };
        if (isComposing.current) coming.current = { asked, arrive };
        else arrive();
      });
    },
    compose: (isBegun) => {
      isComposing.current = isBegun;
      if (!isBegun) coming.current?.arrive?.();
    },
    leave: () => {
      const asked = coming.current?.asked ?? null;
      coming.current = null;
      return asked;
    },
  };
}
