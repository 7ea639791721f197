import { splitJoined } from "../core/ledger/record-words";
import { ok, type Result } from "../core/result";
import type { VisitRecord } from "../core/results/visit-records";
import type { CivilDate } from "../core/text/civil-date";
import type { Change } from "../sheets/changes";
import { drawRecordSheet } from "../sheets/draw-record";
import { visitForms, type VisitForm } from "../sheets/forms";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { drawRecordFacts } from "./draw-record";
import type { JobFailure } from "./failure";
import { readResultsBook } from "./results-book";

/** What is to be printed for a draw. */
export type PrintedForms = {
  readonly drawNumber: string;
  /** 执法检查表: one page each. */
  readonly forms: number;
  /** The sheets of the new workbook, in their order. */
  readonly sheets: readonly string[];
};

/**
 * 抽取记录表 of a draw and one 执法检查表 for each of its visits in force, as the changes that make a new workbook of
 * them. A visit that joined an earlier one is printed with the items of both. Fails with `no-ledger`,
 * `sheet-not-ours`, `draw-unknown`, `draw-not-drawn`.
 */
export function printFormsJob(
  workbook: WorkbookSnapshot,
  drawNumber: string,
  today: CivilDate,
): Result<{ readonly changes: readonly Change[]; readonly report: PrintedForms }, JobFailure> {
  const book = readResultsBook(workbook, today);
  if (!book.ok) return book;
  const { settings, records } = book.value;
  const facts = drawRecordFacts(book.value, drawNumber);
  if (!facts.ok) return facts;
  const visits = records.flatMap((record) => formOf(record, drawNumber));
  const { bureau, resultCategories } = settings;
  const sheets = [
    ...visitForms(visits.toSorted(byOrder), { bureau, categories: resultCategories }),
    drawRecordSheet(facts.value),
  ];
  return ok({
    changes: sheets.map((sheet) => ({ kind: "add-sheet", sheet })),
    report: { drawNumber, forms: visits.length, sheets: sheets.map(({ name }) => name) },
  });
}

/** The form of a visit as far as the draw is about it. */
function formOf({ visit, items }: VisitRecord, drawNumber: string): readonly VisitForm[] {
  const row = visit.rows.find((own) => own.drawNumber === drawNumber);
  if (row === undefined) return [];
  const { leader, inspectors, certificates } = visit.team;
  const planNumbers = visit.rows.flatMap((own) => splitJoined(own.planNumbers));
  return [
    {
      drawNumber,
      order: row.order,
      planNumbers: [...new Set(planNumbers)].join("、"),
      items,
      unitName: row.name,
      unitCode: row.unitId === row.name ? "" : row.unitId,
      address: row.address,
      leader,
      inspectors,
      certificates,
    },
  ];
}

function byOrder(left: VisitForm, right: VisitForm): number {
  return Number(left.order) - Number(right.order);
}
