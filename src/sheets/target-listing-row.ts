import { directoryType } from "../core/directory/directory-type";
import type { CodeReading } from "../core/directory/code-reading";
import type { TargetListing } from "../core/directory/target-listing";
import { trimOuter } from "../core/text/canonical";
import { readDate, type DateReading } from "../core/text/civil-date";
import { isBlank, plainText, readable, shownText, unlessNothing } from "./cell-text";
import { cellOf, valueOf, type Table } from "./find-table";
import type { TargetField } from "./headings/target-headings";
import { readCode } from "./read-code";
import type { CellValue } from "./snapshot";

/** A sheet called 机关名录库 holds 机关, whether a column repeats it or not. */
const DIRECTORY_NAME = /名录/u;

/** A reader of rows as the rules of the directory look at them. */
export function createListingReader(
  table: Table<TargetField>,
  listOf: (value: CellValue) => readonly string[],
): (row: number) => TargetListing {
  const sheet = table.sheet.name;
  const typeOfSheet = DIRECTORY_NAME.test(sheet) ? directoryType(sheet) : null;
  const types = new Map<string, TargetListing["directoryType"]>();
  const typeOf = (registry: string): TargetListing["directoryType"] => {
    if (registry === "") return typeOfSheet;
    if (!types.has(registry)) types.set(registry, directoryType(registry));
    return types.get(registry) ?? null;
  };
  const dayOf = dayReader();
  const hasColumn = (field: TargetField): boolean => table.columns.has(field);
  return (row) => {
    const value = (field: TargetField): CellValue => valueOf(table, row, field);
    const codeIn = (field: TargetField): CodeReading | null =>
      hasColumn(field) ? readCode(value(field)) : null;
    const registry = plainText(value("registry"));
    return {
      name: trimOuter(shownText(value("name"))).normalize("NFC"),
      code: codeIn("code"),
      number: codeIn("number"),
      directoryType: typeOf(registry),
      registry,
      kinds: listOf(unlessNothing(value("kinds"))),
      status: plainText(value("status")),
      founded: dayOf(unlessNothing(value("founded"))),
      phone: plainText(unlessNothing(value("phone"))),
      hasColumn,
      isEmpty: (field) => isBlank(unlessNothing(value(field))),
      place: (field) => cellOf(table, row, field) ?? { sheet, row, column: null },
    };
  };
}

/** Days as 成立日期 has them; many units share one. */
function dayReader(): (value: CellValue) => DateReading {
  const days = new Map<CellValue, DateReading>();
  return (value) => {
    const known = days.get(value);
    if (known !== undefined) return known;
    // Only whether there is such a day matters here, and both date systems of Excel agree on that.
    const day = readDate(readable(value), false);
    days.set(value, day);
    return day;
  };
}
