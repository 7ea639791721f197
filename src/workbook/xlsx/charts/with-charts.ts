import type { SheetModel } from "../../../sheets/sheet-model";
import { CHART_TYPE, DRAWING_TYPE, withContentType } from "../content-types";
import { freePart } from "../free-part";
import type { XlsxPackage } from "../package";
import { withPart, type Dialect } from "../part-edit";
import { withRelationship } from "../relationships";
import { chartXml } from "./chart-xml";
import { drawingXml } from "./drawing-xml";

/** By which the part of a sheet refers to its drawing: its only relationship. */
export const DRAWING_RELATIONSHIP = "rId1";

/** Adds the charts of a new sheet: a drawing that the sheet's part refers to, and a part for each chart. */
export function withCharts(
  pkg: XlsxPackage,
  sheetPart: string,
  sheet: SheetModel,
  dialect: Dialect,
): XlsxPackage {
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return pkg;
  const folder = sheetPart.slice(0, sheetPart.lastIndexOf("worksheets/"));
  const drawing = freePart(pkg, `${folder}drawings/drawing`);
  let current = withNewPart(pkg, drawing, DRAWING_TYPE, drawingXml(charts, dialect));
  current = withRelationship(current, sheetPart, `${dialect.relationships}/drawing`, drawing).pkg;
  for (const chart of charts) {
    const part = freePart(current, `${folder}charts/chart`);
    current = withNewPart(current, part, CHART_TYPE, chartXml(chart, sheet, dialect));
    current = withRelationship(current, drawing, `${dialect.relationships}/chart`, part).pkg;
  }
  return current;
}

function withNewPart(pkg: XlsxPackage, part: string, type: string, xml: string): XlsxPackage {
  return withContentType(withPart(pkg, part, new TextEncoder().encode(xml)), part, type);
}
