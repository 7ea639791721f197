import { NUMBER_HEADING, type OwnColumn } from "../../../sheets/marks";
import { BYTES_OF_ACTION, type Step } from "../write/step";
import { emptySteps, staleSteps } from "./empty-columns";
import { numbersKey } from "./first-look";
import { keptColumns } from "./kept-columns";
import type { LaidBlock, LaidColumn } from "./laid-block";
import type { MarkLook } from "./mark-look";
import { unruleStep } from "./mark-rules";
import { shrinkTable } from "./own-table-columns";

/** Our rules off, and our columns but those with a heading of `keep`; nothing where there are none. */
export function clearSteps(
  sheet: string,
  look: MarkLook,
  keep: readonly string[],
): readonly Step[] {
  const { ruleIds, laid, headings } = look;
  const rules = ruleIds.length === 0 ? [] : [unruleStep(sheet, ruleIds)];
  const kept = keptColumns(laid, keep, headings);
  const going = laid.map((block) => only(block, ({ column }) => !kept.includes(column)));
  const columns = going.flatMap((block) => block.columns.map(({ column }) => column));
  const [first] = going;
  const keepsNumbers = laid.some(({ columns: all }) =>
    all.some((one) => isNumbers(one) && kept.includes(one.column)),
  );
  const table =
    first === undefined || columns.length === 0
      ? []
      : [tableStep(sheet, look, first.headingRow, columns)];
  return [
    ...rules,
    ...table,
    ...going.flatMap((block) => emptySteps(sheet, block)),
    ...halfStaleSteps(sheet, laid, kept),
    ...(keepsNumbers ? [] : forgetStep(sheet, look, going)),
  ];
}

/** The same of our numbers alone, which by then stand elsewhere, or have given way to the staff's. */
export function clearNumberSteps(sheet: string, look: MarkLook): readonly Step[] {
  const numbers = look.laid.map((block) => only(block, isNumbers));
  const steps = numbers.flatMap((block) => emptySteps(sheet, block));
  return look.hasStaffNumbers ? [...steps, ...forgetStep(sheet, look, numbers)] : steps;
}

function isNumbers({ heading }: LaidColumn): boolean {
  return heading === NUMBER_HEADING;
}

/** Takes away the note that numbers are ours, where some of ours go. */
function forgetStep(
  sheet: string,
  { sheetId }: MarkLook,
  going: readonly LaidBlock[],
): readonly Step[] {
  if (!going.some(({ columns }) => columns.some(isNumbers))) return [];
  const step: Step = {
    sheet,
    bytes: 4 * BYTES_OF_ACTION,
    write: ({ workbook }) => workbook.settings.getItemOrNullObject(numbersKey(sheetId)).delete(),
    proof: null,
    marks: true,
  };
  return [step];
}

/** The same of numbers in rows that are given none any more; the others are about to be written over. */
export function staleNumberSteps(
  sheet: string,
  { laid }: MarkLook,
  { values }: OwnColumn,
): readonly Step[] {
  return laid.flatMap((block) =>
    block.columns
      .filter(isNumbers)
      .flatMap((column) => staleSteps(sheet, block, column, (row) => values.has(row))),
  );
}

/** Columns that stay, of which a write that broke off was going to write fewer rows. */
function halfStaleSteps(
  sheet: string,
  laid: readonly LaidBlock[],
  kept: readonly number[],
): readonly Step[] {
  return kept.flatMap((column) => {
    const [block, wanted] = laid.filter(({ columns }) =>
      columns.some((one) => one.column === column),
    );
    const found = block?.columns.find((one) => one.column === column);
    if (block === undefined || found === undefined || wanted === undefined) return [];
    const isWanted = (row: number) =>
      wanted.rows.some(([first, last]) => row >= first && row <= last);
    return staleSteps(sheet, block, found, isWanted);
  });
}

function only(block: LaidBlock, isMeant: (column: LaidColumn) => boolean): LaidBlock {
  return { ...block, columns: block.columns.filter(isMeant) };
}

function tableStep(
  sheet: string,
  look: MarkLook,
  headingRow: number,
  columns: readonly number[],
): Step {
  return {
    sheet,
    bytes: 4 * BYTES_OF_ACTION,
    write: (_, target) => shrinkTable(target(), look, headingRow, columns),
    proof: null,
    marks: true,
  };
}
