import { areaAt, columnCount, intersection, rowCount, type Area } from "../model/area";
import type { RangeRef, Table } from "../model/book";
import { ExcelError } from "../model/excel-error";
import { requireAllowed } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { booleanOf, integerAt, textAt, textOf } from "../protocol/arguments";
import {
  NULL_OBJECT,
  objectOf,
  type Argument,
  type HostObject,
  type Method,
  type ObjectType,
  type Stage,
} from "../protocol/host-object";
import { areaArgument } from "./freeze-panes";
import { areasOf, newRange } from "./range-object";
import { WORKSHEET } from "./worksheet";

/** The tables of a workbook, of a sheet or of a range. */
export type TableScope = {
  readonly sheet: Sheet | null;
  readonly range: RangeRef | null;
};

function toRange(place: (table: Table) => Area): Method<Table> {
  return (table, _args, stage) => newRange(stage, table.sheet, place(table));
}

function headerOf({ area, showHeaders }: Table): Area {
  if (!showHeaders) throw new ExcelError("InvalidOperation");
  return areaAt(area.top, area.left, 1, columnCount(area));
}

function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  const rows = rowCount(area) - above - (showTotals ? 1 : 0);
  return areaAt(area.top + above, area.left, Math.max(rows, 1), columnCount(area));
}

/** Excel.Table. */
export const TABLE: ObjectType<Table> = {
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (table, value) => {
        table.name = textOf(value);
      },
    },
    Style: {
      get: ({ style }) => style,
      set: (table, value) => {
        table.style = textOf(value);
      },
    },
    ShowHeaders: { get: ({ showHeaders }) => showHeaders },
    ShowTotals: {
      get: ({ showTotals }) => showTotals,
      set: (table, value) => {
        table.showTotals = booleanOf(value);
      },
    },
  },
  objects: { Worksheet: ({ sheet }) => objectOf(WORKSHEET, sheet) },
  methods: {
    GetRange: toRange(({ area }) => area),
    GetHeaderRowRange: toRange(headerOf),
    GetDataBodyRange: toRange(bodyOf),
    Resize: (table, [range], stage) => {
      requireAllowed(table.sheet, null);
      const area = areaArgument(range, stage);
      const isSameStart = area.top === table.area.top && intersection(area, table.area) !== null;
      if (!isSameStart) throw new ExcelError("InvalidArgument");
      table.area = area;
      return undefined;
    },
  },
};

function tablesIn({ sheet, range }: TableScope, stage: Stage): readonly Table[] {
  return stage.book.tables.filter((table) => {
    if (sheet !== null && table.sheet !== sheet) return false;
    if (range === null) return true;
    return areasOf(stage, range).some((area) => intersection(area, table.area) !== null);
  });
}

function find(scope: TableScope, key: Argument, stage: Stage): Table | undefined {
  const wanted = textAt([key], 0);
  return tablesIn(scope, stage).find(
    ({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase(),
  );
}

function object(table: Table | undefined): HostObject {
  if (table === undefined) throw new ExcelError("ItemNotFound");
  return objectOf(TABLE, table);
}

function collection(
  name: string,
  own: Readonly<Record<string, Method<TableScope>>>,
): ObjectType<TableScope> {
  return {
    name,
    items: (scope, stage) => tablesIn(scope, stage).map((table) => objectOf(TABLE, table)),
    item: (scope, key, stage) => object(find(scope, key, stage)),
    methods: {
      GetCount: (scope, _args, stage) => tablesIn(scope, stage).length,
      ...own,
      GetItemOrNullObject: (scope, args, stage) => {
        const table = find(scope, args[0], stage);
        return table === undefined ? NULL_OBJECT : objectOf(TABLE, table);
      },
    },
  };
}

/** Excel.TableCollection. */
export const TABLES = collection("TableCollection", {
  GetItemAt: (scope, args, stage) => object(tablesIn(scope, stage)[integerAt(args, 0)]),
});

/** Excel.TableScopedCollection. */
export const SCOPED_TABLES = collection("TableScopedCollection", {
  GetFirst: (scope, _args, stage) => object(tablesIn(scope, stage)[0]),
});
