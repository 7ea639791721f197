import { ok, type Result } from "../../../core/result";
import type { Area } from "../../../sheets/snapshot";
import type { ExcelFault } from "../door/excel-fault";
import { readFromExcel } from "../door/read-from-excel";
import type { Door } from "../door/run-in-excel";
import { areaOf } from "./used-area";

/** Rows of a sheet, both ends included, counted from 0. */
type Band = { readonly top: number; readonly bottom: number };

/** The merged areas of a sheet that has too many for one answer: band by band, each halved until Excel tells them. */
export async function readManyMerges(
  door: Door,
  sheetId: string,
  signal?: AbortSignal,
): Promise<Result<readonly Area[], ExcelFault>> {
  const used = await readFromExcel(
    door,
    "merges",
    (context) => queueUsedRows(context, sheetId),
    signal,
  );
  if (!used.ok) return used;
  const found = new Map<string, Area>();
  const waiting: Band[] = [used.value];
  for (let band = waiting.pop(); band !== undefined; band = waiting.pop()) {
    const { top, bottom } = band;
    const rows = `${top + 1}:${bottom + 1}`;
    const areas = await readFromExcel(
      door,
      "merges",
      (context) => queueMerges(context.workbook.worksheets.getItem(sheetId).getRange(rows)),
      signal,
      () => bottom > top,
    );
    const middle = Math.floor((top + bottom) / 2);
    if (areas.ok) for (const area of areas.value) found.set(JSON.stringify(area), area);
    else if (areas.error.kind === "cancelled" || top === bottom) return areas;
    else waiting.push({ top: middle + 1, bottom }, { top, bottom: middle });
  }
  return ok([...found.values()]);
}

/** Asks for the merged areas of a range. */
export function queueMerges(range: Excel.Range): () => readonly Area[] {
  const { areas } = range.getMergedAreasOrNullObject();
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => areas.items.map(areaOf);
}

function queueUsedRows(context: Excel.RequestContext, sheetId: string): () => Band {
  const used = context.workbook.worksheets.getItem(sheetId).getUsedRange(false);
  used.load(["rowIndex", "rowCount"]);
  return () => bandOf(used);
}

function bandOf({ rowIndex, rowCount }: Excel.Range): Band {
  return { top: rowIndex, bottom: rowIndex + rowCount - 1 };
}
