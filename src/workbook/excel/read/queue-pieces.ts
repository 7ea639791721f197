import type { Area, TableSnapshot } from "../../../sheets/snapshot";
import { assertNever } from "../../../core/assert-never";
import type { SheetOutline } from "./outline";
import type { Piece } from "./read-plan";
import type { CellBlock } from "./sheet-cells";

/** What came back for one piece. */
export type PieceAnswer =
  | {
      readonly kind: "cells";
      readonly sheet: SheetOutline;
      readonly block: CellBlock;
      readonly hiddenRows: readonly number[];
    }
  | { readonly kind: "merges"; readonly sheet: SheetOutline; readonly areas: readonly Area[] }
  | {
      readonly kind: "tables";
      readonly sheet: SheetOutline;
      readonly tables: readonly TableSnapshot[];
    };

type CellsPiece = Extract<Piece, { kind: "cells" }>;

/** Asks for pieces in one request. */
export function queuePieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
): () => readonly PieceAnswer[] {
  const readers = pieces.map((piece) => queuePiece(context, piece));
  return () => readers.map((read) => read());
}

function queuePiece(context: Excel.RequestContext, piece: Piece): () => PieceAnswer {
  const sheet = context.workbook.worksheets.getItem(piece.sheet.id);
  switch (piece.kind) {
    case "cells":
      return queueCells(sheet, piece);
    case "merges":
      return queueMerges(sheet, piece);
    case "tables":
      return queueTables(sheet, piece.sheet);
    default:
      return assertNever(piece);
  }
}

function queueCells(sheet: Excel.Worksheet, piece: CellsPiece): () => PieceAnswer {
  const { left, columns } = piece.sheet.used ?? { left: 0, columns: 1 };
  const range = sheet.getRangeByIndexes(piece.top, left, piece.rows, columns);
  range.load(["formulas", "numberFormat"]);
  const rows =
    piece.sheet.hidden === "some" ? range.getRowProperties({ rowHidden: true }) : undefined;
  return () => cellsAnswer(piece, range, rows?.value);
}

function cellsAnswer(
  piece: CellsPiece,
  range: Excel.Range,
  properties: readonly Excel.RowProperties[] | undefined,
): PieceAnswer {
  const { sheet, top, rows } = piece;
  const formulas = range.formulas as unknown[][];
  const formats = range.numberFormat as unknown[][];
  const all = Array.from({ length: rows }, (_, index) => index);
  const hidden = all.filter((index) =>
    sheet.hidden === "some" ? properties?.[index]?.rowHidden === true : sheet.hidden === "all",
  );
  return {
    kind: "cells",
    sheet,
    block: { top, left: sheet.used?.left ?? 0, formulas, formats },
    hiddenRows: hidden.map((index) => top + index),
  };
}

function queueMerges(
  sheet: Excel.Worksheet,
  { sheet: outline, skip, count }: Extract<Piece, { kind: "merges" }>,
): () => PieceAnswer {
  const { areas } = sheet.getUsedRange(false).getMergedAreasOrNullObject();
  loadPlaces(areas, skip, count);
  return () => ({ kind: "merges", sheet: outline, areas: areas.items.map(areaOf) });
}

function loadPlaces(areas: Excel.RangeCollection, skip: number, count: number): void {
  const place = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true };
  areas.load({ ...place, $skip: skip, $top: count });
}

function queueTables(sheet: Excel.Worksheet, outline: SheetOutline): () => PieceAnswer {
  const ranges = outline.tables.map(({ id, name }) => {
    const range = sheet.tables.getItem(id).getRange();
    range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    return { name, range };
  });
  return () => ({
    kind: "tables",
    sheet: outline,
    tables: ranges.map(({ name, range }) => ({ name, area: areaOf(range) })),
  });
}

function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
