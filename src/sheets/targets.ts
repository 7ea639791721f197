import { checkTargets } from "../core/directory/check-targets";
import { mergeListings, type Listing } from "../core/directory/merge-listings";
import type { Target } from "../core/directory/target";
import type { TargetListing } from "../core/directory/target-listing";
import type { Finding } from "../core/finding";
import type { LeftOutRow } from "./body-rows";
import { findTable } from "./find-table";
import { TARGET_SHEET } from "./headings/target-headings";
import { excelErrors, inSheetOrder, withLeftOut, type SheetReading } from "./sheet-reading";
import type { SheetSnapshot } from "./snapshot";
import { createTargetReader } from "./target-row";

/** 检查对象名录库, read: one target a unit, however many rows list it. */
export type TargetsReading = SheetReading & { readonly targets: readonly Target[] };

/**
 * Reads the directory of targets and holds it against Article 6. The units do not depend on the order of the
 * rows, only their cells do. IDs are unique unless a finding `duplicate-code` (error) says otherwise. A unit
 * whose code lost its digits is kept under its 注册号 or name, so that it is counted; the finding (error) stops
 * the draw.
 */
export function readTargets(sheet: SheetSnapshot): TargetsReading {
  const table = findTable(sheet, TARGET_SHEET);
  const readRow = createTargetReader(table);
  const listings: TargetListing[] = [];
  const units: Listing[] = [];
  const unreadable: Finding[] = [];
  const refused: LeftOutRow[] = [];
  for (const row of table.rows) {
    const reading = readRow(row);
    listings.push(reading.listing);
    for (const finding of reading.findings) unreadable.push(finding);
    if ("refused" in reading.unit) refused.push({ row, reason: reading.unit.refused });
    else units.push(reading.unit);
  }
  const merged = mergeListings(units);
  const found = [
    ...unreadable,
    ...excelErrors(table, []).filter(({ column }) => !isIdentity(table.columns, column)),
    ...checkTargets(listings, merged, sheet.name),
  ];
  return {
    targets: merged.targets,
    findings: [...table.findings, ...inSheetOrder(found)],
    rowsRead: table.rowsRead,
    hiddenRows: table.hiddenRows,
    leftOut: withLeftOut(table.leftOut, refused),
  };
}

// Errors in name and code are found where these are read.
function isIdentity(columns: ReadonlyMap<string, number>, column: number | null): boolean {
  return ["name", "code", "number"].some((field) => columns.get(field) === column);
}
