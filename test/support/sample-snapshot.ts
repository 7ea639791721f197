import type { Change } from "../../src/sheets/changes";
import type { SheetModel } from "../../src/sheets/sheet-model";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";

/** The workbook that a list of `add-sheet` changes makes out of nothing, as it would be read back. */
export function snapshotOf(changes: readonly Change[]): WorkbookSnapshot {
  return {
    sheets: sheetsAdded(changes).map(sheetSnapshot),
    date1904: false,
    isStructureLocked: false,
  };
}

/** The sheets that a list of changes adds, in order. */
export function sheetsAdded(changes: readonly Change[]): readonly SheetModel[] {
  return changes.flatMap((change) => (change.kind === "add-sheet" ? [change.sheet] : []));
}

function sheetSnapshot(model: SheetModel): SheetSnapshot {
  const lastFilled = model.rows.findLastIndex(({ values }) =>
    values.some((value) => value !== null),
  );
  const rows = model.rows.slice(0, lastFilled + 1);
  return {
    name: model.name,
    visibility: "visible",
    values: rows.map(({ values }): readonly CellValue[] => values),
    formats: rows.map(({ styles }) =>
      styles.map((style) => (style === "entry-number" || style === "number" ? "General" : "@")),
    ),
    formulas: new Map(),
    hiddenRows: new Set(),
    merges: model.merges,
    tables: [],
    isProtected: model.isLocked,
  };
}
