import type { Change } from "../../sheets/changes";
import type { ModelRow } from "../../sheets/sheet-model";

/** The rows that a change brings along; none for most kinds. */
export function rowsOf(change: Change): readonly ModelRow[] {
  if (change.kind === "add-sheet") return change.sheet.rows;
  return change.kind === "append-rows" ? change.rows : [];
}

/** The change with these rows in place of its own. */
export function withRows(change: Change, rows: readonly ModelRow[]): Change {
  if (change.kind === "add-sheet") return { ...change, sheet: { ...change.sheet, rows } };
  return change.kind === "append-rows" ? { ...change, rows } : change;
}
