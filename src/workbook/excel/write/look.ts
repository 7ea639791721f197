import type { Result } from "../../../core/result";
import type { Change } from "../../../sheets/changes";
import type { ExcelFault } from "../door/excel-fault";
import { readFromExcel } from "../door/read-from-excel";
import type { Door } from "../door/run-in-excel";
import type { ReadMemory } from "../read/read-memory";
import { folded } from "./folded";
import { NOTHING_WRITTEN, queueJournal } from "./journal";
import { needsOf, type Needs } from "./needs";
import { queueLookedSheet } from "./look-at-sheet";
import type { LookedSheet } from "./looked-sheet";

/** All that has to be known of a workbook before anything is written into it. */
export type Look = {
  /** The names of all tabs, in their order. */
  readonly tabs: readonly string[];
  readonly isStructureLocked: boolean;
  /** Those that are to be changed, by their folded names; one that is not there is missing. */
  readonly sheets: ReadonlyMap<string, LookedSheet>;
};

const LABEL = "look";

/**
 * Looks at what the changes are about, and leaves the note that something is going to be written: in one request where
 * the sheets are known from the last reading, else in two.
 */
export async function lookAt(
  door: Door,
  changes: readonly Change[],
  memory: ReadMemory,
  signal?: AbortSignal,
): Promise<Result<Look, ExcelFault>> {
  const needs = needsOf(changes);
  const ids = new Map(memory.sheets.map(({ id, name }) => [folded(name), id]));
  const areKnown = [...needs.keys()].every((name) => ids.has(name));
  const first = await lookOnce(door, areKnown ? needs : new Map(), ids, signal);
  if (first.ok && areKnown && areAllThere(first.value, needs)) return first;
  if (!first.ok && first.error.kind !== "missing") return first;
  return lookAnew(door, needs, memory, signal);
}

async function lookAnew(
  door: Door,
  needs: Needs,
  memory: ReadMemory,
  signal: AbortSignal | undefined,
): Promise<Result<Look, ExcelFault>> {
  const listed = await readFromExcel(door, LABEL, queueList, signal);
  if (!listed.ok) return listed;
  memory.sheets = listed.value;
  const ids = new Map(listed.value.map(({ id, name }) => [folded(name), id]));
  const there = new Map([...needs].filter(([name]) => ids.has(name)));
  return lookOnce(door, there, ids, signal);
}

function lookOnce(
  door: Door,
  needs: Needs,
  ids: ReadonlyMap<string, string>,
  signal: AbortSignal | undefined,
): Promise<Result<Look, ExcelFault>> {
  return readFromExcel(door, LABEL, (context) => queueLook(context, needs, ids), signal);
}

/** Renamed since the last reading: its id still leads to it, but that is not the sheet that is meant. */
function areAllThere({ sheets }: Look, needs: Needs): boolean {
  return [...needs.keys()].every((name) => folded(sheets.get(name)?.name ?? "") === name);
}

function queueList({ workbook }: Excel.RequestContext) {
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name");
  return () => worksheets.items.map(({ id, name }) => ({ id, name }));
}

function queueLook(
  { workbook }: Excel.RequestContext,
  needs: Needs,
  ids: ReadonlyMap<string, string>,
): () => Look {
  const { worksheets, protection } = workbook;
  worksheets.load("items/name");
  protection.load("protected");
  const sheets = [...needs].map(([name, need]) => {
    const sheet = worksheets.getItem(ids.get(name) ?? name);
    return { name, read: queueLookedSheet(sheet, need) };
  });
  queueJournal(workbook, NOTHING_WRITTEN);
  return () => ({
    tabs: worksheets.items.map(({ name }) => name),
    isStructureLocked: protection.protected,
    sheets: new Map(sheets.map(({ name, read }) => [name, read()])),
  });
}
