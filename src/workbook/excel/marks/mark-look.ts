import { ok, type Result } from "../../../core/result";
import type { Change } from "../../../sheets/changes";
import { NUMBER_HEADING, type OwnColumn, type SheetMarks } from "../../../sheets/marks";
import type { ExcelFault } from "../door/excel-fault";
import { readFromExcel } from "../door/read-from-excel";
import type { Door } from "../door/run-in-excel";
import { folded } from "../write/folded";
import type { Look } from "../write/look";
import type { LookedSheet } from "../write/looked-sheet";
import { queueMarksThere, type MarksThere, type TableThere } from "./first-look";
import type { HalfMarked, LaidBlock } from "./laid-block";
import { areThere, blockFound, type LookedPlace } from "./laid-places";
import { queuePlace, queueTables, type Block } from "./second-look";

/** What has to be known of a sheet before marks are laid on it or taken off. */
export type MarkLook = MarksThere & {
  readonly sheetId: string;
  readonly tables: readonly TableThere[];
  /** Where our columns are; null where there are none. */
  readonly there: LookedPlace | null;
  /** Where our columns are to be; null where none are. */
  readonly wanted: LookedPlace | null;
  /** Columns of ours to be taken off: as they were found, or as a write that broke off had noted them. */
  readonly laid: readonly LaidBlock[];
  /** True where the column that marks would give 计划编号 holds one of the staff's own. */
  readonly hasStaffNumbers: boolean;
};

/** By the sheet's folded name. */
export type MarkLooks = ReadonlyMap<string, MarkLook>;

type MarkChange = Extract<Change, { kind: "mark" | "clear-marks" }>;

const LABEL = "marks";

/**
 * Looks at every sheet that marks are laid on or taken off: in two requests, in none where there is no such sheet.
 * `halfMarked` are those on which a write has broken off.
 */
export async function lookAtMarks(
  door: Door,
  changes: readonly Change[],
  look: Look,
  halfMarked: readonly HalfMarked[],
): Promise<Result<MarkLooks, ExcelFault>> {
  const subjects = changes.flatMap((change) => {
    if (change.kind !== "mark" && change.kind !== "clear-marks") return [];
    const sheet = look.sheets.get(folded(change.sheet));
    return sheet === undefined ? [] : [{ change, sheet }];
  });
  if (subjects.length === 0) return ok(new Map());
  const there = await readFromExcel(door, LABEL, ({ workbook }) => {
    const readers = subjects.map(({ sheet }) => queueMarksThere(workbook, sheet.id));
    return () => readers.map((read) => read());
  });
  if (!there.ok) return there;
  const looked = await readFromExcel(door, LABEL, ({ workbook }) => {
    const readers = subjects.flatMap(({ change, sheet }, index) => {
      const marks = there.value[index];
      return marks === undefined
        ? []
        : [queueSheet(workbook, sheet, change, { marks, halfMarked })];
    });
    return () => readers.map((read) => read());
  });
  if (!looked.ok) return looked;
  return ok(new Map(looked.value));
}

function queueSheet(
  workbook: Excel.Workbook,
  { id, name }: LookedSheet,
  change: MarkChange,
  { marks, halfMarked }: { readonly marks: MarksThere; readonly halfMarked: readonly HalfMarked[] },
): () => readonly [string, MarkLook] {
  const sheet = workbook.worksheets.getItem(id);
  const hasStaffNumbers = change.kind === "mark" && areStaffNumbers(marks, change.marks);
  const blockThere = blockOf(marks);
  const blockWanted = change.kind === "mark" ? wantedBlock(change.marks, hasStaffNumbers) : null;
  const tables = queueTables(sheet, marks.tableIds);
  const there = queueBlock(sheet, blockThere);
  const wanted = queueBlock(sheet, blockWanted);
  return () => {
    const found = there();
    const laid = notedBlocks(name, marks, halfMarked) ?? foundBlocks(marks, found);
    const places = { there: found, wanted: wanted(), laid };
    return [folded(name), { ...marks, sheetId: id, hasStaffNumbers, tables: tables(), ...places }];
  };
}

/** Null where nothing was noted, or where somebody has moved the places since. */
function notedBlocks(
  name: string,
  { headings, bottom }: MarksThere,
  halfMarked: readonly HalfMarked[],
): readonly LaidBlock[] | null {
  const places = halfMarked.find(({ sheet }) => folded(sheet) === folded(name))?.places;
  return places !== undefined && areThere(places, headings, bottom) ? places.blocks : null;
}

function foundBlocks({ own }: MarksThere, found: LookedPlace | null): readonly LaidBlock[] {
  return own === null || found === null ? [] : [blockFound(own, found)];
}

function queueBlock(sheet: Excel.Worksheet, block: Block | null): () => LookedPlace | null {
  if (block === null) return () => null;
  const read = queuePlace(sheet, block);
  return () => ({ block, look: read() });
}

/** From our first column to our last, from the heading down to the last row that holds anything. */
function blockOf({ own, bottom }: MarksThere): Block | null {
  if (own === null) return null;
  const columns = own.columns.map(({ column }) => column);
  return {
    top: own.headingRow,
    left: Math.min(...columns),
    bottom: Math.max(bottom, own.headingRow),
    right: Math.max(...columns),
  };
}

/** A 计划编号 that is there, and that we have not written, is left to the staff. */
function areStaffNumbers({ headings, own }: MarksThere, marks: SheetMarks): boolean {
  if (marks.columns[0]?.heading !== NUMBER_HEADING) return false;
  const { headingRow, firstColumn } = marks;
  const heading = headings.find(({ row }) => row === headingRow)?.texts[firstColumn];
  const isOurs = own?.columns.some(({ column }) => column === firstColumn) === true;
  return heading === NUMBER_HEADING && !isOurs;
}

/** The columns that marks write: without 计划编号 where the staff have their own. */
export function writtenColumns(
  { columns }: SheetMarks,
  { hasStaffNumbers }: Pick<MarkLook, "hasStaffNumbers">,
): readonly OwnColumn[] {
  return hasStaffNumbers ? columns.slice(1) : columns;
}

function wantedBlock(marks: SheetMarks, hasStaffNumbers: boolean): Block | null {
  const { headingRow, firstColumn, columns } = marks;
  if (columns.length === 0) return null;
  const rows = columns.flatMap(({ values }) => [...values.keys()]);
  return {
    top: headingRow,
    left: firstColumn + (hasStaffNumbers ? 1 : 0),
    bottom: rows.reduce((most, row) => Math.max(most, row), headingRow),
    right: firstColumn + columns.length - 1,
  };
}
