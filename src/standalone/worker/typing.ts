import { failed, ok, type Result } from "../../core/result";
import type { CellEdit } from "../../sheets/changes";
import { MAXIMUM_ROWS, type Area } from "../../sheets/snapshot";
import { MAX_COLUMNS } from "../../workbook/xlsx/cell-reference";
import type { CellDetail } from "../../workbook/xlsx/view/view-cell";
import type { WorkbookView } from "../../workbook/xlsx/view/workbook-view";
import { typedValue } from "../typing/typed-value";

/** Text for a cell, as it was typed or pasted; row and column count from 0. */
export type TypedCell = { readonly row: number; readonly column: number; readonly text: string };

/** Why typed or pasted text is not taken; row and column are those of the first such cell. */
export type TypingRefusal = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
} & (
  | { readonly code: "cell-locked" }
  | { readonly code: "formula-typed" }
  /** The drop-down over the cell takes its own words only. */
  | { readonly code: "not-in-list"; readonly words: readonly string[] }
  /** Covered by a merged area: what is there cannot be seen. */
  | { readonly code: "cell-covered" }
  /** Below the last row or right of the last column that a sheet has. */
  | { readonly code: "outside-sheet" }
);

/** What is written, and the first cell in which something like a number was kept as text; null for none. */
export type Typed = {
  readonly edits: readonly CellEdit[];
  readonly keptAsText: { readonly row: number; readonly column: number } | null;
};

/**
 * The edits that typed (`isPasted` false) or pasted text means, all of them or none. Pasted text is not held against
 * drop-downs, as in Excel; empty text over a covered cell is passed over.
 */
export function typedEdits(
  view: WorkbookView,
  sheet: string,
  cells: readonly TypedCell[],
  isPasted: boolean,
): Result<Typed, TypingRefusal> {
  const frame = view.frame(sheet);
  const edits: CellEdit[] = [];
  let keptAsText: Typed["keptAsText"] = null;
  for (const cell of cells) {
    const { row, column, text } = cell;
    const refused = (refusal: Reason) => failed({ ...refusal, sheet, row, column });
    if (row >= MAXIMUM_ROWS || column >= MAX_COLUMNS) return refused({ code: "outside-sheet" });
    if (isCovered(frame?.merges ?? [], row, column)) {
      if (text === "") continue;
      return refused({ code: "cell-covered" });
    }
    const detail = view.cell(sheet, row, column);
    if (detail === null) return refused({ code: "outside-sheet" });
    if (frame?.isProtected === true && detail.look.isLocked)
      return refused({ code: "cell-locked" });
    const typed = typedValue(text, detail.look.format, view.date1904);
    if (typed.kind === "formula") return refused({ code: "formula-typed" });
    const words = isPasted || text === "" ? null : strictWords(view, sheet, row, column);
    if (words !== null && !words.includes(text.trim())) {
      return refused({ code: "not-in-list", words });
    }
    if (typed.keptAsText) keptAsText ??= { row, column };
    const { value, format } = typed;
    if (saysAlready(detail, typed)) continue;
    edits.push({ row, column, value, ...(format === undefined ? {} : { format }) });
  }
  return ok({ edits, keptAsText });
}

type Reason = TypingRefusal extends infer One
  ? One extends TypingRefusal
    ? Omit<One, "sheet" | "row" | "column">
    : never
  : never;

/** Typing what stands there already changes nothing, above all no formats. */
function saysAlready(
  { value: before, formula, look }: CellDetail,
  { value, format }: { readonly value: CellEdit["value"]; readonly format?: string },
): boolean {
  return formula === null && before === value && (format === undefined || format === look.format);
}

function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      (row !== top || column !== left),
  );
}

function strictWords(
  view: WorkbookView,
  sheet: string,
  row: number,
  column: number,
): readonly string[] | null {
  const choices = view.choices(sheet, row, column);
  return choices?.isStrict === true ? choices.words : null;
}
