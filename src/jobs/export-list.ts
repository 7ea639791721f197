import { creditCodeKind } from "../core/directory/credit-code";
import {
  directoryType,
  directoryTypeOfCode,
  type DirectoryType,
} from "../core/directory/directory-type";
import type { Target } from "../core/directory/target";
import { visitRecords } from "../core/results/visit-records";
import { failed, ok, type Result } from "../core/result";
import type { Change } from "../sheets/changes";
import type { ExportKind } from "../sheets/exports/export-layout";
import { resultRecord, targetRecord, type ExportRecord } from "../sheets/exports/export-records";
import {
  EXPORT_SETTINGS_SHEET,
  exportLayout,
  exportSettingsSheet,
} from "../sheets/exports/export-settings";
import { exportSheet, exportTable } from "../sheets/exports/export-table";
import { guardedCsv } from "../sheets/exports/guarded-csv";
import { findInputSheets } from "../sheets/find-sheets";
import { findTable } from "../sheets/find-table";
import { TARGET_SHEET } from "../sheets/headings/target-headings";
import { readResultEntries } from "../sheets/result-entries";
import { readSettings } from "../sheets/settings";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { readTargets } from "../sheets/targets";
import { ledgerRows, resultRows, workbookEvidence } from "./evidence";
import type { JobFailure } from "./failure";
import { chosenSheet } from "./input-sheets";

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
    /** Units not in operation, or visits without a result; and units whose directory nobody can tell. */
    readonly leftOut: number;
    readonly unsorted: number;
  };
};

type Records = {
  readonly records: readonly ExportRecord[];
  readonly leftOut: number;
  readonly unsorted: number;
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
  const { records, leftOut, unsorted } = found.value;
  if (records.length === 0) return failed({ code: "nothing-to-export", leftOut });
  const { name } = layout.value;
  const table = exportTable(layout.value, records);
  return ok({
    changes: [{ kind: "add-sheet", sheet: exportSheet(name, table) }],
    csv: guardedCsv(table),
    report: { kind, sheet: name, rows: records.length, leftOut, unsorted },
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
      unsorted: 0,
    },
  };
}

/** Units in operation: those of one directory, or all of them for 待抽检库. */
function targetRecords(
  workbook: WorkbookSnapshot,
  kind: DirectoryType | "pool",
): Result<Records, JobFailure> {
  const sheet = chosenSheet(workbook, "targets");
  if (!sheet.ok) return sheet;
  const table = findTable(sheet.value, TARGET_SHEET);
  const sorted = readTargets(sheet.value).targets.map((target) => ({
    target,
    type: typeOf(target),
  }));
  const wanted = sorted.filter(({ type }) => kind === "pool" || type === kind);
  const exported = wanted.filter(({ target }) => target.isInOperation);
  return ok({
    records: exported.map(({ target }) => targetRecord(table, target.cell.row, workbook.date1904)),
    leftOut: wanted.length - exported.length,
    unsorted: kind === "pool" ? 0 : sorted.filter(({ type }) => type === null).length,
  });
}

/** The directory of a unit: as 名录库类型 says, else as its credit code tells. */
function typeOf({ registry, id }: Target): DirectoryType | null {
  const code = creditCodeKind(id);
  return directoryType(registry) ?? (code === null ? null : directoryTypeOfCode(code));
}

/** Visits in force with a result; for the credit platform those that were not pushed yet. */
function resultRecords(
  workbook: WorkbookSnapshot,
  kind: "results" | "credit",
): Result<Records, JobFailure> {
  const evidence = workbookEvidence(workbook);
  if (evidence.ledger.records.length === 0) return failed({ code: "no-ledger" });
  const settings = findInputSheets(workbook).settings;
  const { bureau } = readSettings(
    settings.kind === "found" ? settings.sheet : null,
    workbook.date1904,
  ).settings;
  const visits = visitRecords(
    ledgerRows(evidence),
    resultRows(evidence),
    readResultEntries(workbook),
  );
  const records = visits.flatMap((visit) => {
    const { entry } = visit;
    if (entry === null || entry.result === "") return [];
    const isPushed = kind === "credit" && entry.pushedOn.kind === "date";
    return isPushed ? [] : [resultRecord(entry, visit, bureau)];
  });
  return ok({ records, leftOut: visits.length - records.length, unsorted: 0 });
}
