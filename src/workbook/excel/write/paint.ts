import type { ModelRow, StyleName } from "../../../sheets/sheet-model";
import { STYLE_LOOKS, type StyleLook } from "../../../sheets/style-looks";

/** Cells that look alike; row and column count from 0. */
export type Patch = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: StyleName;
  /** Edges that belong to cells of the staff's as well, and are not to be drawn. */
  readonly spares?: readonly ("EdgeTop" | "EdgeLeft")[];
};

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** The cell in which rows begin, counted from 0. */
export type Corner = { readonly row: number; readonly column: number };

/** Actions that painting one patch takes at the most: for a request's size. */
export const ACTIONS_OF_PATCH = 40;

/** The patches of rows: as few and as large as the styles let them be. */
export function patchesOf(rows: readonly ModelRow[], { row, column }: Corner): readonly Patch[] {
  return rowGroups(rows).flatMap(({ start, count, styles }) =>
    columnGroups(styles).map((group) => ({
      ...group,
      row: row + start,
      rows: count,
      column: column + group.column,
    })),
  );
}

/** Makes cells look as their style says; text cells are told so before anything is written into them. */
export function paint(sheet: Excel.Worksheet, patch: Patch): void {
  const { row, column, rows, columns, style } = patch;
  const look: StyleLook = STYLE_LOOKS[style];
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.numberFormat = [[look.numberFormat]];
  const { format } = range;
  format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.verticalAlignment = VERTICAL[look.vertical];
  format.wrapText = look.wraps;
  if (look.indent > 0) format.indentLevel = look.indent;
  if (look.fill !== null) format.fill.color = `#${look.fill}`;
  if (!look.isLocked) format.protection.locked = false;
  const { faces, points, isBold, color } = look.font;
  format.font.name = faces[0];
  format.font.size = points;
  format.font.bold = isBold;
  format.font.color = `#${color}`;
  if (look.hasBorder) drawBorders(format.borders, patch);
}

function drawBorders(
  borders: Excel.RangeBorderCollection,
  { rows, columns, spares = [] }: Patch,
): void {
  const sides = [
    ...EDGES.filter((edge) => !spares.some((spared) => spared === edge)),
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#000000";
  }
}

type RowGroup = {
  readonly start: number;
  readonly styles: readonly StyleName[];
  readonly count: number;
};

/** Rows one below the other with the same styles; body rows usually share one array. */
function rowGroups(rows: readonly ModelRow[]): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  rows.forEach(({ styles }, start) => {
    const last = groups.at(-1);
    if (last !== undefined && isSame(last.styles, styles)) {
      groups[groups.length - 1] = { ...last, count: last.count + 1 };
    } else groups.push({ start, styles, count: 1 });
  });
  return groups;
}

function isSame(some: readonly StyleName[], others: readonly StyleName[]): boolean {
  if (some === others) return true;
  return some.length === others.length && some.every((style, index) => style === others[index]);
}

function columnGroups(
  styles: readonly StyleName[],
): readonly Pick<Patch, "column" | "columns" | "style">[] {
  const groups: Pick<Patch, "column" | "columns" | "style">[] = [];
  styles.forEach((style, column) => {
    const last = groups.at(-1);
    if (last?.style === style) groups[groups.length - 1] = { ...last, columns: last.columns + 1 };
    else groups.push({ column, columns: 1, style });
  });
  return groups;
}
