import { useMemo } from "react";
import type { Area } from "../../sheets/snapshot";
import type { CellLook } from "../../workbook/xlsx/view/cell-look";
import { range } from "./column-headers";
import type { Drawing } from "./drawn-cells";
import { touches } from "./selection";
import type { GridWindow } from "./use-window";

/** What is drawn of a window: its rows, frozen ones first, and those from above out of which merged areas reach into it. */
export type DrawnRows = {
  readonly drawing: Drawing;
  readonly frozen: readonly number[];
  readonly moving: readonly number[];
  readonly above: readonly number[];
};

/** Works out what is drawn; it stays the same object as long as nothing of it changes, so that rows need no new look. */
export function useDrawing(shown: GridWindow, looks: readonly CellLook[]): DrawnRows {
  const { sheet, firstRow, lastRow, firstColumn, lastColumn } = shown;
  const { ground, frame } = sheet;
  const { frozen } = ground.rows;
  const merges = useMemo(() => {
    const area = { top: firstRow, left: firstColumn, bottom: lastRow, right: lastColumn };
    const isSeen = (merge: Area): boolean =>
      touches(merge, area) ||
      touches(merge, { ...area, top: 0, bottom: frozen - 1, left: 0 }) ||
      touches(merge, { ...area, left: 0, right: ground.columns.frozen - 1 });
    return frame.merges.filter(isSeen);
  }, [frame, ground, frozen, firstRow, lastRow, firstColumn, lastColumn]);
  const drawing = useMemo(
    () => ({ ground, frame, looks, firstColumn, lastColumn, merges }),
    [ground, frame, looks, firstColumn, lastColumn, merges],
  );
  const above = merges.map(({ top }) => top).filter((top) => top >= frozen && top < firstRow);
  const isShown = (row: number): boolean => ground.rows.size(row) > 0;
  return {
    drawing,
    frozen: range(0, frozen - 1).filter(isShown),
    moving: range(firstRow, lastRow).filter(isShown),
    above: [...new Set(above)],
  };
}
