import { failed, ok, type Result } from "../../../core/result";
import type { Change } from "../../../sheets/changes";
import type { Watch } from "../../workbook";
import { hostFailure, type ExcelFault } from "../door/excel-fault";
import { runInExcel, type Door } from "../door/run-in-excel";
import { halfMarkedBy } from "../marks/half-marked";
import type { HalfMarked } from "../marks/laid-block";
import { lookAtMarks } from "../marks/mark-look";
import type { ReadMemory } from "../read/read-memory";
import { queueNoJournal } from "./journal";
import { readListSheets } from "./list-sheets";
import { lookAt } from "./look";
import { perform, type Performed } from "./perform";
import { planWrite, type Sight } from "./write-plan";

/** What writing depends on beside the changes. */
export type WriteSurroundings = {
  readonly door: Door;
  readonly memory: ReadMemory;
  /** Whether Excel can save (ExcelApi 1.11). */
  readonly canSave: boolean;
};

/**
 * Writes changes in their order. Everything that can be found out is found out before the first is written. What is
 * written between two checkpoints goes in as few requests as hold it, and is read back and compared. `halfMarked` are
 * sheets whose marks a write that broke off has left half: these changes take them off.
 */
export async function writeChanges(
  surroundings: WriteSurroundings,
  changes: readonly Change[],
  watch: Watch = {},
  halfMarked: readonly HalfMarked[] = [],
): Promise<Performed> {
  const { door, canSave } = surroundings;
  const sight = await see(surroundings, changes, halfMarked, watch.signal);
  if (!sight.ok) return nothingWritten(failed(hostFailure(sight.error)));
  const stages = planWrite(changes, sight.value);
  if (!stages.ok) return leave(door, stages);
  if (stages.value.length === 0) return leave(door, ok(null));
  if (watch.signal?.aborted === true) return leave(door, failed({ code: "cancelled" }));
  const marks = halfMarkedBy(changes, sight.value.marks);
  return perform(door, stages.value, sight.value.look, { marks, canSave }, watch);
}

async function see(
  { door, memory }: WriteSurroundings,
  changes: readonly Change[],
  halfMarked: readonly HalfMarked[],
  signal: AbortSignal | undefined,
): Promise<Result<Sight, ExcelFault>> {
  const look = await lookAt(door, changes, memory, signal);
  if (!look.ok) return look;
  const marks = await lookAtMarks(door, changes, look.value, halfMarked);
  if (!marks.ok) return marks;
  const listSheets = await readListSheets(door, changes, look.value.tabs);
  if (!listSheets.ok) return listSheets;
  return ok({ look: look.value, marks: marks.value, listSheets: listSheets.value });
}

/** Nothing was written: the note goes again. Where it stays, it says nothing that would have to be set right. */
async function leave(door: Door, outcome: Performed["outcome"]): Promise<Performed> {
  await runInExcel(door, "leave", ({ workbook }) => {
    queueNoJournal(workbook);
    return () => null;
  });
  return nothingWritten(outcome);
}

function nothingWritten(outcome: Performed["outcome"]): Performed {
  return { outcome, unfinished: [] };
}
