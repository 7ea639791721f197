import { useEffect, useState } from "react";
import type { RemoteBook } from "../book/remote-book";
import type { CellInHand } from "../worker/look-calls";
import type { Place } from "./selection";
import type { ShownSheet } from "./use-sheet";

type Known = { readonly key: string; readonly cell: CellInHand | null };

/** What is known of a cell; null until it is known, and for a cell that was selected just now. */
export function useCell(
  book: RemoteBook,
  { name, book: number }: ShownSheet,
  { row, column }: Place,
  revision: number,
): CellInHand | null {
  const place = `${number} ${name} ${row} ${column}`;
  const [known, setKnown] = useState<Known>({ key: "", cell: null });
  useEffect(() => {
    let isCurrent = true;
    void book.calls.call("cell", [name, row, column]).then((cell) => {
      if (isCurrent) setKnown({ key: place, cell });
    });
    return () => {
      isCurrent = false;
    };
  }, [book, place, name, row, column, revision]);
  return known.key === place ? known.cell : null;
}
