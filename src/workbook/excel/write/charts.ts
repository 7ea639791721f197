import type { ChartModel, SheetModel } from "../../../sheets/sheet-model";
import { rangeOf } from "./sheet-frame";
import { BYTES_OF_ACTION, type Step } from "./step";

const TYPES = { bar: "BarClustered", column: "ColumnClustered" } as const;

/** Actions that one chart takes at the most. */
const ACTIONS_OF_CHART = 20;

/** The charts of a sheet: over figures that stand already, on cells that have their sizes already. */
export function chartSteps({ name, charts = [] }: SheetModel): readonly Step[] {
  return charts.map((chart) => ({
    sheet: name,
    bytes: ACTIONS_OF_CHART * BYTES_OF_ACTION,
    write: (_, target) => drawChart(target(), chart),
    proof: null,
  }));
}

function drawChart(
  sheet: Excel.Worksheet,
  { kind, title, source, place: { top, left, bottom, right } }: ChartModel,
): void {
  const chart = sheet.charts.add(TYPES[kind], rangeOf(sheet, source), "Columns");
  chart.title.text = title;
  chart.setPosition(
    sheet.getRangeByIndexes(top, left, 1, 1),
    sheet.getRangeByIndexes(bottom, right, 1, 1),
  );
  // Excel begins bars at the bottom; read from the top they stand in the order of the figures.
  if (kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
}
