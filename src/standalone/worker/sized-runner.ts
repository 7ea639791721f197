import type { DeedRunner } from "../../desk/deed-runner";
import type { WorkbookSnapshot } from "../../sheets/snapshot";

/** Rows that are read and computed in a moment: sending them to another worker would take as long. */
const FEW_ROWS = 5_000;

/**
 * Computes deeds over small workbooks at once, and those over large ones elsewhere, so that the sheet can be scrolled
 * meanwhile and the deed be stopped.
 */
export function sizedRunner(atOnce: () => Promise<DeedRunner>, elsewhere: DeedRunner): DeedRunner {
  return {
    async run(deed, request, workbook, signal) {
      const runner = rowsOf(workbook) > FEW_ROWS ? elsewhere : await atOnce();
      return runner.run(deed, request, workbook, signal);
    },
  };
}

function rowsOf({ sheets }: WorkbookSnapshot): number {
  return sheets.reduce((sum, { values }) => sum + values.length, 0);
}
