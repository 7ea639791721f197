import { headingKey } from "../core/text/canonical";
import {
  assignColumns,
  indexSynonyms,
  type Assignment,
  type ColumnTitles,
  type SynonymIndex,
} from "./assign-columns";
import { shownText } from "./cell-text";
import type { SheetSpec } from "./headings/sheet-spec";
import { sourceRow, type MergedRows } from "./merged-cells";
import { valueAt, type SheetSnapshot } from "./snapshot";

/** Titles, 填报单位 lines and instructions stand above the headings, never more rows than this. */
const ROWS_SEARCHED = 15;

/** Where the headings stand and what they name. */
export type Headings<Field extends string> = Assignment<Field> & {
  /** First and last row of the headings; a two-row heading has two. */
  readonly first: number;
  readonly last: number;
};

/** Finds the heading row: of the first 15 rows the one whose cells name the most fields, the uppermost of equals. */
export function findHeadings<Field extends string>(
  sheet: SheetSnapshot,
  spec: SheetSpec<Field>,
  merged: MergedRows,
): Headings<Field> | null {
  const index = indexSynonyms(spec);
  let best: { row: number; assignment: Assignment<Field> } | null = null;
  for (let row = 0; row < Math.min(ROWS_SEARCHED, sheet.values.length); row += 1) {
    const titles = keysOf(sheet, merged, row).map((key) => ({ best: [key], fallback: [] }));
    const assignment = assignColumns(index, titles);
    if (assignment.columns.size === 0) continue;
    if (best === null || isBetter(assignment, best.assignment)) best = { row, assignment };
  }
  if (best === null) return null;
  const { row } = best;
  if (isSubHeading(sheet, index, merged, row + 1)) {
    return { ...assignColumns(index, pairedTitles(sheet, merged, row)), first: row, last: row + 1 };
  }
  const withUpper = assignColumns(index, titlesWithUpper(sheet, index, merged, row));
  const first = withUpper.columns.size > best.assignment.columns.size ? row - 1 : row;
  return { ...withUpper, first, last: row };
}

function isBetter<Field extends string>(a: Assignment<Field>, b: Assignment<Field>): boolean {
  return a.columns.size === b.columns.size ? a.exact > b.exact : a.columns.size > b.columns.size;
}

/** The heading keys of a row, a vertical merge counting in every row that it covers. */
function keysOf(sheet: SheetSnapshot, merged: MergedRows, row: number): readonly string[] {
  const width = Math.max(sheet.values[row]?.length ?? 0, sheet.values[row - 1]?.length ?? 0);
  return Array.from({ length: width }, (_, column) =>
    headingKey(shownText(valueAt(sheet, sourceRow(merged, row, column), column))),
  );
}

/**
 * A second heading row: merges of the first reach into it, or at least half of its cells name fields. One word
 * alone may stand in a record too (校长 under 法定代表人).
 */
function isSubHeading<Field extends string>(
  sheet: SheetSnapshot,
  index: SynonymIndex<Field>,
  merged: MergedRows,
  row: number,
): boolean {
  const own = (sheet.values[row] ?? []).map((value) => headingKey(shownText(value)));
  if (own.every((key) => key === "")) return false;
  const reaches = keysOf(sheet, merged, row).some(
    (key, column) => key !== "" && sourceRow(merged, row, column) === row - 1,
  );
  const synonyms = new Set(index.synonyms.map(({ key }) => key));
  const filled = own.filter((key) => key !== "");
  return reaches || filled.filter((key) => synonyms.has(key)).length * 2 >= filled.length;
}

/** A column of a two-row heading is named by its lower cell, alone or behind the upper one. */
function pairedTitles(
  sheet: SheetSnapshot,
  merged: MergedRows,
  row: number,
): readonly ColumnTitles[] {
  const upper = keysOf(sheet, merged, row);
  const lower = keysOf(sheet, merged, row + 1);
  let group = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = upper[column] ?? "";
    const below = lower[column] ?? "";
    if (above !== "") group = above;
    if (below === "" || below === above) return { best: [above], fallback: [] };
    return { best: [below, group + below], fallback: above === "" ? [] : [above] };
  });
}

/** Where the best row is the lower of two, columns empty in it are named by the row above, if exactly. */
function titlesWithUpper<Field extends string>(
  sheet: SheetSnapshot,
  index: SynonymIndex<Field>,
  merged: MergedRows,
  row: number,
): readonly ColumnTitles[] {
  const keys = keysOf(sheet, merged, row);
  const upper = row === 0 ? [] : keysOf(sheet, merged, row - 1);
  const synonyms = new Set(index.synonyms.map(({ key }) => key));
  return keys.map((key, column) => {
    const above = upper[column] ?? "";
    const isNamedAbove = key === "" && synonyms.has(above);
    return { best: [isNamedAbove ? above : key], fallback: [] };
  });
}
