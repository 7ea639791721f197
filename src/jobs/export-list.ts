import type { ResultEntry } from "../core/plan/rules/results/result-entry";
import { failed, ok, type Result } from "../core/result";
import type { Change } from "../sheets/changes";
import type { ExportKind, ExportLayout } from "../sheets/exports/export-layout";
import { resultSource } from "../sheets/exports/export-records";
import {
  EXPORT_SETTINGS_SHEET,
  exportLayout,
  exportSettingsSheet,
} from "../sheets/exports/export-settings";
import { exportSheet, exportTable } from "../sheets/exports/export-table";
import { guardedCsv } from "../sheets/exports/guarded-csv";
import { personalDataIn } from "../sheets/publication/personal-data";
import type { SheetModel } from "../sheets/sheet-model";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { certificatesIn } from "./certificates-in";
import { resultRecords, targetRecords } from "./export-records";
import type { JobFailure } from "./failure";
import type { ExportLeftOut, PersonalData } from "./publish-request";

/** What can be exported: the lists, and 导出设置 itself to be filled in. */
export const EXPORT_KINDS = [
  "enterprises",
  "government-bodies",
  "associations",
  "pool",
  "results",
  "credit",
  "settings",
] as const satisfies readonly (ExportKind | "settings")[];

/** One export: a new workbook of one sheet, the same as CSV, and how many records were left out. */
export type ExportOutcome = {
  readonly changes: readonly Change[];
  readonly csv: string;
  readonly report: {
    readonly kind: ExportKind | "settings";
    readonly sheet: string;
    readonly rows: number;
    /** Units not in operation, or visits whose result cannot be public, and why; units whose directory nobody can tell. */
    readonly leftOut: number;
    readonly leftOutWhy: readonly ExportLeftOut[];
    readonly unsorted: number;
  };
};

/**
 * A list for another system, with the columns of 导出设置 or its own. Unlike a publication it stays between offices:
 * directories carry telephone numbers, because Article 6 wants them there.
 */
export function exportListJob(
  workbook: WorkbookSnapshot,
  kind: ExportKind,
): Result<ExportOutcome, JobFailure> {
  const layout = exportLayout(workbook, kind);
  if (!layout.ok) return failed({ code: "export-setting-unknown", ...layout.error });
  const found =
    kind === "results" || kind === "credit"
      ? resultRecords(workbook, kind)
      : targetRecords(workbook, kind);
  if (!found.ok) return found;
  const { records, entries, leftOut, unsorted } = found.value;
  if (records.length === 0) return failed({ code: "nothing-to-export", leftOut });
  const { name } = layout.value;
  const table = exportTable(layout.value, records);
  const sheet = exportSheet(name, table);
  const personal = entries.length === 0 ? [] : personalData(workbook, layout.value, sheet, entries);
  if (personal.length > 0) {
    return failed({ code: "personal-data", found: personal, isExport: true });
  }
  return ok({
    changes: [{ kind: "add-sheet", sheet }],
    csv: guardedCsv(table),
    report: {
      kind,
      sheet: name,
      rows: records.length,
      leftOut: leftOut.reduce((sum, { count }) => sum + count, 0),
      leftOutWhy: leftOut,
      unsorted,
    },
  });
}

/** ID and mobile numbers among results: both platforms publish them. */
function personalData(
  workbook: WorkbookSnapshot,
  { columns }: ExportLayout,
  sheet: SheetModel,
  entries: readonly ResultEntry[],
): readonly PersonalData[] {
  return personalDataIn(sheet, certificatesIn(workbook)).map(({ kind, row, column }) => {
    const content = columns[column]?.content;
    const entry = entries[row - 1];
    const source =
      content?.kind === "field" && entry !== undefined ? resultSource(entry, content.field) : null;
    return { kind, cell: source ?? { sheet: sheet.name, row, column } };
  });
}

/** 导出设置 with what holds without it, for an office to change. */
export function exportSettingsJob(): ExportOutcome {
  const sheet = exportSettingsSheet();
  const table = sheet.rows.map(({ values }) => values.map((value) => String(value ?? "")));
  return {
    changes: [{ kind: "add-sheet", sheet }],
    csv: guardedCsv(table),
    report: {
      kind: "settings",
      sheet: EXPORT_SETTINGS_SHEET,
      rows: table.length - 1,
      leftOut: 0,
      leftOutWhy: [],
      unsorted: 0,
    },
  };
}
