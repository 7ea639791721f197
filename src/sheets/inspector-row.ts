import type { Inspector } from "../core/directory/inspector";
import type { InspectorListing } from "../core/directory/inspector-listing";
import type { Finding } from "../core/finding";
import { readDate, type DateReading } from "../core/text/civil-date";
import { headingKey, isUsableText, splitList, trimOuter, recordText } from "../core/text/canonical";
import { unitId } from "../core/text/unit-id";
import { namesIn, plainText, readable, shownText, unlessNothing } from "./cell-text";
import { readCount } from "./count-text";
import { cellOf, headingAbove, valueOf, type Table } from "./find-table";
import { findingAt, type Place } from "./finding-at";
import { VISITS_MADE_HEADING, type InspectorField } from "./headings/inspector-headings";
import { readCode } from "./read-code";

/** 任务上限 in the words of lists that set none. */
const NO_LIMIT = /^(?:不限|无限制|无上限|不设上限)$/u;

/** A certificate that does not end. */
const NO_END = /^长期(?:有效)?$|^永久(?:有效)?$|^9999/u;

/** One row of the directory of inspectors: the person, or why the row is none. */
export type InspectorRowReading = { readonly findings: readonly Finding[] } & (
  | { readonly inspector: Inspector; readonly listing: InspectorListing }
  | { readonly inspector: null; readonly reason: "name-missing" | "text-unusable" }
);

type Row = {
  readonly table: Table<InspectorField>;
  readonly row: number;
  readonly findings: Finding[];
};

/** Reads one inspector with what cannot be read in the row; the rules of the directory take the listing. */
export function readInspectorRow(
  table: Table<InspectorField>,
  row: number,
  date1904: boolean,
): InspectorRowReading {
  const findings: Finding[] = [];
  const at: Row = { table, row, findings };
  const nameValue = valueOf(table, row, "name");
  const name = trimOuter(shownText(nameValue)).normalize("NFC");
  if (name === "") {
    report(at, "name-missing", "name", "");
    return { inspector: null, reason: "name-missing", findings };
  }
  if (!isUsableText(name) || (nameValue !== null && typeof nameValue === "object")) {
    report(at, "text-unusable", "name", name);
    return { inspector: null, reason: "text-unusable", findings };
  }
  const listing = listingOf(at, name, date1904);
  return { inspector: inspectorOf(at, listing), listing, findings };
}

function listingOf({ table, row }: Row, name: string, date1904: boolean): InspectorListing {
  const text = (field: InspectorField): string =>
    plainText(unlessNothing(valueOf(table, row, field)));
  const isBlacklisted = text("blackOrWhite").includes("黑名单");
  const words = [text("status"), isBlacklisted ? "黑名单" : ""];
  return {
    name,
    office: text("office"),
    certificate: readCode(valueOf(table, row, "certificate")),
    expires: readExpiry(table, row, date1904),
    status: words.filter((word) => word !== "").join("、"),
    isBlacklisted,
    hasColumn: (field) => table.columns.has(field),
    place: (field) => placeOf(table, row, field),
  };
}

function inspectorOf(at: Row, listing: InspectorListing): Inspector {
  const { table, row } = at;
  const { certificate, expires } = listing;
  const expiryCell = cellOf(table, row, "certificateExpires");
  return {
    name: listing.name,
    office: listing.office,
    certificate: certificate.kind === "code" ? certificate.code : "",
    certificateExpires: expires.kind === "date" ? expires.date : null,
    ...(expires.kind === "undetermined" ? { unreadableExpiry: recordText(expires.text) } : {}),
    ...(expiryCell === null ? {} : { expiryCell }),
    expertise: splitList(plainText(unlessNothing(valueOf(table, row, "expertise")))),
    status: listing.status,
    recusals: namesIn(unlessNothing(valueOf(table, row, "recusals"))).map(canonicalUnit),
    visitLimit: readVisitLimit(at),
    cell: { sheet: table.sheet.name, row, column: table.columns.get("name") ?? 0 },
  };
}

function placeOf(table: Table<InspectorField>, row: number, field: InspectorField): Place {
  return cellOf(table, row, field) ?? { sheet: table.sheet.name, row, column: null };
}

function report(
  { table, row, findings }: Row,
  rule: "name-missing" | "text-unusable" | "number-unreadable",
  field: InspectorField,
  found: string,
): void {
  findings.push(findingAt(rule, "error", placeOf(table, row, field), { article: 5, found }));
}

function readExpiry(table: Table<InspectorField>, row: number, date1904: boolean): DateReading {
  const value = valueOf(table, row, "certificateExpires");
  const isEndless = NO_END.test(plainText(value));
  // An Excel error is reported as such.
  const isError = value !== null && typeof value === "object";
  return isEndless || isError ? { kind: "empty" } : readDate(readable(value), date1904);
}

function readVisitLimit(at: Row): number | null {
  const value = unlessNothing(valueOf(at.table, at.row, "visitLimit"));
  if (NO_LIMIT.test(plainText(value))) return null;
  const reading = readCount(value);
  if (reading.kind === "unreadable") report(at, "number-unreadable", "visitLimit", reading.text);
  if (reading.kind !== "count") return null;
  const isCountOfVisits = headingAbove(at.table, "visitLimit") === headingKey(VISITS_MADE_HEADING);
  return isCountOfVisits && reading.count === 0 ? null : reading.count;
}

/** A unit as the directory of targets would call it, so that IDs and names meet. */
function canonicalUnit(text: string): string {
  const id = unitId(text);
  return id.ok ? id.value : plainText(text);
}
