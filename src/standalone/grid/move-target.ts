import type { SheetFrame } from "../../workbook/xlsx/view/sheet-frame";
import type { GridCommand } from "./keys";
import { pageFrom } from "./screen";
import { stepped, type Ground, type Place, type Selection } from "./selection";

/** A key that goes somewhere. */
export type MoveCommand = Extract<GridCommand, { kind: "move" | "page" | "home" | "end" }>;

/** The last cell that is used; the first one of an empty sheet. */
export function lastUsed({ rowCount, columnCount }: SheetFrame): Place {
  return { row: Math.max(0, rowCount - 1), column: Math.max(0, columnCount - 1) };
}

/**
 * Where a key goes from a selection: from its active cell, or from the corner that Shift moves. `room` is the height
 * of the view in pixels. Null for the edge of what is filled: only the workbook knows where it is.
 */
export function moveTarget(
  command: MoveCommand,
  { active, corner }: Selection,
  ground: Ground,
  used: Place,
  room: number,
): Place | null {
  const from = command.isStretched ? corner : active;
  switch (command.kind) {
    case "page":
      return { row: pageFrom(ground.rows, from.row, command.step, room), column: from.column };
    case "home":
      return { row: command.isWhole ? 0 : from.row, column: 0 };
    case "end":
      return { row: command.isWhole ? used.row : from.row, column: used.column };
    case "move":
      return command.isFar ? null : stepped(from, command.rows, command.columns, ground);
  }
}
