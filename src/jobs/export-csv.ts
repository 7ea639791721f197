import type { RecordColumn, RecordRow } from "../core/ledger/record-table";
import { failed, ok, type Result } from "../core/result";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { workbookEvidence } from "./evidence";
import type { JobFailure } from "./failure";

/** One sheet of evidence as a file; `text` is to be written as UTF-8 without a byte order mark. */
export type CsvFile = { readonly fileName: string; readonly text: string };

/**
 * The four sheets of evidence as raw CSV for verifiers: RFC 4180 with LF, the headings first, every value as
 * it is hashed. Values are not guarded against spreadsheets that read them as formulas: a guard would change
 * what is hashed. Fails with `no-ledger` where nothing was drawn yet.
 */
export function exportCsv(workbook: WorkbookSnapshot): Result<readonly CsvFile[], JobFailure> {
  const { ledger, results, populations, inspectors } = workbookEvidence(workbook);
  if (ledger.records.length === 0) return failed({ code: "no-ledger" });
  return ok([csvFile(ledger), csvFile(results), csvFile(populations), csvFile(inspectors)]);
}

function csvFile<Field extends string>(table: {
  readonly layout: { readonly name: string; readonly columns: readonly RecordColumn<Field>[] };
  readonly records: readonly { readonly record: RecordRow<Field> }[];
}): CsvFile {
  const { name, columns } = table.layout;
  const lines = [
    columns.map(({ heading }) => heading),
    ...table.records.map(({ record }) => columns.map(({ field }) => record[field])),
  ];
  const text = lines.map((values) => `${values.map(quoted).join(",")}\n`).join("");
  return { fileName: `${name}.csv`, text };
}

function quoted(value: string): string {
  return /[",\r\n]/u.test(value) ? `"${value.replace(/"/gu, '""')}"` : value;
}
