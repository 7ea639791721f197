import type { Severity } from "../core/finding";
import { drawEvents } from "../core/ledger/draw-history";
import { ok, type Result } from "../core/result";
import { formatTimestamp } from "../core/text/civil-date";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { breakOff } from "./break-off";
import { checkBook } from "./check-plan";
import type { Moment } from "./draw-request";
import type { JobFailure } from "./failure";
import { openSeals, type OpenSeal } from "./open-seals";
import { previewDrawJob, rowsOfOneClick } from "./preview-draw";
import { readBookForCheck, type ReadSheet } from "./read-book";

/** What a workbook holds and what is to be done with it. */
export type Overview =
  /** Nothing that the add-in knows, and nothing of the staff's: a template or a sample may be put here. */
  | { readonly kind: "empty" }
  | {
      readonly kind: "book";
      readonly targets: number;
      readonly inspectors: number;
      readonly items: number;
      readonly planRows: number;
      readonly findings: Readonly<Record<Severity, number>>;
      /** How each sheet was read: hidden rows, and rows left out with their reasons. */
      readonly readings: readonly ReadSheet[];
      /** Plan rows that one click would draw, and 应抽数 of them together. */
      readonly due: { readonly rows: number; readonly units: number };
      /** Plan rows that are due and have something against them. */
      readonly dueWithFindings: number;
      readonly openSeals: readonly OpenSeal[];
      /** Draws whose write broke off: to be closed by 中断. */
      readonly unfinished: readonly string[];
      readonly draws: number;
      /** Visits that were drawn and have no 检查日期 yet. */
      readonly pendingVisits: number;
    };

/** Reads a workbook for 总览. Fails where sheets are in doubt, or a plan has no headings. */
export function overviewJob(workbook: WorkbookSnapshot, now: Moment): Result<Overview, JobFailure> {
  if (isEmpty(workbook)) return ok({ kind: "empty" });
  const read = readBookForCheck(workbook, now.date);
  if (!read.ok) return read;
  const book = read.value;
  const check = checkBook(workbook, book, now.date);
  const count = (severity: Severity) =>
    check.findings.filter((finding) => finding.severity === severity).length;
  const preview = previewDrawJob(workbook, now);
  const rows = preview.ok ? preview.value.rows : [];
  const ready = rowsOfOneClick(rows);
  const circumstances = { time: formatTimestamp(now), operator: "" };
  const { targets, inspectors, items, planRows, readings } = check;
  return ok({
    kind: "book",
    targets,
    inspectors,
    items,
    planRows,
    readings,
    findings: {
      error: count("error"),
      warning: count("warning"),
      undetermined: count("undetermined"),
    },
    due: {
      rows: ready.length,
      units: ready.reduce((sum, { figures }) => sum + (figures?.required ?? 0), 0),
    },
    dueWithFindings: rows.filter(({ due, against }) => due.isDue && against.length > 0).length,
    openSeals: openSeals(book),
    unfinished: breakOff(book, new Set(), circumstances).drawNumbers,
    draws: [...drawEvents(book.ledger).values()].filter(({ state }) => state === "drawn").length,
    pendingVisits: book.history.pending.size,
  });
}

/** A new workbook of Excel: sheets, and not one value in them. */
export function isEmpty(workbook: WorkbookSnapshot): boolean {
  return workbook.sheets.every(({ values }) =>
    values.every((row) => row.every((value) => value === null)),
  );
}
