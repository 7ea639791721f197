import { compareInspectorRows } from "../draw/draw-records";
import {
  INSPECTOR_COLUMNS,
  type InspectorField,
  type InspectorRow,
} from "../ledger/inspector-columns";
import type { LedgerField } from "../ledger/ledger-columns";
import { NO, YES } from "../ledger/record-words";
import { rowsDigest } from "../ledger/record-table";
import type { VisitHistory } from "../ledger/visit-history";
import {
  duplicateCertificates,
  inspectorExclusion,
  type CertificateTerm,
} from "../teams/inspector-eligibility";
import { recordText } from "../text/canonical";
import { readDate } from "../text/civil-date";
import type { Difference, DifferenceKind } from "./difference";
import {
  differenceAt,
  fieldDifferences,
  optionalNumber,
  type EvidenceBook,
  type PlacedRow,
} from "./evidence";

const INSPECTOR_KINDS: Partial<Record<InspectorField, DifferenceKind>> = {
  assigned: "assigned",
  isEligible: "inspector-eligibility",
  leftOutReason: "inspector-left-out-reason",
};

/** The rows of 人员底册 that a draw or a later event wrote, with what they are recomputed from. */
export type RecordedPeople = {
  readonly inspectors: readonly PlacedRow<InspectorField>[];
  readonly history: VisitHistory;
  readonly term: CertificateTerm;
  /** The ledger rows that give 人员摘要. */
  readonly events: readonly PlacedRow<LedgerField>[];
};

/** 人员底册 of a draw or a later event: 本年已派 from the earlier visits, who may be matched and why not, the order of rows. */
export function checkInspectors(book: EvidenceBook, people: RecordedPeople): readonly Difference[] {
  const table = book.inspectors;
  const expected = expectedInspectors(people);
  const recorded = people.inspectors.map(({ record }) => record);
  const cells = people.inspectors.flatMap((placed, index) => {
    const should = expected[index];
    const above = recorded[index - 1];
    const isOutOfOrder = above !== undefined && compareInspectorRows(above, placed.record) > 0;
    return [
      ...(should === undefined ? [] : fieldDifferences(table, placed, should, INSPECTOR_KINDS)),
      ...unreadable(placed.record).map((field) =>
        differenceAt(table, placed, field, "unreadable", ""),
      ),
      ...(isOutOfOrder ? [differenceAt(table, placed, "certificate", "row-order", "")] : []),
    ];
  });
  const digest = rowsDigest(INSPECTOR_COLUMNS, recorded);
  const corrected = rowsDigest(INSPECTOR_COLUMNS, expected);
  const digests = people.events.flatMap((event) =>
    [digest, corrected].includes(event.record.inspectorRowsDigest)
      ? []
      : [differenceAt(book.ledger, event, "inspectorRowsDigest", "inspector-rows-digest", digest)],
  );
  return [...cells, ...digests];
}

/** What each row should say, beside the rows as they stand. */
function expectedInspectors({
  inspectors,
  history,
  term: { deadline, eventDay },
}: RecordedPeople): readonly InspectorRow[] {
  const rows = inspectors.map(({ record }) => record);
  const duplicates = duplicateCertificates(rows);
  return rows.map((record) => {
    const expires = readDate(record.certificateExpires, false);
    const assigned = history.assigned.get(record.certificate) ?? 0;
    const reason = inspectorExclusion(
      {
        certificate: record.certificate,
        office: record.office,
        status: record.status,
        certificateExpires: expires.kind === "date" ? expires.date : null,
        ...(expires.kind === "undetermined" && !wasMatched(record)
          ? { unreadableExpiry: expires.text }
          : {}),
        visitLimit: optionalNumber(record.visitLimit) ?? null,
      },
      duplicates.has(record.certificate),
      assigned,
      deadline,
      eventDay,
    );
    return {
      ...record,
      assigned: String(assigned),
      isEligible: reason === "" ? YES : NO,
      leftOutReason: recordText(reason),
    };
  });
}

function unreadable(record: InspectorRow): readonly InspectorField[] {
  const expires = readDate(record.certificateExpires, false);
  return [
    ...(expires.kind === "undetermined" && wasMatched(record)
      ? (["certificateExpires"] as const)
      : []),
    ...(optionalNumber(record.visitLimit) === undefined ? (["visitLimit"] as const) : []),
  ];
}

/** A draw matches nobody whose certificate it cannot read: such a date was put there afterwards. */
function wasMatched({ isEligible }: InspectorRow): boolean {
  return isEligible === YES;
}
