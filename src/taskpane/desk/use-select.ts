import { useCallback } from "react";
import type { CellRef } from "../../core/cell-ref";
import { useDesk } from "./desk-context";
import { useReports } from "./failures-context";

/** Shows a cell and selects it; the error area says why not. */
export function useSelect(): (cell: CellRef) => void {
  const { desk } = useDesk();
  const { report, clear } = useReports();
  return useCallback(
    (cell) => {
      const show = async (): Promise<void> => {
        const shown = await desk.select(cell);
        if (shown.ok) clear("select");
        else report("select", shown.error);
      };
      void show();
    },
    [desk, report, clear],
  );
}
