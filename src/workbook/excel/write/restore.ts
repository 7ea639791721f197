import { ok, type Result } from "../../../core/result";
import type { ExcelFault } from "../door/excel-fault";
import { readFromExcel } from "../door/read-from-excel";
import { runInExcel, type Door } from "../door/run-in-excel";
import type { ReadMemory } from "../read/read-memory";
import { folded } from "./folded";
import { queueNoJournal, queueReadJournal, type Journal } from "./journal";
import type { Lock } from "./locks";
import { undo } from "./undo";

/** What a write that broke off has left to be set right. */
export type Leftovers = {
  /** Sheets out of which rows were taken that a stage had begun, and sheets that it had added. */
  readonly takenOut: readonly string[];
  /** Sheets that were protected again. */
  readonly protectedAgain: readonly string[];
  /** Sheets whose marks are only half there: to be cleared, headings of `keep` aside. */
  readonly halfMarked: Journal["marks"];
};

const LABEL = "restore";
const NOTHING_LEFT: Leftovers = { takenOut: [], protectedAgain: [], halfMarked: [] };

/**
 * Sets right what the note of a broken-off write names: takes out what its last stage has begun, and protects sheets
 * that stand open. The note itself goes unless
 * marks are still to be cleared. Nothing is done where there is no note. The sheets that are there are remembered.
 */
export async function restore(
  door: Door,
  memory: ReadMemory,
): Promise<Result<Leftovers, ExcelFault>> {
  const noted = await readFromExcel(door, LABEL, queueNote);
  if (!noted.ok) return noted;
  memory.sheets = noted.value.sheets;
  const { journal } = noted.value;
  if (journal === null) return ok(NOTHING_LEFT);
  const undone = await undo(door, journal.begun);
  if (!undone.ok) return undone;
  const found = undone.value.length === 0 ? noted : await readFromExcel(door, LABEL, queueNote);
  if (!found.ok) return found;
  const { sheets } = found.value;
  memory.sheets = sheets;
  const tabs = new Set(sheets.map(({ name }) => folded(name)));
  const there = ({ sheet }: { readonly sheet: string }): boolean => tabs.has(folded(sheet));
  const locks = journal.protect.filter(there);
  const states = await readFromExcel(door, LABEL, (context) => queueStates(context, locks));
  if (!states.ok) return states;
  const open = locks.filter((_, index) => states.value[index] === false);
  const halfMarked = journal.marks.filter(there);
  const restored = await runInExcel(door, LABEL, ({ workbook }) => {
    for (const { sheet, options } of open) {
      workbook.worksheets.getItem(sheet).protection.protect(options);
    }
    if (halfMarked.length === 0) queueNoJournal(workbook);
    return () => null;
  });
  if (!restored.ok) return restored;
  return ok({
    takenOut: undone.value,
    protectedAgain: open.map(({ sheet }) => sheet),
    halfMarked,
  });
}

function queueNote({ workbook }: Excel.RequestContext) {
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name");
  const journal = queueReadJournal(workbook);
  return () => ({
    journal: journal(),
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
  });
}

function queueStates({ workbook }: Excel.RequestContext, locks: readonly Lock[]) {
  const states = locks.map(({ sheet }) => {
    const { protection } = workbook.worksheets.getItem(sheet);
    protection.load("protected");
    return protection;
  });
  return () => states.map((state) => state.protected);
}
