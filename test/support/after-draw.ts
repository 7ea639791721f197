import type { CellRef } from "../../src/core/cell-ref";
import { IN_PROCESS } from "../../src/desk/deed-runner";
import type { DeedName, Deeds } from "../../src/desk/deeds";
import { sheetNamed } from "../../src/sheets/snapshot";
import { RANDOM, request } from "./books";
import { sampleInHand, type WorkbookInHand } from "./desk-over";
import { records } from "./plan-cells";
import { ENTRY_SHEET } from "./results";

/** Does a deed on a workbook in hand, as another pane would; it must succeed. */
export async function performed<Name extends DeedName>(
  workbook: WorkbookInHand,
  deed: Name,
  asked: Deeds[Name]["request"],
): Promise<Deeds[Name]["answer"]> {
  const outcome = await IN_PROCESS.run(deed, asked, workbook.xlsx.snapshot());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  await workbook.edit(outcome.value.changes);
  return outcome.value.answer;
}

/** The sample of which the plan rows of March were drawn. */
export async function drawnInHand(targets = 300): Promise<WorkbookInHand> {
  const workbook = await sampleInHand(targets);
  const seed = { given: null, random: RANDOM };
  await performed(workbook, "draw", { request: request("03-02"), seed });
  return workbook;
}

/** The same with 检查结果录入. */
export async function recordedInHand(): Promise<WorkbookInHand> {
  const workbook = await drawnInHand();
  await performed(workbook, "record-results", { now: request("03-02").now });
  return workbook;
}

/** Names of the units of 抽查结果 in their order. */
export function drawnUnits(workbook: WorkbookInHand): readonly string[] {
  return records(workbook, "抽查结果").map((row) => String(row["单位名称"]));
}

/** The cell of a unit's row in 检查结果录入 below a heading. */
export function entryCell(workbook: WorkbookInHand, unit: string, heading: string): CellRef {
  const values = sheetNamed(workbook.xlsx.snapshot(), ENTRY_SHEET)?.values ?? [];
  const row = values.findIndex((cells) => cells.includes(unit));
  const headings = values.find((cells) => cells.includes(heading)) ?? [];
  if (row < 0 || headings.length === 0) throw new Error(`no ${heading} of ${unit}`);
  return { sheet: ENTRY_SHEET, row, column: headings.indexOf(heading) };
}

/** Fills in cells of a unit's row, as staff would: days as Excel counts them. */
export async function enter(
  workbook: WorkbookInHand,
  unit: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> {
  const edits = Object.entries(cells).map(([heading, value]) => {
    const { row, column } = entryCell(workbook, unit, heading);
    return { row, column, value };
  });
  await workbook.edit([{ kind: "edit-cells", sheet: ENTRY_SHEET, edits }]);
}

/** Excel's number of 2 March 2026, and of a day whose twenty working days are over by then. */
export const MARCH_2 = 46_083;
export const JANUARY_12 = 46_034;
