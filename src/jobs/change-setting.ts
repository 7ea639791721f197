import { DEFAULT_SETTINGS } from "../core/plan/default-settings";
import { failed, ok, type Result } from "../core/result";
import type { CivilDate } from "../core/text/civil-date";
import type { Change } from "../sheets/changes";
import { settingCells } from "../sheets/setting-cells";
import { readSettings } from "../sheets/settings";
import { SETTING_ROWS, type SettingName } from "../sheets/setting-rows";
import { settingsSheet } from "../sheets/settings-sheet";
import type { ModelRow } from "../sheets/sheet-model";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import type { JobFailure } from "./failure";
import { settingsSheetOf } from "./settings-report";

/**
 * Sets one row of 设置 to what a person would type there; empty leaves the default in force. The sheet is made where
 * it is missing, and so is the row. Refused where the value cannot be read.
 */
export function changeSettingJob(
  workbook: WorkbookSnapshot,
  today: CivilDate,
  setting: SettingName,
  value: string,
): Result<readonly Change[], JobFailure> {
  const row = SETTING_ROWS.find((one) => one.setting === setting);
  const [label = ""] = row?.labels ?? [];
  if (!isReadable(label, value)) return failed({ code: "setting-unusable", label, value });
  const sheet = settingsSheetOf(workbook);
  if (sheet === null) return newSheet(workbook, today, setting, value);
  const cell = settingCells(sheet).get(setting);
  if (cell === undefined) {
    const explained: ModelRow = {
      values: [label, value, row?.explanation ?? ""],
      styles: ["text", "entry", "note"],
    };
    return ok([
      { kind: "append-rows", sheet: sheet.name, firstRow: sheet.values.length, rows: [explained] },
    ]);
  }
  return ok([edit(sheet.name, cell, value)]);
}

function newSheet(
  workbook: WorkbookSnapshot,
  today: CivilDate,
  setting: SettingName,
  value: string,
): Result<readonly Change[], JobFailure> {
  if (workbook.isStructureLocked) return failed({ code: "structure-locked" });
  const sheet = settingsSheet({ ...DEFAULT_SETTINGS, year: today.year });
  const cell = settingCells(plainSheet(sheet.name, sheet.rows)).get(setting);
  const added: Change = { kind: "add-sheet", sheet };
  return ok(cell === undefined ? [added] : [added, edit(sheet.name, cell, value)]);
}

function edit(
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  value: string,
): Change {
  return {
    kind: "edit-cells",
    sheet,
    edits: [{ row, column, value: value === "" ? null : value }],
  };
}

/** True when 设置 would read the value without a finding. */
function isReadable(label: string, value: string): boolean {
  const row: ModelRow = { values: [label, value], styles: [] };
  return readSettings(plainSheet("设置", [row]), false).findings.length === 0;
}

/** Rows of a model as they would be read back. */
function plainSheet(name: string, rows: readonly ModelRow[]): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    values: rows.map(({ values }) => values),
    formats: [],
    formulas: new Map(),
    hiddenRows: new Set(),
    merges: [],
    tables: [],
    isProtected: false,
  };
}
