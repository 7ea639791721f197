import { OWN_WIDTHS, type OwnColumn } from "../../../sheets/marks";
import { STYLE_LOOKS } from "../../../sheets/style-looks";
import { isAwkwardAsText } from "../write/row-steps";
import { columnPoints } from "../write/sheet-frame";
import { hasLines, looksLike } from "./cell-look";
import type { HeadingRow, OwnColumns } from "./own-columns";
import { ownRows } from "./own-rows";
import type { LaidBlock, LaidPlaces } from "./laid-block";
import type { Block, PlaceLook } from "./second-look";

/** A place in the sheet, and what was found there. */
export type LookedPlace = { readonly block: Block; readonly look: PlaceLook };

/** The columns that an earlier check wrote, from their headings to the last row that holds anything. */
export function blockFound({ headingRow, columns }: OwnColumns, place: LookedPlace): LaidBlock {
  const { block, look } = place;
  return {
    headingRow,
    columns: columns.map(({ column, heading }) => {
      const index = column - block.left;
      return {
        column,
        heading,
        isPainted: isPainted(look.faces[index] ?? null),
        // Known by its width: one that staff have set since is theirs.
        hadStandardWidth: look.widths[index]?.points === columnPoints(OWN_WIDTHS.get(heading) ?? 0),
      };
    }),
    rows: rowsFound(place),
    beside: { heading: look.headingBehind, body: look.bodyBehind },
    textCells: [],
  };
}

/**
 * From below the headings to the last row that is ours: there we have written into two columns at the least, unless
 * there is only one. What staff note further below is theirs.
 */
function rowsFound({ block, look }: LookedPlace): LaidBlock["rows"] {
  const few = Math.min(2, block.right - block.left + 1);
  const last = look.values.findLastIndex(
    (cells) => cells.filter((value) => value !== "").length >= few,
  );
  return last > 0 ? [[block.top + 1, block.top + last]] : [];
}

/** The columns that are to be written; `found` are those that stand now. */
export function blockWanted(
  columns: readonly OwnColumn[],
  place: LookedPlace,
  found: LookedPlace | null,
): LaidBlock {
  const { block, look } = place;
  const paints = mayPaint(place, found);
  // What stands behind the wanted place may be a column of ours.
  const { headingBehind, bodyBehind } = found?.look ?? look;
  return {
    headingRow: block.top,
    columns: columns.map(({ heading }, index) => ({
      column: block.left + index,
      heading,
      isPainted: paints,
      hadStandardWidth: look.widths[index]?.isStandard === true,
    })),
    rows: ownRows(columns).map(({ row, rows }) => [row, row + rows.length - 1]),
    beside: { heading: headingBehind, body: bodyBehind },
    textCells: paints ? [] : textCells(columns, place),
  };
}

/** Empty cells that staff have formatted keep their looks: ours are laid only over cells like those beside them. */
export function mayPaint({ look }: LookedPlace, found: LookedPlace | null): boolean {
  if (found !== null) return found.look.faces.some(isPainted);
  const { heading, body, headingBehind, bodyBehind } = look;
  if (heading === null || hasLines(heading) || body === null || hasLines(body)) return false;
  return looksLike(heading, headingBehind) && looksLike(body, bodyBehind);
}

/** Cells that staff had formatted before were not painted, and keep their looks; mixed faces are ours among theirs. */
function isPainted(face: string | null): boolean {
  return face === null || face === STYLE_LOOKS.text.font.faces[0];
}

function textCells(
  columns: readonly OwnColumn[],
  { block, look }: LookedPlace,
): LaidBlock["textCells"] {
  return columns.flatMap(({ values }, index) =>
    [...values].flatMap(([row, value]): LaidBlock["textCells"] => {
      const isText = look.formats[row - block.top]?.[index] === "@";
      return isText && value !== null && isAwkwardAsText(value) ? [[row, block.left + index]] : [];
    }),
  );
}

/** The places of blocks with what tells them; null where there are none. */
export function placesOf(
  blocks: readonly LaidBlock[],
  headings: readonly HeadingRow[],
  bottom: number,
): LaidPlaces | null {
  if (blocks.length === 0) return null;
  return { blocks, headings: headingsBefore(blocks, headings), bottom };
}

/** Whether nobody has moved the places since they were noted. */
export function areThere(
  { blocks, headings: noted, bottom: lastRow }: LaidPlaces,
  headings: readonly HeadingRow[],
  bottom: number,
): boolean {
  const now = headingsBefore(blocks, headings);
  return bottom === lastRow && JSON.stringify(now) === JSON.stringify(noted);
}

function headingsBefore(
  blocks: readonly LaidBlock[],
  headings: readonly HeadingRow[],
): readonly string[] {
  const [first] = blocks;
  const left = Math.min(...blocks.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const texts = headings.find(({ row }) => row === first?.headingRow)?.texts.slice(0, left) ?? [];
  return texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
}
