import { checkInspectors } from "../core/directory/check-inspectors";
import type { Inspector } from "../core/directory/inspector";
import type { InspectorListing } from "../core/directory/inspector-listing";
import type { Finding } from "../core/finding";
import type { LeftOutRow } from "./body-rows";
import { findTable } from "./find-table";
import { INSPECTOR_SHEET } from "./headings/inspector-headings";
import { readInspectorRow } from "./inspector-row";
import { excelErrors, inSheetOrder, withLeftOut, type SheetReading } from "./sheet-reading";
import type { SheetSnapshot } from "./snapshot";

/** 执法检查人员名录库, read: one inspector a row, duplicates among them. */
export type InspectorsReading = SheetReading & { readonly inspectors: readonly Inspector[] };

/**
 * Reads the directory of inspectors and holds it against Article 5. Whoever cannot be matched (no certificate,
 * the same certificate twice, off duty) is kept and warned of; the draw leaves them out with the reason.
 */
export function readInspectors(sheet: SheetSnapshot, date1904: boolean): InspectorsReading {
  const table = findTable(sheet, INSPECTOR_SHEET);
  const inspectors: Inspector[] = [];
  const listings: InspectorListing[] = [];
  const unreadable: Finding[] = [];
  const refused: LeftOutRow[] = [];
  for (const row of table.rows) {
    const reading = readInspectorRow(table, row, date1904);
    unreadable.push(...reading.findings);
    if (reading.inspector === null) {
      refused.push({ row, reason: reading.reason });
      continue;
    }
    inspectors.push(reading.inspector);
    listings.push(reading.listing);
  }
  const errors = excelErrors(table, ["certificateExpires"]).filter(
    ({ column }) =>
      ![table.columns.get("name"), table.columns.get("certificate")].includes(column ?? -1),
  );
  return {
    inspectors,
    findings: [
      ...table.findings,
      ...inSheetOrder([...unreadable, ...errors, ...checkInspectors(listings)]),
    ],
    rowsRead: table.rowsRead,
    hiddenRows: table.hiddenRows,
    leftOut: withLeftOut(table.leftOut, refused),
  };
}
