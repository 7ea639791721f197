import type { ClipboardEvent } from "react";
import type { Area } from "../../sheets/snapshot";
import type { RemoteBook } from "../book/remote-book";
import type { Notices } from "../notices";
import { useStandaloneWords } from "../words-context";
import { filled, MOST_CELLS, pasted, rowsOfText, tableOfRows, textOfRows } from "./clipboard";
import { range } from "./column-headers";
import type { EditingModel } from "./use-editing";
import type { ShownSheet } from "./use-sheet";

/** What copying, cutting, pasting and clearing do with the selected area. */
export type ClipboardModel = {
  readonly copy: (event: ClipboardEvent) => void;
  readonly cut: (event: ClipboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
  readonly clear: () => void;
};

/** The clipboard of a sheet; `area` is selected. */
export function useClipboard(
  book: RemoteBook,
  sheet: ShownSheet,
  area: Area,
  write: EditingModel["write"],
  notices: Notices,
): ClipboardModel {
  const words = useStandaloneWords();
  const used = usedPart(area, sheet);
  const isTooMuch = (cells: number): boolean => {
    if (cells <= MOST_CELLS) return false;
    notices.say("warning", words.refusals.tooMuch(cells, MOST_CELLS));
    return true;
  };
  const clear = (): void => {
    if (used === null || isTooMuch(cellsIn(used))) return;
    void write(filled(used, ""), true);
  };
  const copy = (event: ClipboardEvent): boolean => {
    event.preventDefault();
    const copied = used ?? { ...area, bottom: area.top, right: area.left };
    if (isTooMuch(cellsIn(copied))) return false;
    if (sheet.rows.has(copied.top, copied.bottom)) {
      const rows = textsHere(sheet, copied);
      event.clipboardData.setData("text/plain", textOfRows(rows));
      event.clipboardData.setData("text/html", tableOfRows(rows));
    } else {
      void copyLater(book, sheet.name, copied).catch(() =>
        notices.say("warning", words.refusals.copyBlocked),
      );
    }
    return true;
  };
  return {
    copy: (event) => void copy(event),
    cut: (event) => {
      if (copy(event)) clear();
    },
    paste: (event) => {
      event.preventDefault();
      const cells = pasted(rowsOfText(event.clipboardData.getData("text/plain")), area);
      if (cells.length === 0 || isTooMuch(cells.length)) return;
      void write(cells, true);
    },
    clear,
  };
}

/** The part of a selected area in which there is anything; null where there is nothing. */
function usedPart(area: Area, { frame }: ShownSheet): Area | null {
  const bottom = Math.min(area.bottom, frame.rowCount - 1);
  const right = Math.min(area.right, frame.columnCount - 1);
  return bottom < area.top || right < area.left ? null : { ...area, bottom, right };
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function textsHere(sheet: ShownSheet, area: Area): readonly (readonly string[])[] {
  return range(area.top, area.bottom).map((row) => {
    const cells = new Map(sheet.rows.row(row)?.cells.map((cell) => [cell.column, cell.text]));
    return range(area.left, area.right).map((column) => cells.get(column) ?? "");
  });
}

/** For rows that are not here yet. Rejects where the browser does not allow it. */
async function copyLater(book: RemoteBook, name: string, area: Area): Promise<void> {
  const rows = await book.calls.call("rows", [name, area]);
  const texts = new Map(rows.map(({ index, cells }) => [index, cells]));
  const lines = range(area.top, area.bottom).map((row) => {
    const cells = new Map(texts.get(row)?.map(({ column, text }) => [column, text]));
    return range(area.left, area.right).map((column) => cells.get(column) ?? "");
  });
  await navigator.clipboard.writeText(textOfRows(lines));
}
