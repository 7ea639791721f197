import { areaAt } from "../model/area";
import { ExcelError } from "../model/excel-error";
import { requireAllowed } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { objectOf, type HostObject, type ObjectType } from "../protocol/host-object";
import { areaArgument } from "./freeze-panes";
import { newRange } from "./range-object";

/** A page break by the row that it stands above. */
export type PageBreakRef = { readonly sheet: Sheet; readonly row: number };

/** Excel.PageBreak between rows. */
export const PAGE_BREAK: ObjectType<PageBreakRef> = {
  name: "PageBreak",
  identity: ({ sheet, row }) => ({ _Id: sheet.pageBreaks.indexOf(row) }),
  properties: {
    RowIndex: { get: ({ row }) => row },
  },
  methods: {
    Delete: ({ sheet, row }) => {
      sheet.pageBreaks = sheet.pageBreaks.filter((other) => other !== row);
      return undefined;
    },
    GetCellAfterBreak: ({ sheet, row }, _args, stage) =>
      newRange(stage, sheet, areaAt(row, 0, 1, 1)),
  },
};

function breakAt(sheet: Sheet, row: number | undefined): HostObject {
  if (row === undefined) throw new ExcelError("ItemNotFound");
  return objectOf(PAGE_BREAK, { sheet, row });
}

/** Excel.PageBreakCollection between rows; above the first row there is nothing to break. */
export const PAGE_BREAKS: ObjectType<Sheet> = {
  name: "PageBreakCollection",
  items: (sheet) => sheet.pageBreaks.map((row) => breakAt(sheet, row)),
  item: (sheet, key) => breakAt(sheet, typeof key === "number" ? sheet.pageBreaks[key] : undefined),
  methods: {
    Add: (sheet, [range], stage) => {
      requireAllowed(sheet, null);
      const { top } = areaArgument(range, stage);
      if (top === 0) throw new ExcelError("InvalidArgument");
      const rows = new Set([...sheet.pageBreaks, top]);
      sheet.pageBreaks = [...rows].sort((one, other) => one - other);
      return breakAt(sheet, top);
    },
    GetCount: ({ pageBreaks }) => pageBreaks.length,
    RemovePageBreaks: (sheet) => {
      sheet.pageBreaks = [];
      return undefined;
    },
  },
};
