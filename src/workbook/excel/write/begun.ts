import type { ModelRow } from "../../../sheets/sheet-model";
import type { Begun } from "./beginning";
import type { Step } from "./step";

/** A draw's sheet has title, note, headings and its number: more would say no more. */
const MOST_SIGNS = 8;

/** How rows are known again that are written from `firstRow` on. */
export function begunWith(
  sheet: string,
  isNew: boolean,
  firstRow: number,
  rows: readonly ModelRow[],
): Begun {
  const signs: (readonly [number, string])[] = [];
  for (const [index, { values }] of rows.entries()) {
    const text = String(values[0] ?? "");
    if (text !== (signs.at(-1)?.[1] ?? "")) signs.push([firstRow + index, text]);
    if (signs.length === MOST_SIGNS) break;
  }
  return { sheet, isNew, firstRow, lastRow: firstRow + rows.length - 1, signs };
}

/** All that the steps of a stage begin; rows in a sheet that is new itself are not named apart. */
export function begunBy(steps: readonly Step[]): readonly Begun[] {
  const begun = steps.flatMap(({ begins }) => (begins === undefined ? [] : [begins]));
  const added = new Set(begun.flatMap(({ sheet, isNew }) => (isNew ? [sheet] : [])));
  return begun.filter(({ sheet, isNew }) => isNew || !added.has(sheet));
}
