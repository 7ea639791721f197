import { SMALLEST_MESSAGE_BYTES } from "../door/payload";
import { densityOf, type Densities } from "./densities";
import type { WorkbookOutline } from "./outline";
import type { SheetOutline } from "./sheet-outline";

/** A part of a sheet that is asked for in one message with others. */
export type Piece =
  /** So many rows of the used area from `top` on, which counts from 0 in the sheet. */
  | {
      readonly kind: "cells";
      readonly sheet: SheetOutline;
      readonly top: number;
      readonly rows: number;
    }
  | { readonly kind: "merges"; readonly sheet: SheetOutline }
  | { readonly kind: "tables"; readonly sheet: SheetOutline };

/** Hands out what is still to be read, a message at a time. */
export type ReadPlan = {
  /** As much as one message should hold; nothing when all has been handed out. */
  readonly next: () => readonly Piece[];
  /** Takes back what could not be read, to be asked for in smaller messages; false where they are small already. */
  readonly takeBack: (pieces: readonly Piece[]) => boolean;
};

/** 512 merged areas: more are not told at once. */
const BYTES_OF_MERGES = 75_000;
const BYTES_OF_TABLE = 200;
const BYTES_OF_HIDDEN = 20;

/** Plans the reading of a workbook. The first sheets come first, rows from the top. */
export function readPlan(
  { sheets }: WorkbookOutline,
  densities: Densities,
  messageBytes: number,
): ReadPlan {
  let waiting: readonly Piece[] = sheets.flatMap(piecesOf);
  let limit = messageBytes;
  return {
    next: () => {
      const taken: Piece[] = [];
      let room = limit;
      while (waiting.length > 0) {
        const [piece, ...others] = waiting;
        if (piece === undefined) break;
        const { now, later } = cut(piece, room, densities, taken.length === 0);
        if (now !== null) taken.push(now);
        waiting = later === null ? others : [later, ...others];
        if (later !== null) break;
        room -= bytesOf(piece, densities);
      }
      return taken;
    },
    takeBack: (pieces) => {
      waiting = [...pieces, ...waiting];
      if (limit <= SMALLEST_MESSAGE_BYTES) return false;
      limit /= 2;
      return true;
    },
  };
}

function piecesOf(sheet: SheetOutline): readonly Piece[] {
  const pieces: Piece[] = [];
  if (sheet.tables.length > 0) pieces.push({ kind: "tables", sheet });
  if (sheet.merges === "some") pieces.push({ kind: "merges", sheet });
  const { used } = sheet;
  if (used !== null) pieces.push({ kind: "cells", sheet, top: used.top, rows: used.rows });
  return pieces;
}

/** What of a piece has room, and the rest; the first piece of a message is never left out whole. */
function cut(
  piece: Piece,
  room: number,
  densities: Densities,
  isFirst: boolean,
): { readonly now: Piece | null; readonly later: Piece | null } {
  if (bytesOf(piece, densities) <= room) return { now: piece, later: null };
  if (piece.kind !== "cells") {
    return isFirst ? { now: piece, later: null } : { now: null, later: piece };
  }
  const fitting = Math.floor(room / rowBytes(piece.sheet, densities));
  const rows = Math.min(piece.rows, isFirst ? Math.max(1, fitting) : fitting);
  if (rows === 0) return { now: null, later: piece };
  if (rows === piece.rows) return { now: piece, later: null };
  const later = { ...piece, top: piece.top + rows, rows: piece.rows - rows };
  return { now: { ...piece, rows }, later };
}

function bytesOf(piece: Piece, densities: Densities): number {
  switch (piece.kind) {
    case "cells":
      return piece.rows * rowBytes(piece.sheet, densities);
    case "merges":
      return BYTES_OF_MERGES;
    case "tables":
      return piece.sheet.tables.length * BYTES_OF_TABLE;
  }
}

function rowBytes({ id, used, hidden }: SheetOutline, densities: Densities): number {
  const cells = (used?.columns ?? 0) * densityOf(densities, id);
  return cells + (hidden === "some" ? BYTES_OF_HIDDEN : 0);
}
