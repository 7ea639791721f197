import { cellAddress } from "../../src/core/cell-ref";
import { eligibleDigest } from "../../src/core/draw/seal";
import { chainEntries } from "../../src/core/ledger/chain";
import { INSPECTOR_COLUMNS } from "../../src/core/ledger/inspector-columns";
import { LEDGER_COLUMNS } from "../../src/core/ledger/ledger-columns";
import { POPULATION_COLUMNS } from "../../src/core/ledger/population-columns";
import { rowsDigest } from "../../src/core/ledger/record-table";
import { RESULT_COLUMNS } from "../../src/core/ledger/result-columns";
import { workbookEvidence } from "../../src/jobs/evidence";
import type { CellValue, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { HEADING_ROW, onSheet } from "./books";
import type { Rows } from "./bureau";

/** Which record of a sheet: its place below the headings, from 0, or the values that it has. */
export type Which = number | Readonly<Record<string, string>>;

/** Row and column, from 0, of a record's cell; throws where there is none. */
function placeOf(values: Rows, which: Which, heading: string): { row: number; column: number } {
  const headings = values[HEADING_ROW] ?? [];
  const column = headings.indexOf(heading);
  const index =
    typeof which === "number"
      ? which
      : values
          .slice(HEADING_ROW + 1)
          .findIndex((cells) =>
            Object.entries(which).every(
              ([name, value]) => String(cells[headings.indexOf(name)] ?? "") === value,
            ),
          );
  if (column < 0 || index < 0) throw new Error(`no ${heading} in ${JSON.stringify(which)}`);
  return { row: HEADING_ROW + 1 + index, column };
}

function valuesOf(workbook: WorkbookSnapshot, sheet: string): Rows {
  return workbook.sheets.find(({ name }) => name === sheet)?.values ?? [];
}

/** The address of a record's cell. */
export function addressOf(
  workbook: WorkbookSnapshot,
  sheet: string,
  which: Which,
  heading: string,
): string {
  const { row, column } = placeOf(valuesOf(workbook, sheet), which, heading);
  return cellAddress(row, column);
}

/** The workbook with one cell of a record edited. */
export function edited(
  workbook: WorkbookSnapshot,
  sheet: string,
  which: Which,
  heading: string,
  value: CellValue | ((before: CellValue) => CellValue),
): WorkbookSnapshot {
  const { row, column } = placeOf(valuesOf(workbook, sheet), which, heading);
  return onSheet(workbook, sheet, (values) =>
    values.map((cells, index) => {
      if (index !== row) return cells;
      const before = cells[column] ?? null;
      return cells.with(column, typeof value === "function" ? value(before) : value);
    }),
  );
}

/** The workbook without a sheet. */
export function withoutSheet(workbook: WorkbookSnapshot, sheet: string): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== sheet) };
}

/** The workbook with the records of a sheet changed as a list. */
export function withRecords(
  workbook: WorkbookSnapshot,
  sheet: string,
  change: (records: Rows) => Rows,
): WorkbookSnapshot {
  return onSheet(workbook, sheet, (values) => [
    ...values.slice(0, HEADING_ROW + 1),
    ...change(values.slice(HEADING_ROW + 1)),
  ]);
}

/** What an attacker does who knows the format: makes the ledger's chain anew after an edit. */
export function rechained(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const { ledger } = workbookEvidence(workbook);
  const rows = chainEntries(
    null,
    ledger.records.map(({ record }) => record),
  );
  return withRecords(workbook, "抽取台账", (records) =>
    records.map((cells, index) =>
      LEDGER_COLUMNS.map(({ field }, column) =>
        field === "previousDigest" || field === "digest"
          ? (rows[index]?.[field] ?? "")
          : (cells[column] ?? null),
      ),
    ),
  );
}

/** The same attacker, who also makes every digest of the other sheets anew, 入围数 and 名录摘要 included. */
export function redigested(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const { ledger, populations, inspectors, results } = workbookEvidence(workbook);
  const events = ledger.records.map(({ record }) => {
    const own = <Row extends { record: { drawNumber: string } }>(rows: readonly Row[]) =>
      rows.filter((row) => row.record.drawNumber === record.drawNumber);
    const population = own(populations.records)
      .map((row) => row.record)
      .filter(({ planNumber }) => planNumber === record.planNumber);
    const eligible = population.filter(({ isEligible }) => isEligible === "是");
    const sealed = {
      eligible: String(eligible.length),
      population: String(population.filter(({ inOperation }) => inOperation === "是").length),
      populationDigest: eligibleDigest(
        eligible.map(({ unitId, weight }) => ({ id: unitId, weight })),
      ),
    };
    if (record.event !== "抽取") return { ...record, ...sealed };
    return {
      ...record,
      ...sealed,
      populationRowsDigest: rowsDigest(POPULATION_COLUMNS, population),
      inspectorRowsDigest: rowsDigest(
        INSPECTOR_COLUMNS,
        own(inspectors.records).map((row) => row.record),
      ),
      resultRowsDigest: rowsDigest(
        RESULT_COLUMNS,
        own(results.records).map((row) => row.record),
      ),
    };
  });
  const written = withRecords(workbook, "抽取台账", () =>
    events.map((event) =>
      LEDGER_COLUMNS.map(({ field, isNumber }) => {
        const text = event[field];
        if (text === "") return null;
        return isNumber ? Number(text) : text;
      }),
    ),
  );
  return rechained(written);
}
