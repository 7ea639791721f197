import type { Coverage } from "../core/results/coverage";
import { formatShare } from "../core/results/share";
import { paperPrint } from "./paper-sheet";
import type { ChartModel, ModelRow, ModelValue, SheetModel, StyleName } from "./sheet-model";
import type { SummaryFacts } from "./summary-facts";

const COLUMNS = 5;
/** No wider than a page of A4 upright. */
const WIDTHS = [24, 10, 10, 10, 12] as const;
const TITLE_HEIGHT = 50;
const HEADING_HEIGHT = 26;

/** A chart stands below its table; it is as high as its bars need, and fits on a page with a short table. */
const FEWEST_CHART_ROWS = 14;
const MOST_CHART_ROWS = 40;
const ROWS_PER_BAR = 0.75;

/** A table of figures with the chart over its first columns. */
type Figures = {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ModelValue[])[];
  /** A row of totals below, which no chart shows. */
  readonly total: readonly ModelValue[] | null;
  readonly chart: { readonly kind: ChartModel["kind"]; readonly series: number };
};

/** 统计: the figures behind 总结报告, each table with its chart. Complete without the charts. */
export function figuresSheet(facts: SummaryFacts): SheetModel {
  const rows: ModelRow[] = [
    lineOf(`附：${facts.year}年度“双随机、一公开”抽查统计`, "publication-title", TITLE_HEIGHT),
  ];
  const merges = [wholeRow(0)];
  const charts: ChartModel[] = [];
  const pageBreaks: number[] = [];
  for (const figures of figuresOf(facts)) {
    // Each table begins a page, its chart with it.
    if (rows.length > 1) pageBreaks.push(rows.length);
    merges.push(wholeRow(rows.length));
    rows.push(lineOf(figures.title, "publication-section", 28));
    const top = rows.length;
    rows.push({ ...tableRow(figures.headings, HEADING_STYLES), height: HEADING_HEIGHT });
    rows.push(...figures.rows.map((values) => tableRow(values, BODY_STYLES)));
    if (figures.total !== null) rows.push(tableRow(figures.total, BODY_STYLES));
    if (figures.rows.length === 0) continue;
    const chart = chartOf(figures, top, rows.length + 1);
    charts.push(chart);
    while (rows.length <= chart.place.bottom + 1) rows.push(NOTHING);
  }
  return {
    name: "统计",
    widths: WIDTHS,
    rows,
    merges,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    dropDowns: [],
    isLocked: true,
    print: paperPrint({ top: 2.5, bottom: 2, pageNumbers: true, pageBreaks }),
    isPaper: true,
    charts,
  };
}

function figuresOf({ coverage, months, statistics }: SummaryFacts): readonly Figures[] {
  return [
    coverageFigures("附表一　按对象类别", "对象类别", coverage.byKind, coverage.all),
    coverageFigures("附表二　按所在旗区", "所在旗区", coverage.byDistrict, coverage.all),
    monthFigures(months.months),
    resultFigures(statistics),
  ];
}

function monthFigures(months: SummaryFacts["months"]["months"]): Figures {
  return {
    title: "附表三　按月份（计划数按各计划行期间等分后的末月计）",
    headings: ["月份", "计划家次", "抽取家次", "检查家次"],
    rows: months.map(({ month, planned, drawn, inspected }) => [
      `${month}月`,
      planned,
      drawn,
      inspected,
    ]),
    total: [
      "合计",
      sumOf(months.map(({ planned }) => planned)),
      sumOf(months.map(({ drawn }) => drawn)),
      sumOf(months.map(({ inspected }) => inspected)),
    ],
    chart: { kind: "column", series: 3 },
  };
}

function resultFigures({ words, otherWords }: SummaryFacts["statistics"]): Figures {
  const others = otherWords > 0 ? [["其他表述", otherWords]] : [];
  return {
    title: "附表四　检查结果（一家有几项结果的各计一次）",
    headings: ["检查结果", "家次"],
    rows: [...words.map(({ word, visits }) => [word, visits]), ...others],
    total: null,
    chart: { kind: "bar", series: 1 },
  };
}

function coverageFigures(
  title: string,
  heading: string,
  groups: readonly Coverage[],
  all: Coverage,
): Figures {
  const valuesOf = ({ name, units, drawn, inspected, share }: Coverage) => [
    name === "" ? "（未填）" : name,
    units,
    drawn,
    inspected,
    formatShare(share),
  ];
  return {
    title,
    headings: [heading, "监管对象", "已抽取", "已检查", "抽查覆盖率"],
    rows: groups.map(valuesOf),
    total: valuesOf({ ...all, name: "合计" }),
    chart: { kind: "bar", series: 3 },
  };
}

const HEADING_STYLES: readonly StyleName[] = Array.from(
  { length: COLUMNS },
  () => "publication-heading",
);
const BODY_STYLES: readonly StyleName[] = [
  "publication-text",
  "publication-number",
  "publication-number",
  "publication-number",
  "publication-centre",
];

const NOTHING: ModelRow = { values: [], styles: [] };

/** A table may have fewer columns than the sheet. */
function tableRow(values: readonly ModelValue[], styles: readonly StyleName[]): ModelRow {
  return { values, styles: styles.slice(0, values.length) };
}

function chartOf({ title, rows, chart }: Figures, top: number, firstRow: number): ChartModel {
  const bars = chart.kind === "bar" ? rows.length * chart.series : 0;
  const needed = Math.max(FEWEST_CHART_ROWS, Math.ceil(bars * ROWS_PER_BAR) + 4);
  return {
    kind: chart.kind,
    title: title.replace(/^附表.　/u, ""),
    source: { top, left: 0, bottom: top + rows.length, right: chart.series },
    place: {
      top: firstRow,
      left: 0,
      bottom: firstRow + Math.min(MOST_CHART_ROWS, needed) - 1,
      right: COLUMNS - 1,
    },
  };
}

function lineOf(text: string, style: StyleName, height: number): ModelRow {
  return {
    values: Array.from({ length: COLUMNS }, (_, column) => (column === 0 ? text : null)),
    styles: Array.from({ length: COLUMNS }, () => style),
    height,
  };
}

function wholeRow(row: number) {
  return { top: row, left: 0, bottom: row, right: COLUMNS - 1 };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
