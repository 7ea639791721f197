import { chartFigures, chartFill } from "../../../sheets/chart-figures";
import type { ChartModel, SheetModel } from "../../../sheets/sheet-model";
import type { Area } from "../../../sheets/snapshot";
import { absoluteReference } from "../area-text";
import { XML_DECLARATION, type Dialect } from "../part-edit";
import { escapeXml, UNWRITABLE } from "../xml-text";

/** Two axes of a chart know each other by these; any two numbers do. */
const CATEGORIES = 1;
const FIGURES = 2;

/** In hundredths of a point. */
const TITLE_SIZE = 1_200;
const TEXT_SIZE = 900;

/** A month without anything has no figure: twelve rows of 0 0 0 could not be read. */
const FIGURE_FORMAT = "#,##0;-#,##0;;";

/**
 * The part of a chart: clustered bars or columns with their figures written at their ends, so that no axis of figures
 * is needed. The cells are referred to, and what they hold is kept beside, for readers that compute nothing.
 */
export function chartXml(chart: ChartModel, sheet: SheetModel, dialect: Dialect): string {
  const hasLegend = chart.source.right - chart.source.left > 1;
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${barsXml(chart, sheet)}${axesXml(chart)}</c:plotArea>` +
    (hasLegend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "") +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `${textXml(TEXT_SIZE)}</c:chartSpace>`
  );
}

function titleXml(title: string): string {
  const look = `<a:defRPr sz="${TITLE_SIZE}" b="0"/>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${look}</a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" sz="${TITLE_SIZE}" b="0"/><a:t>${textOf(title)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function barsXml(chart: ChartModel, sheet: SheetModel): string {
  const { source } = chart;
  const { series, categories } = chartFigures(chart, sheet);
  const body = (column: number): Area => ({
    top: source.top + 1,
    left: column,
    bottom: source.bottom,
    right: column,
  });
  const names = categories.map(({ name }) => name);
  const shown = series.map((name, index) => {
    const column = source.left + 1 + index;
    const head = { top: source.top, left: column, bottom: source.top, right: column };
    const values = categories.map(({ values: all }) => String(all[index] ?? 0));
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      `<c:tx>${cellsXml("str", absoluteReference(sheet.name, head), [name])}</c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${chartFill(index).slice(1)}"/></a:solidFill></c:spPr>` +
      '<c:invertIfNegative val="0"/>' +
      `<c:cat>${cellsXml("str", absoluteReference(sheet.name, body(source.left)), names)}</c:cat>` +
      `<c:val>${cellsXml("num", absoluteReference(sheet.name, body(column)), values)}</c:val></c:ser>`
    );
  });
  return (
    `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/>` +
    `<c:grouping val="clustered"/><c:varyColors val="0"/>${shown.join("")}` +
    `<c:dLbls><c:numFmt formatCode="${FIGURE_FORMAT}" sourceLinked="0"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:gapWidth val="60"/><c:axId val="${CATEGORIES}"/><c:axId val="${FIGURES}"/></c:barChart>`
  );
}

/** Bars are counted from the axis upwards: turned round, the first stands at the top as in the table. */
function axesXml({ kind }: ChartModel): string {
  const [order, side, below] = kind === "bar" ? ["maxMin", "l", "b"] : ["minMax", "b", "l"];
  const ticks =
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return (
    `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${side}"/>${ticks}<c:crossAx val="${FIGURES}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${FIGURES}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="1"/><c:axPos val="${below}"/>${ticks}<c:crossAx val="${CATEGORIES}"/>` +
    '<c:crosses val="autoZero"/></c:valAx>'
  );
}

/** Cells referred to, with what they hold. */
function cellsXml(kind: "str" | "num", formula: string, values: readonly string[]): string {
  const points = values.map(
    (value, index) => `<c:pt idx="${index}"><c:v>${textOf(value)}</c:v></c:pt>`,
  );
  return (
    `<c:${kind}Ref><c:f>${escapeXml(formula)}</c:f><c:${kind}Cache>` +
    `<c:ptCount val="${values.length}"/>${points.join("")}</c:${kind}Cache></c:${kind}Ref>`
  );
}

function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

/** Only cells know the escapes for what XML cannot hold: here it is a blank. */
function textOf(text: string): string {
  return escapeXml(text.replace(UNWRITABLE, " "));
}
