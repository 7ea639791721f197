import { contains } from "../model/area";
import { ExcelError, NotPlayed } from "../model/excel-error";
import { requireAllowed } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { isLeftOut } from "../protocol/arguments";
import type { ObjectType } from "../protocol/host-object";
import { areaArgument } from "./freeze-panes";
import { newRange, rangeOrNull } from "./range-object";

/** Excel.AutoFilter of a sheet. Criteria are not played: tests hide rows as a filter would. */
export const AUTO_FILTER: ObjectType<Sheet> = {
  name: "AutoFilter",
  properties: {
    Enabled: { get: (sheet) => sheet.autoFilter !== null },
    IsDataFiltered: {
      get: ({ autoFilter, hiddenRows }) =>
        autoFilter !== null &&
        [...hiddenRows].some((row) =>
          contains(autoFilter, { ...autoFilter, top: row, bottom: row }),
        ),
    },
  },
  methods: {
    Apply: (sheet, [range, columnIndex, criteria], stage) => {
      requireAllowed(sheet, null);
      if (!isLeftOut(columnIndex) || !isLeftOut(criteria)) throw new NotPlayed("filter criteria");
      const area = areaArgument(range, stage);
      const isInTable = stage.book.tables.some(
        (table) => table.sheet === sheet && contains(table.area, area),
      );
      if (isInTable) throw new ExcelError("InvalidOperation");
      sheet.autoFilter = area;
      return undefined;
    },
    Remove: (sheet) => {
      requireAllowed(sheet, null);
      const area = sheet.autoFilter;
      sheet.autoFilter = null;
      if (area === null) return undefined;
      for (let row = area.top; row <= area.bottom; row += 1) sheet.hiddenRows.delete(row);
      return undefined;
    },
    GetRange: (sheet, _args, stage) => {
      if (sheet.autoFilter === null) throw new ExcelError("ItemNotFound");
      return newRange(stage, sheet, sheet.autoFilter);
    },
    GetRangeOrNullObject: (sheet, _args, stage) => rangeOrNull(stage, sheet, sheet.autoFilter),
  },
};
