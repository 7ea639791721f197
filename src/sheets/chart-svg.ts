import { chartFigures, chartFill, type ChartFigures } from "./chart-figures";
import { escapeHtml } from "./html-text";
import type { ChartModel, SheetModel } from "./sheet-model";

const WIDTH = 720;
const TEXT = 14;
/** Room for the names of categories beside bars, and above or below everything. */
const LABELS = 190;
const EDGE = 26;
const BAR = 20;
const GAP = 14;
const COLUMN_HEIGHT = 240;

/** A chart as a figure: SVG that says its figures to a screen reader, its title as caption. */
export function chartFigure(chart: ChartModel, sheet: SheetModel): string {
  const figures = chartFigures(chart, sheet);
  const drawing = chart.kind === "bar" ? bars(figures) : columnsOf(figures);
  const height = drawing.height + EDGE;
  const said = figures.categories
    .map(
      ({ name, values }) =>
        `${name} ${values.map((value, n) => `${figures.series[n] ?? ""}${value}`).join("，")}`,
    )
    .join("；");
  return (
    '<figure style="margin:1em 0">' +
    `<svg role="img" aria-label="${escapeHtml(`${chart.title}：${said}`)}" viewBox="0 0 ${WIDTH} ${height}"` +
    ` style="width:100%;max-width:${WIDTH}px;font-size:${TEXT}px;font-family:sans-serif">` +
    `${drawing.shapes}${legend(figures.series, drawing.height)}</svg>` +
    `<figcaption style="text-align:center">${escapeHtml(chart.title)}</figcaption></figure>`
  );
}

type Drawing = { readonly shapes: string; readonly height: number };

/** Bars lying below each other, names to their left, figures behind them. */
function bars({ series, categories }: ChartFigures): Drawing {
  const most = largest(categories);
  const band = series.length * BAR + GAP;
  const shapes = categories.flatMap(({ name, values }, index) => {
    const top = index * band;
    const label = text(LABELS - 8, top + (series.length * BAR) / 2 + TEXT / 3, "end", name);
    return [
      label,
      ...values.flatMap((value, n) => {
        const length = scaled(value, most, WIDTH - LABELS - 60);
        const y = top + n * BAR;
        return [
          box(LABELS, y, length, BAR - 3, n),
          text(LABELS + length + 6, y + BAR - 6, "start", String(value)),
        ];
      }),
    ];
  });
  return { shapes: shapes.join(""), height: categories.length * band };
}

/** Columns standing beside each other, figures above, names below. */
function columnsOf({ series, categories }: ChartFigures): Drawing {
  const most = largest(categories);
  const band = WIDTH / Math.max(1, categories.length);
  const width = Math.min(48, (band * 0.7) / Math.max(1, series.length));
  const floor = COLUMN_HEIGHT;
  const shapes = categories.flatMap(({ name, values }, index) => {
    const middle = band * (index + 0.5);
    const left = middle - (width * series.length) / 2;
    return [
      text(middle, floor + TEXT + 4, "middle", name),
      ...values.flatMap((value, n) => {
        const height = scaled(value, most, floor - EDGE);
        const x = left + n * width;
        return [
          box(x, floor - height, width - 3, height, n),
          text(x + width / 2, floor - height - 5, "middle", String(value)),
        ];
      }),
    ];
  });
  const base = `<line x1="0" x2="${WIDTH}" y1="${floor}" y2="${floor}" stroke="#000"/>`;
  return { shapes: base + shapes.join(""), height: floor + TEXT + 12 };
}

function legend(series: readonly string[], top: number): string {
  if (series.length < 2) return "";
  const step = WIDTH / series.length;
  return series
    .map(
      (name, n) => box(n * step, top + 6, 14, 14, n) + text(n * step + 20, top + 18, "start", name),
    )
    .join("");
}

function largest(categories: ChartFigures["categories"]): number {
  return categories.reduce((most, { values }) => Math.max(most, ...values), 1);
}

/** A length in whole pixels, so that the same figures give the same text. */
function scaled(value: number, most: number, room: number): number {
  return Math.max(0, Math.round((value / most) * room));
}

function box(x: number, y: number, width: number, height: number, series: number): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${chartFill(series)}"/>`;
}

function text(x: number, y: number, anchor: "start" | "middle" | "end", words: string): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escapeHtml(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
