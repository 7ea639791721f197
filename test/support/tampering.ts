import { cellAddress } from "../../src/core/cell-ref";
import { eligibleDigest } from "../../src/core/draw/seal";
import { chainEntries } from "../../src/core/ledger/chain";
import { drawEvents } from "../../src/core/ledger/draw-history";
import { INSPECTOR_COLUMNS, type InspectorRow } from "../../src/core/ledger/inspector-columns";
import { LEDGER_COLUMNS, type LedgerRow } from "../../src/core/ledger/ledger-columns";
import { POPULATION_COLUMNS, type PopulationRow } from "../../src/core/ledger/population-columns";
import { rowsDigest } from "../../src/core/ledger/record-table";
import { resultBlocks } from "../../src/core/ledger/result-blocks";
import { RESULT_COLUMNS, type ResultRow } from "../../src/core/ledger/result-columns";
import { workbookEvidence, type WorkbookEvidence } from "../../src/jobs/evidence";
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
  const evidence = workbookEvidence(workbook);
  const ledger = evidence.ledger.records.map(({ record }) => record);
  const sources = sourcesOf(ledger, evidence);
  const events = ledger.map((record) => {
    const { population, inspectors, results } = sources(record);
    const digests = {
      populationRowsDigest: rowsDigest(POPULATION_COLUMNS, population),
      inspectorRowsDigest: rowsDigest(INSPECTOR_COLUMNS, inspectors),
      resultRowsDigest: rowsDigest(RESULT_COLUMNS, results),
    };
    const own = sources({ ...record, event: "抽取" }).population;
    const eligible = own.filter(({ isEligible }) => isEligible === "是");
    const sealed = {
      ...record,
      eligible: String(eligible.length),
      population: String(own.filter(({ inOperation }) => inOperation === "是").length),
      populationDigest: eligibleDigest(
        eligible.map(({ unitId, weight }) => ({ id: unitId, weight })),
      ),
    };
    const hasRows = record.resultRowsDigest !== "";
    if (!hasRows) return sealed;
    return record.event === "换人"
      ? { ...sealed, ...digests, populationRowsDigest: "" }
      : { ...sealed, ...digests };
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

/** The rows that each event of a ledger stands for; 作废 and 中断 behind 抽取 repeat those of the draw. */
function sourcesOf(
  ledger: readonly LedgerRow[],
  { populations, inspectors, results }: WorkbookEvidence,
): (event: LedgerRow) => {
  readonly population: readonly PopulationRow[];
  readonly inspectors: readonly InspectorRow[];
  readonly results: readonly ResultRow[];
} {
  const draws = drawEvents(ledger);
  return (event) => {
    const draw = draws.get(event.drawNumber);
    const place = draw?.later.findIndex(({ rows }) => rows.includes(event)) ?? -1;
    const number = draw?.later[place]?.number ?? event.drawNumber;
    const records = results.records.map(({ record }) => record);
    const ofDraw = records.filter(({ drawNumber }) => drawNumber === event.drawNumber);
    const blocks = draw?.later.length === 0 ? ofDraw.map(() => 0) : resultBlocks(ofDraw);
    return {
      population: populations.records
        .map(({ record }) => record)
        .filter((row) => row.drawNumber === number && row.planNumber === event.planNumber),
      inspectors: inspectors.records
        .map(({ record }) => record)
        .filter(({ drawNumber }) => drawNumber === number),
      results: ofDraw.filter((_, index) => blocks[index] === place + 1),
    };
  };
}
