import type { CellRef } from "../core/cell-ref";
import type { Finding } from "../core/finding";
import { ok, type Result } from "../core/result";
import { findInputSheets } from "../sheets/find-sheets";
import { readSettings } from "../sheets/settings";
import { settingCells, settingChoices, settingValues } from "../sheets/setting-cells";
import { SETTING_ROWS, type SettingName } from "../sheets/setting-rows";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import type { JobFailure } from "./failure";

/** One row of 设置, as the pane shows it. */
export type SettingView = {
  readonly setting: SettingName;
  readonly label: string;
  /** What the row is for, with its article, as the sheet explains it. */
  readonly explanation: string;
  /** What is in force, in the words of the sheet: one entry a row, several for lists. */
  readonly values: readonly string[];
  /** The words to choose from; null where anything may be typed. */
  readonly choices: readonly string[] | null;
  /** Lists take several rows and are edited in the sheet. */
  readonly isList: boolean;
  /** Where the (first) value stands; null where the sheet has no such row. */
  readonly cell: CellRef | null;
};

/** 设置 as it is in force. */
export type SettingsReport = {
  /** Null while the workbook has no sheet 设置: the defaults are in force. */
  readonly sheet: string | null;
  readonly settings: readonly SettingView[];
  readonly findings: readonly Finding[];
};

/** Reads 设置, the defaults where it is silent. */
export function settingsReportJob(workbook: WorkbookSnapshot): Result<SettingsReport, JobFailure> {
  const sheet = settingsSheetOf(workbook);
  const { settings, findings } = readSettings(sheet, workbook.date1904);
  const cells = sheet === null ? new Map<SettingName, CellRef>() : settingCells(sheet);
  return ok({
    sheet: sheet?.name ?? null,
    settings: SETTING_ROWS.map(({ setting, labels, explanation }) => ({
      setting,
      label: labels[0],
      explanation,
      values: settingValues(settings, setting).map((value) => String(value ?? "")),
      choices: settingChoices(setting),
      isList: LIST_SETTINGS.includes(setting),
      cell: cells.get(setting) ?? null,
    })),
    findings,
  });
}

/** Settings that take several rows of the sheet. */
const LIST_SETTINGS: readonly SettingName[] = ["kindGroups", "resultCategories"];

/** The sheet 设置, or null. */
export function settingsSheetOf(workbook: WorkbookSnapshot): SheetSnapshot | null {
  const { settings } = findInputSheets(workbook);
  return settings.kind === "found" ? settings.sheet : null;
}
