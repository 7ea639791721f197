import { valueAt, type SheetSnapshot } from "../../sheets/snapshot";

/** One step of a key with an arrow: rows and columns. */
export type Direction = { readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 };

/** A cell of a sheet, counted from 0. */
export type Place = { readonly row: number; readonly column: number };

/**
 * Where Ctrl and an arrow lead, as in Excel: to the end of the filled cells that one stands in, or else to the next
 * filled cell; `last` is the last cell of the grid. Hidden rows are not passed over.
 */
export function edgeFrom(
  sheet: SheetSnapshot,
  from: Place,
  { rows, columns }: Direction,
  last: Place,
): Place {
  const isFilled = ({ row, column }: Place): boolean => valueAt(sheet, row, column) !== null;
  const stepped = ({ row, column }: Place): Place => ({
    row: row + rows,
    column: column + columns,
  });
  const isInside = ({ row, column }: Place): boolean =>
    row >= 0 && column >= 0 && row <= last.row && column <= last.column;
  const next = stepped(from);
  if (!isInside(next)) return from;
  let place = next;
  if (isFilled(from) && isFilled(next)) {
    while (isInside(stepped(place)) && isFilled(stepped(place))) place = stepped(place);
    return place;
  }
  while (isInside(place) && !isFilled(place)) place = stepped(place);
  if (isInside(place)) return place;
  // Nothing more: the edge of the grid.
  return {
    row: rows === 0 ? from.row : rows > 0 ? last.row : 0,
    column: columns === 0 ? from.column : columns > 0 ? last.column : 0,
  };
}
