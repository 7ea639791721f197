import { ok, type Result } from "../../../core/result";
import type { ExcelFault } from "../door/excel-fault";
import { readFromExcel } from "../door/read-from-excel";
import type { Door } from "../door/run-in-excel";
import type { SheetCells } from "./sheet-cells";
import type { Suspect } from "./suspects";

/** Suspects one below the other, or nearly so: it costs less to read what lies between than to ask twice. */
type Run = {
  readonly sheetId: string;
  readonly cells: SheetCells;
  readonly column: number;
  readonly suspects: Suspect[];
};

const LARGEST_GAP = 20;
const LONGEST_RUN = 2_000;
/** A value and its type. */
const BYTES_OF_CELL = 60;
const BYTES_OF_RANGE = 300;

/** Asks for values and types of all cells of which `formulas` did not tell enough; most workbooks have none. */
export async function takeSecondLook(
  door: Door,
  sheets: readonly { readonly id: string; readonly cells: SheetCells }[],
  signal?: AbortSignal,
): Promise<Result<null, ExcelFault>> {
  const runs = sheets.flatMap(({ id, cells }) => runsOf(id, cells));
  for (const message of messages(runs, door.messageBytes)) {
    const look = await readFromExcel(
      door,
      "formulas",
      (context) => queueRuns(context, message),
      signal,
    );
    if (!look.ok) return look;
  }
  return ok(null);
}

function runsOf(sheetId: string, cells: SheetCells): readonly Run[] {
  const inColumns = [...cells.suspects].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const suspect of inColumns) {
    const run = runs.at(-1);
    if (run !== undefined && isNear(run, suspect)) run.suspects.push(suspect);
    else runs.push({ sheetId, cells, column: suspect.column, suspects: [suspect] });
  }
  return runs;
}

function isNear({ column, suspects }: Run, suspect: Suspect): boolean {
  const first = suspects[0]?.row ?? suspect.row;
  const last = suspects.at(-1)?.row ?? suspect.row;
  return (
    column === suspect.column &&
    suspect.row - last <= LARGEST_GAP &&
    suspect.row - first < LONGEST_RUN
  );
}

function messages(runs: readonly Run[], limit: number): readonly (readonly Run[])[] {
  const parts: Run[][] = [];
  let room = 0;
  for (const run of runs) {
    const bytes = BYTES_OF_RANGE + height(run) * BYTES_OF_CELL;
    if (bytes > room) {
      parts.push([]);
      room = limit;
    }
    parts.at(-1)?.push(run);
    room -= bytes;
  }
  return parts;
}

function queueRuns(context: Excel.RequestContext, runs: readonly Run[]): () => null {
  const ranges = runs.map((run) => {
    const sheet = context.workbook.worksheets.getItem(run.sheetId);
    const range = sheet.getRangeByIndexes(topOf(run), run.column, height(run), 1);
    range.load(["values", "valueTypes"]);
    return { run, range };
  });
  return () => {
    ranges.forEach(({ run, range }) => settle(run, range));
    return null;
  };
}

function settle(run: Run, range: Excel.Range): void {
  const values = range.values as unknown[][];
  const { valueTypes } = range;
  for (const suspect of run.suspects) {
    const index = suspect.row - topOf(run);
    run.cells.settle(suspect, values[index]?.[0], valueTypes[index]?.[0]);
  }
}

function topOf({ suspects }: Run): number {
  return suspects[0]?.row ?? 0;
}

function height(run: Run): number {
  return (run.suspects.at(-1)?.row ?? 0) - topOf(run) + 1;
}
