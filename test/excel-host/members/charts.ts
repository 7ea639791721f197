import { addressText, areaText } from "../model/address";
import { boundingArea } from "../model/area";
import { nextId } from "../model/book";
import type { Chart } from "../model/chart";
import { ExcelError, NotPlayed } from "../model/excel-error";
import { requireAllowed } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { booleanOf, isLeftOut, textAt, textOf, wordOf } from "../protocol/arguments";
import {
  objectOf,
  type Argument,
  type HostObject,
  type Method,
  type ObjectType,
  type Stage,
} from "../protocol/host-object";
import { areaArgument } from "./freeze-panes";
import { areaOf, rangeArgument } from "./range-object";

/** A chart with the sheet that it lies on. */
export type ChartRef = { readonly sheet: Sheet; readonly chart: Chart };

const TYPES = ["BarClustered", "ColumnClustered"] as const;

/** Excel.ChartTitle. */
export const CHART_TITLE: ObjectType<ChartRef> = {
  name: "ChartTitle",
  properties: {
    Text: {
      get: ({ chart }) => chart.title,
      set: ({ sheet, chart }, value) => {
        requireAllowed(sheet, "allowEditObjects");
        chart.title = textOf(value);
      },
    },
  },
};

/** Excel.ChartAxis of the categories. */
export const CATEGORY_AXIS: ObjectType<ChartRef> = {
  name: "ChartAxis",
  properties: {
    ReversePlotOrder: {
      get: ({ chart }) => chart.isReversed,
      set: ({ sheet, chart }, value) => {
        requireAllowed(sheet, "allowEditObjects");
        chart.isReversed = booleanOf(value);
      },
    },
  },
};

/** Excel.ChartAxes. */
export const CHART_AXES: ObjectType<ChartRef> = {
  name: "ChartAxes",
  objects: { CategoryAxis: (ref) => objectOf(CATEGORY_AXIS, ref) },
};

/** Excel.Chart. */
export const CHART: ObjectType<ChartRef> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name },
    ChartType: { get: ({ chart }) => chart.type },
  },
  objects: {
    Title: (ref) => objectOf(CHART_TITLE, ref),
    Axes: (ref) => objectOf(CHART_AXES, ref),
  },
  methods: {
    SetPosition: ({ sheet, chart }, [start, end], stage) => {
      requireAllowed(sheet, "allowEditObjects");
      const first = areaArgument(start, stage);
      const last = isLeftOut(end) ? first : areaArgument(end, stage);
      chart.place = areaText(boundingArea(first, last));
      return undefined;
    },
  },
};

const add: Method<Sheet> = (sheet, args, stage) => {
  requireAllowed(sheet, "allowEditObjects");
  const id = `{${nextId(stage.book)}}`;
  const chart: Chart = {
    id,
    name: `Chart ${sheet.charts.length + 1}`,
    type: typeOf(textAt(args, 0)),
    source: sourceOf(args[1], stage),
    seriesBy: isLeftOut(args[2]) ? "Auto" : wordOf(textAt(args, 2), ["Auto", "Columns", "Rows"]),
    title: "",
    place: null,
    isReversed: false,
  };
  sheet.charts.push(chart);
  return objectOf(CHART, { sheet, chart });
};

function typeOf(word: string): string {
  const found = TYPES.find((type) => type === word);
  if (found === undefined) throw new NotPlayed(`charts of type ${word}`);
  return found;
}

function sourceOf(source: Argument, stage: Stage): string {
  const range = rangeArgument(source);
  return addressText(range.sheet.name, areaOf(stage, range));
}

function object(sheet: Sheet, chart: Chart | undefined): HostObject {
  if (chart === undefined) throw new ExcelError("ItemNotFound");
  return objectOf(CHART, { sheet, chart });
}

/** Excel.ChartCollection: a chart is found by its name, office.js asks by its id too. */
export const CHARTS: ObjectType<Sheet> = {
  name: "ChartCollection",
  properties: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => object(sheet, chart)),
  item: (sheet, key) => {
    const wanted = textAt([key], 0);
    return object(
      sheet,
      sheet.charts.find(({ id, name }) => id === wanted || name === wanted),
    );
  },
  methods: {
    Add: add,
    GetItem: (sheet, args) => {
      const wanted = textAt(args, 0);
      return object(
        sheet,
        sheet.charts.find(({ name }) => name === wanted),
      );
    },
  },
};
