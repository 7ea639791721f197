import { areaAt, type Area } from "../model/area";
import { parseAddress } from "../model/address";
import { ExcelError } from "../model/excel-error";
import { SHEET_COLUMNS, SHEET_ROWS } from "../model/limits";
import type { Sheet } from "../model/sheet";
import { integerAt } from "../protocol/arguments";
import type { Argument, ObjectType, Stage } from "../protocol/host-object";
import { areaOf, newRange, rangeArgument, rangeOrNull } from "./range-object";

/** The area of an argument that is a range or an address. */
export function areaArgument(argument: Argument, stage: Stage): Area {
  return typeof argument === "string"
    ? parseAddress(argument).area
    : areaOf(stage, rangeArgument(argument));
}

/** Excel.WorksheetFreezePanes. */
export const FREEZE_PANES: ObjectType<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (sheet, [range], stage) => {
      const area = areaArgument(range, stage);
      if (area.top !== 0 || area.left !== 0) throw new ExcelError("InvalidArgument");
      sheet.frozen = area;
      return undefined;
    },
    FreezeRows: (sheet, args) => {
      sheet.frozen = areaAt(0, 0, integerAt(args, 0), SHEET_COLUMNS);
      return undefined;
    },
    FreezeColumns: (sheet, args) => {
      sheet.frozen = areaAt(0, 0, SHEET_ROWS, integerAt(args, 0));
      return undefined;
    },
    Unfreeze: (sheet) => {
      sheet.frozen = null;
      return undefined;
    },
    GetLocation: (sheet, _args, stage) => {
      if (sheet.frozen === null) throw new ExcelError("ItemNotFound");
      return newRange(stage, sheet, sheet.frozen);
    },
    GetLocationOrNullObject: (sheet, _args, stage) => rangeOrNull(stage, sheet, sheet.frozen),
  },
};
