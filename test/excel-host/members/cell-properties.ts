import { areaAt, columnCount, rowCount, type Area } from "../model/area";
import type { RangeRef } from "../model/book";
import { ExcelError, NotPlayed } from "../model/excel-error";
import { jsonAt } from "../protocol/arguments";
import type { HostObject, Method, Stage } from "../protocol/host-object";
import { isArray, isObject, type Json, type JsonObject } from "../protocol/json";
import { areaOf, newRange } from "./range-object";

/** The parts of a range that its properties are told of, one by one. */
type Parts = (area: Area) => readonly Area[];

const rows: Parts = (area) =>
  Array.from({ length: rowCount(area) }, (_, row) =>
    areaAt(area.top + row, area.left, 1, columnCount(area)),
  );
const columns: Parts = (area) =>
  Array.from({ length: columnCount(area) }, (_, column) =>
    areaAt(area.top, area.left + column, rowCount(area), 1),
  );

/** Reads what the options ask for: names as add-ins write them, `true` for a scalar. */
function read(object: HostObject, options: JsonObject, stage: Stage): JsonObject {
  const told: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined) continue;
    const wire = wireName(name);
    const get = object.property(wire)?.get;
    const child = object.object(wire);
    if (get !== undefined) told[name] = get(stage);
    else if (child !== undefined && isObject(wanted))
      told[name] = read(child(stage), wanted, stage);
    else throw new NotPlayed(`${object.type}.${wire} among the properties of cells`);
  }
  return told;
}

function assign(object: HostObject, values: JsonObject, stage: Stage): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const wire = wireName(name);
    const set = object.property(wire)?.set;
    const child = object.object(wire);
    if (set !== undefined) set(value, stage);
    else if (child !== undefined && isObject(value)) assign(child(stage), value, stage);
    else throw new NotPlayed(`the setting of ${object.type}.${wire} among the properties of cells`);
  }
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function optionsAt(given: Json): JsonObject {
  if (!isObject(given)) throw new ExcelError("InvalidArgument");
  return given;
}

function reading(parts: Parts): Method<RangeRef> {
  return (range, args, stage) => {
    const options = optionsAt(jsonAt(args, 0));
    return parts(areaOf(stage, range)).map((area) =>
      read(newRange(stage, range.sheet, area), options, stage),
    );
  };
}

function setting(parts: Parts): Method<RangeRef> {
  return (range, args, stage) => {
    assignAll(range, parts(areaOf(stage, range)), jsonAt(args, 0), stage);
    return undefined;
  };
}

function assignAll(range: RangeRef, areas: readonly Area[], data: Json, stage: Stage): void {
  if (!isArray(data) || data.length !== areas.length) throw new ExcelError("InvalidArgument");
  for (const [index, area] of areas.entries())
    assign(newRange(stage, range.sheet, area), optionsAt(data[index] ?? null), stage);
}

/** getCellProperties and its relatives: one answer per cell, row or column. */
export const CELL_PROPERTIES: Readonly<Record<string, Method<RangeRef>>> = {
  GetRowProperties: reading(rows),
  GetColumnProperties: reading(columns),
  SetRowProperties: setting(rows),
  SetColumnProperties: setting(columns),
  GetCellProperties: (range, args, stage) => {
    const options = optionsAt(jsonAt(args, 0));
    return rows(areaOf(stage, range)).map((row) =>
      columns(row).map((cell) => read(newRange(stage, range.sheet, cell), options, stage)),
    );
  },
  SetCellProperties: (range, args, stage) => {
    const data = jsonAt(args, 0);
    const lines = rows(areaOf(stage, range));
    if (!isArray(data) || data.length !== lines.length) throw new ExcelError("InvalidArgument");
    for (const [index, row] of lines.entries())
      assignAll(range, columns(row), data[index] ?? null, stage);
    return undefined;
  },
};
