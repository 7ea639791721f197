import { failed, ok, type Result } from "../../../core/result";
import type {
  Area,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from "../../../sheets/snapshot";
import type { ReadFailure, Watch } from "../../workbook";
import { hostFailure, type ExcelFault } from "../door/excel-fault";
import { readFromExcel } from "../door/read-from-excel";
import type { Door } from "../door/run-in-excel";
import { learn, type Densities } from "./densities";
import { readManyMerges } from "./many-merges";
import { readOutline, type WorkbookOutline } from "./outline";
import type { SheetOutline } from "./sheet-outline";
import { queuePieces, type PieceAnswer } from "./queue-pieces";
import { readPlan, type Piece } from "./read-plan";
import type { ReadMemory } from "./read-memory";
import { takeSecondLook } from "./second-look";
import { sheetCells, type SheetCells } from "./sheet-cells";

/** More cells than a page can hold beside Excel; its own limit for one answer is the same. */
const MOST_CELLS_OF_SHEET = 5_000_000;

/** A sheet that disappears while the workbook is read: everything is read anew, so often at the most. */
const MOST_TRIES = 3;

/**
 * Reads the whole workbook: outline, then the cells of all sheets in as few messages as hold them, then what those
 * left open. Yields to the page between messages.
 */
export async function readWorkbook(
  door: Door,
  memory: ReadMemory,
  watch: Watch = {},
): Promise<Result<WorkbookSnapshot, ReadFailure>> {
  let answer = await readOnce(door, memory, watch);
  for (let tries = 1; tries < MOST_TRIES && !answer.ok; tries += 1) {
    if (!("kind" in answer.error) || answer.error.kind !== "missing") break;
    answer = await readOnce(door, memory, watch);
  }
  if (answer.ok) return answer;
  return failed("kind" in answer.error ? hostFailure(answer.error) : answer.error);
}

async function readOnce(
  door: Door,
  memory: ReadMemory,
  watch: Watch,
): Promise<Result<WorkbookSnapshot, ExcelFault | ReadFailure>> {
  const outline = await readOutline(door, memory, watch.signal);
  if (!outline.ok) return outline;
  const large = outline.value.sheets.find((sheet) => cellCount(sheet) > MOST_CELLS_OF_SHEET);
  if (large !== undefined) return failed({ code: "sheet-too-large", sheet: large.name });
  const cells = await readCells(door, outline.value, memory.densities, watch);
  if (!cells.ok) return cells;
  return ok(snapshotOf(outline.value, cells.value, memory.date1904));
}

/** Everything of one sheet that came back so far. */
type Gathered = {
  readonly cells: SheetCells;
  readonly hiddenRows: number[];
  readonly merges: Area[];
  readonly tables: TableSnapshot[];
};

type GatheredSheets = ReadonlyMap<string, Gathered>;

async function readCells(
  door: Door,
  outline: WorkbookOutline,
  densities: Densities,
  watch: Watch,
): Promise<Result<GatheredSheets, ExcelFault>> {
  const { onProgress, signal } = watch;
  const gathered = new Map(outline.sheets.map(({ id }) => [id, nothingYet()]));
  const total = outline.sheets.reduce((sum, sheet) => sum + cellCount(sheet), 0);
  const plan = readPlan(outline, densities, door.messageBytes);
  let done = 0;
  for (let pieces = plan.next(); pieces.length > 0; pieces = plan.next()) {
    const answer = await readPieces(door, pieces, signal);
    if (answer.ok) {
      for (const piece of answer.value) done += gather(gathered, densities, piece);
      onProgress?.(done, total);
    } else if (!isTooLarge(answer.error) || !plan.takeBack(pieces)) return answer;
    await door.pause(0);
  }
  for (const sheet of outline.sheets.filter(({ merges }) => merges === "many")) {
    const areas = await readManyMerges(door, sheet.id, signal);
    if (!areas.ok) return areas;
    gathered.get(sheet.id)?.merges.push(...areas.value);
  }
  const sheets = [...gathered].map(([id, { cells }]) => ({ id, cells }));
  const looked = await takeSecondLook(door, sheets, signal);
  return looked.ok ? ok(gathered) : looked;
}

function readPieces(
  door: Door,
  pieces: readonly Piece[],
  signal: AbortSignal | undefined,
): Promise<Result<readonly PieceAnswer[], ExcelFault>> {
  return readFromExcel(door, "cells", (context) => queuePieces(context, pieces), signal);
}

function isTooLarge({ kind }: ExcelFault): boolean {
  return kind === "response-too-large" || kind === "request-too-large";
}

function nothingYet(): Gathered {
  return { cells: sheetCells(), hiddenRows: [], merges: [], tables: [] };
}

/** Takes an answer in; gives the number of cells in it. */
function gather(
  sheets: ReadonlyMap<string, Gathered>,
  densities: Densities,
  answer: PieceAnswer,
): number {
  const sheet = sheets.get(answer.sheet.id);
  if (sheet === undefined) return 0;
  if (answer.kind === "merges") sheet.merges.push(...answer.areas);
  if (answer.kind === "tables") sheet.tables.push(...answer.tables);
  if (answer.kind !== "cells") return 0;
  const { block, hiddenRows } = answer;
  sheet.cells.add(block);
  sheet.hiddenRows.push(...hiddenRows);
  learn(densities, answer.sheet.id, block);
  return block.formulas.length * (answer.sheet.used?.columns ?? 0);
}

function cellCount({ used }: SheetOutline): number {
  return used === null ? 0 : used.rows * used.columns;
}

function snapshotOf(
  { sheets, isStructureLocked }: WorkbookOutline,
  gathered: GatheredSheets,
  date1904: boolean,
): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet) => sheetSnapshot(sheet, gathered.get(sheet.id) ?? nothingYet())),
    date1904,
    isStructureLocked,
  };
}

function sheetSnapshot(
  { name, visibility, isProtected }: SheetOutline,
  { cells, hiddenRows, merges, tables }: Gathered,
): SheetSnapshot {
  const content = cells.finish();
  const hidden = hiddenRows.filter((row) => row < content.values.length);
  const hiddenSet = new Set(hidden);
  return { name, visibility, ...content, hiddenRows: hiddenSet, merges, tables, isProtected };
}
