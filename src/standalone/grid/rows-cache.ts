import type { Area } from "../../sheets/snapshot";
import type { ViewRow } from "../../workbook/xlsx/view/view-rows";

/** Rows of a sheet that have been fetched, and those on their way. */
export type RowsCache = {
  /** The row, or undefined for one that is empty or not here. */
  readonly row: (index: number) => ViewRow | undefined;
  /** Whether all rows from the first to the last are here, though they may be out of date. */
  readonly has: (first: number, last: number) => boolean;
  /** Sees to it that they come, and come anew where they are out of date. */
  readonly want: (first: number, last: number) => void;
  /** Everything that is here is out of date, but may be shown until it has come anew. */
  readonly outdate: () => void;
};

/** Rows are fetched in blocks of so many. */
export const BLOCK = 64;
/** Blocks that are kept: a sheet of 20,000 rows whole. */
const MOST_BLOCKS = 320;

type Block = { readonly rows: ReadonlyMap<number, ViewRow>; age: number; asked: number };

/** A cache over a way to fetch rows; `changed` is called when something has come. */
export function rowsCache(
  fetch: (rows: Pick<Area, "top" | "bottom">) => Promise<readonly ViewRow[]>,
  changed: () => void,
): RowsCache {
  const blocks = new Map<number, Block>();
  let age = 0;
  const ask = async (number: number): Promise<void> => {
    const asked = age;
    const known = blocks.get(number);
    if (known?.asked === asked) return;
    if (known === undefined) blocks.set(number, { rows: NOTHING, age: -1, asked });
    else known.asked = asked;
    const rows = await fetch({ top: number * BLOCK, bottom: (number + 1) * BLOCK - 1 });
    const newer = blocks.get(number);
    if (newer !== undefined && newer.asked > asked && newer.age >= asked) return;
    blocks.delete(number);
    blocks.set(number, {
      rows: new Map(rows.map((row) => [row.index, row])),
      age: asked,
      asked: newer?.asked ?? asked,
    });
    trim(blocks);
    changed();
  };
  return {
    row: (index) => blocks.get(Math.floor(index / BLOCK))?.rows.get(index),
    has: (first, last) =>
      numbers(first, last).every((number) => (blocks.get(number)?.age ?? -1) >= 0),
    want: (first, last) => {
      for (const number of numbers(first, last)) void ask(number);
    },
    outdate: () => {
      age += 1;
    },
  };
}

const NOTHING: ReadonlyMap<number, ViewRow> = new Map();

function numbers(first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / BLOCK);
  const to = Math.floor(Math.max(0, last) / BLOCK);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The oldest go first; those still on their way stay. */
function trim(blocks: Map<number, Block>): void {
  for (const [number, { age }] of blocks) {
    if (blocks.size <= MOST_BLOCKS) return;
    if (age >= 0) blocks.delete(number);
  }
}
