import { columnCount, rowCount } from "../model/area";
import type { RangeRef } from "../model/book";
import { ExcelError } from "../model/excel-error";
import { integerAt } from "../protocol/arguments";
import type { Method } from "../protocol/host-object";
import { areaOf } from "./range-object";

/** What is done to a range. */
export const RANGE_DEEDS: Readonly<Record<string, Method<RangeRef>>> = {
  _ValidateArraySize: (range, args, stage) => {
    const area = areaOf(stage, range);
    const isSame =
      integerAt(args, 0) === rowCount(area) && integerAt(args, 1) === columnCount(area);
    if (!isSame) throw new ExcelError("InvalidArgument");
    return undefined;
  },
};
