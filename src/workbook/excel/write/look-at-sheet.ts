import type { Area } from "../../../sheets/snapshot";
import { areaOf, placeOf } from "../read/used-area";
import { areaOfAddress } from "./address";
import type { LookedSheet } from "./looked-sheet";
import type { Need } from "./needs";
import { optionsOf } from "./protection";

/** Asks for what has to be known of one sheet. */
export function queueLookedSheet(sheet: Excel.Worksheet, need: Need): () => LookedSheet {
  sheet.load(["id", "name"]);
  const { protection } = sheet;
  protection.load(["protected", "options"]);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  const stretching = need.appends ? queueStretching(sheet) : NOTHING_TO_STRETCH;
  const formats = queueFormats(sheet, need.cells);
  return () => ({
    ...nameOf(sheet),
    protection: protection.protected ? optionsOf(protection) : null,
    bottom: bottomOf(used),
    ...stretching(),
    formats: formats(),
  });
}

type Stretching = Pick<LookedSheet, "filter" | "printArea">;

const NOTHING_TO_STRETCH = (): Stretching => ({ filter: null, printArea: null });

function queueStretching(sheet: Excel.Worksheet): () => Stretching {
  const { autoFilter } = sheet;
  autoFilter.load("isDataFiltered");
  const filter = autoFilter.getRangeOrNullObject();
  filter.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load("address");
  return () => ({ filter: filterArea(autoFilter, filter), printArea: printArea(printed) });
}

function filterArea({ isDataFiltered }: Excel.AutoFilter, range: Excel.Range): Area | null {
  return range.isNullObject || isDataFiltered ? null : areaOf(range);
}

function printArea(printed: Excel.RangeAreas): Area | null {
  return printed.isNullObject ? null : areaOfAddress(printed.address);
}

function queueFormats(
  sheet: Excel.Worksheet,
  cells: Need["cells"],
): () => ReadonlyMap<string, string> {
  const ranges = cells.map(({ row, column }) => {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.load("numberFormat");
    return { key: `${row},${column}`, cell };
  });
  return () => new Map(ranges.map(({ key, cell }) => [key, formatOf(cell)]));
}

function formatOf(cell: Excel.Range): string {
  const format: unknown = cell.numberFormat[0]?.[0];
  return typeof format === "string" ? format : "General";
}

function nameOf({ id, name }: Excel.Worksheet) {
  return { id, name };
}

function bottomOf(used: Excel.Range): number {
  const place = placeOf(used);
  return place === null ? -1 : place.top + place.rows - 1;
}
