import { isInOperation } from "../core/directory/in-operation";
import type { Listing } from "../core/directory/merge-listings";
import type { TargetListing } from "../core/directory/target-listing";
import type { Finding } from "../core/finding";
import { isUsableText } from "../core/text/canonical";
import { unitId } from "../core/text/unit-id";
import { namesIn, plainText, shownText, unlessNothing } from "./cell-text";
import { readCount, readYesNo } from "./count-text";
import { cellOf, valueOf, type Table } from "./find-table";
import { findingAt, type Place } from "./finding-at";
import type { TargetField } from "./headings/target-headings";
import { createListingReader } from "./target-listing-row";
import type { CellValue } from "./snapshot";

/** What a row of the directory gives: a unit, or why it is none; with what cannot be read in it. */
export type TargetRowReading = {
  /** The row as the rules of the directory look at it, unit or not. */
  readonly listing: TargetListing;
  readonly unit: Listing | { readonly refused: "name-missing" | "text-unusable" };
  readonly findings: readonly Finding[];
};

type Row = {
  readonly table: Table<TargetField>;
  readonly row: number;
  readonly findings: Finding[];
};

/** A reader for the rows of one table; lists that many rows share (kinds, offices) are split once. */
export function createTargetReader(table: Table<TargetField>): (row: number) => TargetRowReading {
  const lists = new Map<string, readonly string[]>();
  const listOf = (value: CellValue): readonly string[] => {
    const text = value === null || typeof value === "object" ? "" : shownText(value);
    const known = lists.get(text);
    if (known !== undefined) return known;
    const list = namesIn(text);
    lists.set(text, list);
    return list;
  };
  const readListing = createListingReader(table, listOf);
  return (row) => {
    const at: Row = { table, row, findings: [] };
    const listing = readListing(row);
    return { listing, unit: unitOf(at, listing, listOf), findings: at.findings };
  };
}

function unitOf(
  at: Row,
  listing: TargetListing,
  listOf: (value: CellValue) => readonly string[],
): TargetRowReading["unit"] {
  const { table, row } = at;
  const isNameUsable = listing.isEmpty("name") || isUsableName(at, listing.name);
  const id = idOf(at, listing);
  if (listing.isEmpty("name")) return { refused: "name-missing" };
  if (!isNameUsable || id === null) return { refused: "text-unusable" };
  const text = (field: TargetField): string => plainText(valueOf(table, row, field));
  const cell = { sheet: table.sheet.name, row, column: table.columns.get("name") ?? 0 };
  const target = {
    id: id.value,
    name: listing.name,
    registry: listing.registry,
    kinds: listing.kinds,
    district: text("district"),
    address: text("address"),
    ownership: text("ownership"),
    affiliation: text("affiliation"),
    offices: listOf(unlessNothing(valueOf(table, row, "offices"))),
    status: listing.status,
    isInOperation: isInOperation(listing.status),
    complaints: readNumber(at, "complaints", false),
    violations: readNumber(at, "violations", true),
    cell,
  };
  return { target, idCell: { ...cell, column: table.columns.get(id.field) ?? cell.column } };
}

function isUsableName(at: Row, name: string): boolean {
  const value = valueOf(at.table, at.row, "name");
  if (isUsableText(name) && typeof value !== "object") return true;
  report(at, "text-unusable", "name", name);
  return false;
}

/** 统一社会信用代码, else 注册号, else the name; null when what stands there cannot be used. */
function idOf(at: Row, listing: TargetListing): { value: string; field: TargetField } | null {
  let id: { value: string; field: TargetField } | null = null;
  let isUsable = true;
  for (const field of ["code", "number"] as const) {
    const reading = listing[field];
    if (reading?.kind === "code") id ??= { value: reading.code, field };
    if (reading?.kind !== "unusable") continue;
    isUsable = false;
    report(at, "text-unusable", field, reading.shown);
  }
  if (!isUsable) return null;
  const fromName = unitId(listing.name);
  return id ?? (fromName.ok ? { value: fromName.value, field: "name" } : null);
}

function readNumber(
  at: Row,
  field: "complaints" | "violations",
  takesYesNo: boolean,
): number | null {
  const value = valueOf(at.table, at.row, field);
  if (value === null || typeof value === "object") return null;
  const yes = takesYesNo ? readYesNo(value) : null;
  if (yes !== null) return yes ? 1 : 0;
  const count = readCount(value);
  if (count.kind === "count") return count.count;
  if (count.kind === "unreadable") report(at, "number-unreadable", field, count.text);
  return null;
}

function report(
  { table, row, findings }: Row,
  rule: "text-unusable" | "number-unreadable",
  field: TargetField,
  found: string,
): void {
  const place: Place = cellOf(table, row, field) ?? { sheet: table.sheet.name, row, column: null };
  const facts = rule === "text-unusable" ? { article: 6, found } : { found };
  findings.push(findingAt(rule, "error", place, facts));
}
