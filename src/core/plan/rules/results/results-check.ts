import type { Finding, Rule, Severity } from "../../../finding";
import type { LedgerRow } from "../../../ledger/ledger-columns";
import type { ResultRow } from "../../../ledger/result-columns";
import type { VisitRecord } from "../../../results/visit-records";
import type { CivilDate } from "../../../text/civil-date";
import type { Settings } from "../../settings";
import type { ResultEntry, ResultEntryField } from "./result-entry";

/** A row of 抽查结果 and where it stands, counted from 0, with the visit that it is part of. */
export type DrawnVisit = {
  readonly record: ResultRow;
  readonly sheet: string;
  readonly row: number;
  /** The same for every draw that the visit belongs to. */
  readonly visit: VisitRecord;
};

/** What the results of a year are checked with. */
export type ResultsCheck = {
  /** Empty where there is no sheet 检查结果录入. */
  readonly entries: readonly ResultEntry[];
  /** The rows that hold. */
  readonly visits: readonly DrawnVisit[];
  readonly ledger: readonly LedgerRow[];
  readonly settings: Settings;
  readonly today: CivilDate;
};

/** A finding at a field of an entry; at the row as a whole where the sheet has no such column. */
export function entryFinding(
  entry: ResultEntry,
  field: ResultEntryField,
  rule: Rule,
  facts: {
    readonly severity: Severity;
    readonly article: number;
    readonly expected?: string;
    readonly found?: string;
  },
): Finding {
  return {
    rule,
    severity: facts.severity,
    sheet: entry.cell.sheet,
    row: entry.cell.row,
    column: entry.cells[field]?.column ?? null,
    article: facts.article,
    expected: facts.expected ?? "",
    found: facts.found ?? "",
    others: [],
  };
}
