import type { Area } from "../../sheets/snapshot";
import type { CellLook } from "../../workbook/xlsx/view/cell-look";
import type { SheetFrame } from "../../workbook/xlsx/view/sheet-frame";
import type { ViewCell, ViewRow } from "../../workbook/xlsx/view/view-rows";
import { isVisible } from "./look-css";
import type { Ground } from "./selection";

/** A cell to be drawn: its place in pixels from the first row and column, and what is seen of it. */
export type DrawnCell = {
  readonly cell: ViewCell;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** How wide its text may get: over empty cells to the right. */
  readonly textWidth: number;
  readonly text: string;
  readonly isFrozen: boolean;
  readonly isMerged: boolean;
  /** Merged over so much that its middle may be out of view: text in its middle keeps to the part in view. */
  readonly isWide: boolean;
  /** Reaches from the frozen columns into the moving ones. */
  readonly isAcross: boolean;
};

/** What is drawn of a sheet, and with what. */
export type Drawing = {
  readonly ground: Ground;
  readonly frame: SheetFrame;
  readonly looks: readonly CellLook[];
  /** Columns in view behind the frozen ones. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The merged areas that touch what is in view. */
  readonly merges: readonly Area[];
};

/** Merged cells wider than this rarely fit beside a pane, in pixels. */
const WIDE = 600;
/** Left and right of a text, in pixels. */
const PADDING = 4;
/** Width of a digit by the size of its font in points. */
const DIGIT_SHARE = 0.72;

/**
 * The cells of a row that are drawn: those with content or a look that is seen, `alsoColumn` (the active cell) in
 * any case, and merged areas as one. `only` draws merged areas that begin in this row and nothing else.
 */
export function drawnCells(
  row: ViewRow | undefined,
  index: number,
  drawing: Drawing,
  alsoColumn: number | null,
  isOnlyMerged: boolean,
): readonly DrawnCell[] {
  const { ground } = drawing;
  const merges = drawing.merges.filter(({ top, bottom }) => top <= index && index <= bottom);
  const cells = cellsOf(row, drawing, alsoColumn);
  const drawn: DrawnCell[] = [];
  for (const [at, cell] of cells.entries()) {
    const { column } = cell;
    const merge = merges.find(({ left, right }) => left <= column && column <= right) ?? null;
    const isAnchor = merge !== null && merge.top === index && merge.left === column;
    if (merge === null ? isOnlyMerged : !isAnchor) continue;
    if (ground.columns.size(column) === 0 && merge === null) continue;
    const area = merge ?? { top: index, left: column, bottom: index, right: column };
    const width = ground.columns.start(area.right + 1) - ground.columns.start(column);
    const height = ground.rows.start(area.bottom + 1) - ground.rows.start(index);
    const end = merge === null ? spillEnd(cells, at, drawing, merges) : area.right;
    drawn.push({
      cell,
      left: ground.columns.start(column),
      width,
      height,
      textWidth: ground.columns.start(end + 1) - ground.columns.start(column) - 2 * PADDING,
      text: shownIn(cell, width, drawing.looks[cell.look]),
      isFrozen: column < ground.columns.frozen,
      isMerged: merge !== null,
      isWide: merge !== null && width > WIDE,
      isAcross: column < ground.columns.frozen && area.right >= ground.columns.frozen,
    });
  }
  return drawn;
}

/** The cells in view, with those that are not there but are seen by the look of their row or column. */
function cellsOf(
  row: ViewRow | undefined,
  { ground, frame, looks, firstColumn, lastColumn, merges }: Drawing,
  alsoColumn: number | null,
): readonly ViewCell[] {
  const isInView = (column: number): boolean =>
    column < ground.columns.frozen || (column >= firstColumn && column <= lastColumn);
  const isAnchor = (column: number): boolean => merges.some(({ left }) => left === column);
  const there = (row?.cells ?? []).filter(({ column }) => isInView(column) || isAnchor(column));
  const columns = new Set(there.map(({ column }) => column));
  const missing: ViewCell[] = [];
  const add = (column: number, isWanted: boolean): void => {
    if (columns.has(column)) return;
    const look = row?.look ?? columnLook(frame, column);
    const seen = looks[look];
    if (!isWanted && (seen === undefined || !isVisible(seen))) return;
    columns.add(column);
    missing.push({ ...EMPTY, column, look });
  };
  const hasLooks = frame.columns.some(({ format }) => format !== 0) || (row?.look ?? 0) !== 0;
  if (hasLooks) {
    for (let column = 0; column < ground.columns.frozen; column += 1) add(column, false);
    for (let column = firstColumn; column <= lastColumn; column += 1) add(column, false);
  }
  if (alsoColumn !== null) add(alsoColumn, true);
  if (missing.length === 0) return there;
  return [...there, ...missing].sort((a, b) => a.column - b.column);
}

const EMPTY: Omit<ViewCell, "column" | "look"> = {
  text: "",
  kind: "empty",
  isFormula: false,
  colour: null,
  mark: null,
};

function columnLook({ columns }: SheetFrame, column: number): number {
  return columns.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
}

/** The last column that a text on one line reaches into: up to the next cell that holds something. */
function spillEnd(
  cells: readonly ViewCell[],
  at: number,
  { ground, looks, lastColumn }: Drawing,
  merges: readonly Area[],
): number {
  const cell = cells[at];
  if (cell === undefined) return 0;
  const look = looks[cell.look];
  const isLeft = look?.horizontal === "general" || look?.horizontal === "left";
  if (cell.kind !== "text" || look?.isWrapped === true || !isLeft) return cell.column;
  const next = cells
    .slice(at + 1)
    .find(({ kind, column }) => kind !== "empty" || isIn(merges, column));
  const edge = cell.column < ground.columns.frozen ? ground.columns.frozen : lastColumn + 1;
  return Math.max(cell.column, Math.min(next?.column ?? edge, edge) - 1);
}

function isIn(merges: readonly Area[], column: number): boolean {
  return merges.some(({ left, right }) => left <= column && column <= right);
}

/** A number that does not fit is no number but a row of signs, or it would be read as a smaller one. */
function shownIn({ text, kind }: ViewCell, width: number, look: CellLook | undefined): string {
  if (kind !== "number") return text;
  const digit = (look?.points ?? 11) * DIGIT_SHARE;
  const room = Math.max(1, Math.floor((width - 2 * PADDING) / digit));
  return text.length * digit > width ? "#".repeat(room) : text;
}
