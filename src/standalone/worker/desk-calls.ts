import type { CellRef } from "../../core/cell-ref";
import type { Result } from "../../core/result";
import type { DeedName, Deeds } from "../../desk/deeds";
import type { DeedFailure, Desk } from "../../desk/desk";
import type { CallWatch } from "./calls";

/** Calls of the desk over the open workbook. */
export function deskCalls(desk: Desk) {
  return {
    perform: <Name extends DeedName>(
      watch: CallWatch,
      deed: Name,
      request: Deeds[Name]["request"],
    ): Promise<Result<Deeds[Name]["answer"], DeedFailure>> => desk.perform(deed, request, watch),
    select: (_: CallWatch, cell: CellRef): Promise<Result<null, DeedFailure>> => desk.select(cell),
  };
}
