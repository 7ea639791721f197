import { useEffect, useReducer, useRef, useState } from "react";
import type { SheetFrame } from "../../workbook/xlsx/view/sheet-frame";
import type { RemoteBook } from "../book/remote-book";
import type { BookState } from "../worker/book-state";
import { columnAxis, rowAxis } from "./axis";
import { rowsCache, type RowsCache } from "./rows-cache";
import type { Ground } from "./selection";

/** A sheet as it is drawn. */
export type ShownSheet = {
  readonly name: string;
  /** Counts the workbooks: sheets of the same name in two of them are two. */
  readonly book: number;
  readonly frame: SheetFrame;
  readonly ground: Ground;
  readonly rows: RowsCache;
};

/** Rows fetched before a sheet is shown: more than a screen holds. */
const FIRST_ROWS = 100;
const LAST_COLUMN = 16_383;

/**
 * The sheet of that name, drawn anew after every change: what was shown before stays until the new one is here. Null
 * before the first; `isChart` for sheets without cells.
 */
export function useSheet(
  book: RemoteBook,
  state: BookState,
  name: string,
): { readonly sheet: ShownSheet | null; readonly isChart: boolean } {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [sheet, setSheet] = useState<ShownSheet | null>(null);
  const [isChart, setIsChart] = useState(false);
  const caches = useRef({ book: -1, revision: -1, byName: new Map<string, RowsCache>() });

  useEffect(() => {
    let isCurrent = true;
    const known = caches.current;
    if (known.book !== state.book) {
      caches.current = { book: state.book, revision: state.revision, byName: new Map() };
    } else if (known.revision !== state.revision) {
      known.revision = state.revision;
      for (const cache of known.byName.values()) cache.outdate();
    }
    const { byName } = caches.current;
    const fetch = (area: { readonly top: number; readonly bottom: number }) =>
      book.calls.call("rows", [name, { ...area, left: 0, right: LAST_COLUMN }]);
    const rows = byName.get(name) ?? rowsCache(fetch, redraw);
    byName.set(name, rows);
    void book.calls.call("frame", [name]).then((frame) => {
      if (!isCurrent) return;
      setIsChart(frame === null);
      if (frame === null) return;
      const { merges } = frame;
      const ground = { rows: rowAxis(frame), columns: columnAxis(frame), merges };
      rows.want(0, Math.min(FIRST_ROWS, ground.rows.count));
      setSheet({ name, book: state.book, frame, ground, rows });
    });
    return () => {
      isCurrent = false;
    };
  }, [book, name, state.book, state.revision]);

  return { sheet, isChart };
}
