import type { Area, TableSnapshot } from "../../../sheets/snapshot";
import { assertNever } from "../../../core/assert-never";
import { queueMerges } from "./many-merges";
import type { SheetOutline } from "./sheet-outline";
import { contentsOf } from "./outline-details";
import { areaOf } from "./used-area";
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
      return queueMergesPiece(sheet, piece.sheet);
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
  const all = Array.from({ length: rows }, (_, index) => index);
  const hidden = all.filter((index) =>
    sheet.hidden === "some" ? properties?.[index]?.rowHidden === true : sheet.hidden === "all",
  );
  return {
    kind: "cells",
    sheet,
    block: { top, left: sheet.used?.left ?? 0, ...contentsOf(range) },
    hiddenRows: hidden.map((index) => top + index),
  };
}

function queueMergesPiece(sheet: Excel.Worksheet, outline: SheetOutline): () => PieceAnswer {
  const areas = queueMerges(sheet.getUsedRange(false));
  return () => ({ kind: "merges", sheet: outline, areas: areas() });
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
