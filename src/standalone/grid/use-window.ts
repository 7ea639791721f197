import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useState, type RefObject } from "react";
import type { Scroll } from "./screen";
import type { ShownSheet } from "./use-sheet";

/** What is in view: rows and columns behind the frozen ones, and how far they are scrolled. */
export type GridWindow = {
  readonly sheet: ShownSheet;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly scroll: Scroll;
};

const OVERSCAN_ROWS = 4;
const OVERSCAN_COLUMNS = 2;
/** Rows fetched before and behind those in view, for the next stretch of scrolling. */
const ROWS_AHEAD = 192;

/**
 * What is to be drawn of a sheet. While rows are on their way the last window stays as it was: a view that comes a
 * moment later is better than a blank one.
 */
export function useWindow(
  sheet: ShownSheet,
  scroller: RefObject<HTMLElement | null>,
  scroll: Scroll,
): GridWindow {
  const { rows, columns } = sheet.ground;
  const vertical = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: rows.size,
    overscan: OVERSCAN_ROWS,
    useFlushSync: false,
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: columns.size,
    overscan: OVERSCAN_COLUMNS,
    useFlushSync: false,
  });
  useEffect(() => vertical.measure(), [vertical, rows]);
  useEffect(() => horizontal.measure(), [horizontal, columns]);

  const inView = vertical.getVirtualItems();
  const across = horizontal.getVirtualItems();
  const wanted: GridWindow = {
    sheet,
    firstRow: Math.max(rows.frozen, inView[0]?.index ?? 0),
    lastRow: inView.at(-1)?.index ?? 0,
    firstColumn: Math.max(columns.frozen, across[0]?.index ?? 0),
    lastColumn: across.at(-1)?.index ?? 0,
    scroll,
  };
  const { firstRow, lastRow } = wanted;
  const isHere =
    sheet.rows.has(firstRow, lastRow) && (rows.frozen === 0 || sheet.rows.has(0, rows.frozen - 1));
  useEffect(() => {
    if (rows.frozen > 0) sheet.rows.want(0, rows.frozen - 1);
    sheet.rows.want(firstRow, lastRow);
    sheet.rows.want(
      Math.max(0, firstRow - ROWS_AHEAD),
      Math.min(rows.count - 1, lastRow + ROWS_AHEAD),
    );
  }, [sheet, rows, firstRow, lastRow]);

  const [shown, setShown] = useState(wanted);
  if (isHere && !isSame(shown, wanted)) setShown(wanted);
  return isHere ? wanted : shown;
}

function isSame(one: GridWindow, other: GridWindow): boolean {
  return (
    one.sheet === other.sheet &&
    one.scroll === other.scroll &&
    one.firstRow === other.firstRow &&
    one.lastRow === other.lastRow &&
    one.firstColumn === other.firstColumn &&
    one.lastColumn === other.lastColumn
  );
}
