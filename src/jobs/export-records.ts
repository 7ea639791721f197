import type { CellRef } from "../core/cell-ref";
import { creditCodeKind } from "../core/directory/credit-code";
import {
  directoryType,
  directoryTypeOfCode,
  type DirectoryType,
} from "../core/directory/directory-type";
import type { Target } from "../core/directory/target";
import type { ResultEntry } from "../core/plan/rules/results/result-entry";
import { notPublic } from "../core/results/not-public";
import { resultWordReader, type ResultWords } from "../core/results/result-words";
import { visitRecords, type VisitRecord } from "../core/results/visit-records";
import { failed, ok, type Result } from "../core/result";
import { resultRecord, targetRecord, type ExportRecord } from "../sheets/exports/export-records";
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
import type { ExportLeftOut } from "./publish-request";

/** What an export holds, and what it leaves out. */
export type ExportRecords = {
  readonly records: readonly ExportRecord[];
  /** Beside the records where these go public: what staff typed about each. */
  readonly entries: readonly ResultEntry[];
  readonly leftOut: readonly ExportLeftOut[];
  readonly unsorted: number;
};

/** Units in operation: those of one directory, or all of them for 待抽检库. */
export function targetRecords(
  workbook: WorkbookSnapshot,
  kind: DirectoryType | "pool",
): Result<ExportRecords, JobFailure> {
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
    entries: [],
    records: exported.map(({ target }) => targetRecord(table, target.cell.row, workbook.date1904)),
    leftOut: leftOutGroups(
      wanted
        .filter(({ target }) => !target.isInOperation)
        .map(() => ({ why: "not-in-operation", cell: null })),
    ),
    unsorted: kind === "pool" ? 0 : sorted.filter(({ type }) => type === null).length,
  });
}

/** The directory of a unit: as 名录库类型 says, else as its credit code tells. */
function typeOf({ registry, id }: Target): DirectoryType | null {
  const code = creditCodeKind(id);
  return directoryType(registry) ?? (code === null ? null : directoryTypeOfCode(code));
}

/** Visits in force whose result can be public; for the credit platform those that were not pushed yet. */
export function resultRecords(
  workbook: WorkbookSnapshot,
  kind: "results" | "credit",
): Result<ExportRecords, JobFailure> {
  const evidence = workbookEvidence(workbook);
  if (evidence.ledger.records.length === 0) return failed({ code: "no-ledger" });
  const settings = findInputSheets(workbook).settings;
  const { bureau, resultCategories } = readSettings(
    settings.kind === "found" ? settings.sheet : null,
    workbook.date1904,
  ).settings;
  const visits = visitRecords(
    ledgerRows(evidence),
    resultRows(evidence),
    readResultEntries(workbook),
  );
  const read = resultWordReader(resultCategories);
  const judged = visits.map((visit) => ({ visit, why: leftOutOf(visit, kind, read) }));
  const exported = judged.flatMap(({ visit, why }) =>
    visit.entry === null || why !== null
      ? []
      : [{ entry: visit.entry, record: resultRecord(visit.entry, visit, bureau) }],
  );
  return ok({
    records: exported.map(({ record }) => record),
    entries: exported.map(({ entry }) => entry),
    leftOut: leftOutGroups(judged.flatMap(({ why }) => why ?? [])),
    unsorted: 0,
  });
}

type LeftOut = { readonly why: ExportLeftOut["why"]; readonly cell: CellRef | null };

/** What was pushed is not pushed again, whatever is wrong with it; both platforms publish what they are given. */
function leftOutOf(
  { entry }: VisitRecord,
  kind: "results" | "credit",
  read: (text: string) => ResultWords,
): LeftOut | null {
  const isPushed = kind === "credit" && entry?.pushedOn.kind === "date";
  return isPushed ? { why: "pushed", cell: null } : notPublic(entry, read);
}

/** By reason, in the order in which the reasons first occur. */
function leftOutGroups(leftOut: readonly LeftOut[]): readonly ExportLeftOut[] {
  return [...new Set(leftOut.map(({ why }) => why))].map((why) => {
    const own = leftOut.filter((one) => one.why === why);
    return { why, count: own.length, cells: own.flatMap(({ cell }) => cell ?? []) };
  });
}
