import { openExcelWorkbook, type ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import type { Pause } from "../../../src/workbook/excel/door/pause";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import type { ExcelHost } from "../../excel-host/host";
import type { Book } from "../../excel-host/model/book";
import type { AppOptions } from "../../excel-host/protocol/app-context";
import { startExcel } from "../../excel-host/start-excel";

/** No waiting between tries: only what else is to happen gets its turn. */
export const noPause: Pause = () => new Promise((resolve) => setImmediate(resolve));

/** A workbook in front of the stand-in, opened and started; the traffic of the start is forgotten. */
export async function excelWith(
  book: Book | WorkbookSnapshot,
  options: AppOptions = {},
): Promise<{ readonly workbook: ExcelWorkbook; readonly host: ExcelHost }> {
  const { host } = await startExcel(book, options);
  const workbook = openExcelWorkbook({ pause: noPause });
  const started = await workbook.start();
  if (!started.ok) throw new Error(JSON.stringify(started.error));
  host.traffic.reset();
  return { workbook, host };
}

/** What a workbook holds, which must be readable. */
export async function snapshotIn(workbook: Pick<ExcelWorkbook, "read">): Promise<WorkbookSnapshot> {
  const read = await workbook.read();
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
