import type { SheetModel } from "../../../sheets/sheet-model";
import { CHART_TYPE, DRAWING_TYPE, withContentType } from "../content-types";
import { PACKAGE_RELATIONSHIPS } from "../namespaces";
import { freePart } from "../free-part";
import type { XlsxPackage } from "../package";
import { withPart, XML_DECLARATION, type Dialect } from "../part-edit";
import { relationshipsPartOf } from "../relationships";
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
  const chartParts = charts.map((chart) => {
    const part = freePart(current, `${folder}charts/chart`);
    current = withNewPart(current, part, CHART_TYPE, chartXml(chart, sheet, dialect));
    return part;
  });
  current = withArrows(current, drawing, `${dialect.relationships}/chart`, chartParts);
  return withArrows(current, sheetPart, `${dialect.relationships}/drawing`, [drawing]);
}

function withNewPart(pkg: XlsxPackage, part: string, type: string, xml: string): XlsxPackage {
  return withContentType(withPart(pkg, part, new TextEncoder().encode(xml)), part, type);
}

/** Relationships `rId1` … of a part that had none, to parts in folders beside its own. */
function withArrows(
  pkg: XlsxPackage,
  source: string,
  type: string,
  targets: readonly string[],
): XlsxPackage {
  const top = source.lastIndexOf("/", source.lastIndexOf("/") - 1) + 1;
  const arrows = targets.map(
    (target, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="../${target.slice(top)}"/>`,
  );
  const xml = `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS[0]}">${arrows.join("")}</Relationships>`;
  return withPart(pkg, relationshipsPartOf(source), new TextEncoder().encode(xml));
}
