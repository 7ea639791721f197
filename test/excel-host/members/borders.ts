import { columnCount, rowCount, type Area } from "../model/area";
import type { RangeRef } from "../model/book";
import type { Border, CellFormat, Edge } from "../model/cell-format";
import { ExcelError } from "../model/excel-error";
import { commonly, formatCells } from "../model/format-cells";
import { requireAllowed } from "../model/protection";
import { integerAt, wordOf } from "../protocol/arguments";
import {
  isHostObject,
  objectOf,
  type Argument,
  type HostObject,
  type ObjectType,
  type Property,
  type Stage,
} from "../protocol/host-object";
import type { Json } from "../protocol/json";
import { colourOf } from "./looks";
import { areasOf } from "./range-object";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const NO_BORDER: Border = { style: "None", color: "#000000", weight: "Thin" };

/** One side of a range. */
type RangeSide = { readonly range: RangeRef; readonly side: Side };

/** The cells whose edge is that side, with the name that the edge has for them. */
function placesOf(area: Area, side: Side): readonly { readonly area: Area; readonly edge: Edge }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, edge: side }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, edge: side }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, edge: side }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, edge: side }];
    case "InsideHorizontal":
      if (rowCount(area) < 2) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, edge: "EdgeBottom" },
        { area: { ...area, top: area.top + 1 }, edge: "EdgeTop" },
      ];
    case "InsideVertical":
      if (columnCount(area) < 2) return [];
      return [
        { area: { ...area, right: area.right - 1 }, edge: "EdgeRight" },
        { area: { ...area, left: area.left + 1 }, edge: "EdgeLeft" },
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ area, edge: side }];
  }
}

function places({ range, side }: RangeSide, stage: Stage): ReturnType<typeof placesOf> {
  return areasOf(stage, range).flatMap((area) => placesOf(area, side));
}

/** A part of the border; a colour or a weight given to none makes a continuous line. */
function part(name: keyof Border, accept: (value: Json) => string): Property<RangeSide> {
  return {
    get: (self, stage) => {
      const found = places(self, stage).map(({ area, edge }) =>
        commonly(self.range.sheet, area, (format) => borderOf(format, edge)[name]),
      );
      const [first = NO_BORDER[name]] = found;
      return found.every((value) => value === first) ? first : null;
    },
    set: (self, value, stage) => {
      requireAllowed(self.range.sheet, "allowFormatCells");
      const accepted = accept(value);
      const own = places(self, stage);
      const isTakenOff = name === "style" && accepted === "None";
      const shared = isTakenOff ? own.flatMap(({ area, edge }) => beyond(area, edge)) : [];
      for (const { area, edge } of [...own, ...shared])
        formatCells(self.range.sheet, area, (format) => {
          const before = borderOf(format, edge);
          const style = before.style === "None" ? "Continuous" : before.style;
          const border = { ...before, style, [name]: accepted };
          return { ...format, borders: withEdge(format.borders, edge, border) };
        });
    },
  };
}

/** A line that is taken off goes from the cells beyond the edge too: it is one line to Excel. */
function beyond(area: Area, edge: Edge): ReturnType<typeof placesOf> {
  const { top, left, bottom, right } = area;
  switch (edge) {
    case "EdgeTop":
      return top === 0
        ? []
        : [{ area: { ...area, top: top - 1, bottom: top - 1 }, edge: "EdgeBottom" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: bottom + 1, bottom: bottom + 1 }, edge: "EdgeTop" }];
    case "EdgeLeft":
      return left === 0
        ? []
        : [{ area: { ...area, left: left - 1, right: left - 1 }, edge: "EdgeRight" }];
    case "EdgeRight":
      return [{ area: { ...area, left: right + 1, right: right + 1 }, edge: "EdgeLeft" }];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}

/** An edge without a line is none, as on a cell that never had one. */
function withEdge(
  borders: CellFormat["borders"],
  edge: Edge,
  border: Border,
): CellFormat["borders"] {
  if (border.style !== "None") return { ...borders, [edge]: border };
  return Object.fromEntries(Object.entries(borders).filter(([name]) => name !== edge));
}

function borderOf(format: CellFormat, edge: Edge): Border {
  return format.borders[edge] ?? NO_BORDER;
}

function refuse(): never {
  throw new ExcelError("InvalidArgument");
}

/** Excel.RangeBorder. */
export const RANGE_BORDER: ObjectType<RangeSide> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: part("style", (value) => wordOf(value, STYLES)),
    Weight: part("weight", (value) => wordOf(value, WEIGHTS)),
    Color: part("color", (value) => colourOf(value, refuse)),
  },
};

function sideObject(range: RangeRef, key: Argument): HostObject {
  if (isHostObject(key)) throw new ExcelError("InvalidArgument");
  return objectOf(RANGE_BORDER, { range, side: wordOf(key ?? null, SIDES) });
}

/** Excel.RangeBorderCollection. */
export const BORDERS: ObjectType<RangeRef> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  items: (range) => SIDES.map((side) => objectOf(RANGE_BORDER, { range, side })),
  item: sideObject,
  methods: {
    GetItemAt: (range, args) => {
      const side = SIDES[integerAt(args, 0)];
      if (side === undefined) throw new ExcelError("InvalidArgument");
      return objectOf(RANGE_BORDER, { range, side });
    },
  },
};
