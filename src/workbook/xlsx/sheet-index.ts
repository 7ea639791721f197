import { perBytes } from "./per-bytes";
import { findRowPlaces, type RowPlaces } from "./row-places";
import type { Placed } from "./sheet-rows";
import { joinBytes } from "./xml-edit";
import { childrenOf, outlineOf, textBetween, type XmlElement } from "./xml-element";
import { nextTag, type Tag } from "./xml-scan";

const LESS = 0x3c;
const GREATER = 0x3e;

/**
 * A worksheet part without a look into its cells: what stands before and behind the rows, and where each row
 * stands. A row among 100,000 is found without an object for each of them.
 */
export type SheetIndex = {
  /** The root's children in their order, `sheetData` among them. */
  readonly children: readonly XmlElement[];
  readonly sheetData: XmlElement;
  /** How many row elements there are. */
  readonly rowCount: number;
  /** The row of the sheet, from 0, that the row element at a position means. */
  readonly rowNumber: (position: number) => number;
  /** The row element at a position, from 0. Throws where there is none. */
  readonly rowAt: (position: number) => Placed;
  /** The position of the first row element at or below a row of the sheet; `rowCount` where there is none. */
  readonly positionOf: (row: number) => number;
};

/** The index of a worksheet part, remembered with its bytes. Throws where there is no `sheetData`: the schema demands it. */
export const sheetIndexOf = perBytes((bytes: Uint8Array): SheetIndex => {
  const { root, before, data } = beforeRows(bytes);
  const sheetData = closedElement(bytes, data);
  const name = sheetData.name.replace("sheetData", "row");
  const places = findRowPlaces(bytes, { start: data.end, end: sheetData.closeStart, name });
  const behind = childrenOf(bytes, { ...root, openEnd: sheetData.end, isEmpty: false });
  return {
    children: [...before, sheetData, ...behind],
    sheetData,
    rowCount: places.rows.length,
    rowNumber: (position) => places.rows[position] ?? Infinity,
    rowAt: (position) => rowElement(places, position, name),
    positionOf: (row) => lowerBound(places.rows, row),
  };
});

/** The root as far as it is read here, what stands before the rows, and the tag that opens them. */
function beforeRows(bytes: Uint8Array): {
  readonly root: XmlElement;
  readonly before: readonly XmlElement[];
  readonly data: Tag;
} {
  const open = nextTag(bytes, 0);
  let depth = 0;
  for (let tag = nextTag(bytes, open?.end ?? 0); open !== null && tag !== null;) {
    const name = textBetween(bytes, tag.start + 1, tag.nameEnd);
    if (depth === 0 && tag.kind !== "close" && /^(?:[^:]*:)?sheetData$/.test(name)) {
      // As if the rows and what is behind them were not there.
      const closing = new TextEncoder().encode(
        `</${textBetween(bytes, open.start + 1, open.nameEnd)}>`,
      );
      const head = joinBytes([bytes.subarray(0, tag.start), closing]);
      const { root, children } = outlineOf(head);
      return { root, before: children, data: tag };
    }
    if (tag.kind === "open") depth += 1;
    if (tag.kind === "close") depth -= 1;
    tag = nextTag(bytes, tag.end);
  }
  throw new Error("a worksheet part without sheetData");
}

/** The element of an opening tag, its end looked for from the end of the part: rows hold no element of that name. */
function closedElement(bytes: Uint8Array, open: Tag): XmlElement {
  const name = textBetween(bytes, open.start + 1, open.nameEnd);
  const { start, nameEnd, end: openEnd } = open;
  const element = { name, start, nameEnd, openEnd };
  if (open.kind === "empty")
    return { ...element, closeStart: openEnd, end: openEnd, isEmpty: true };
  const closing = new TextEncoder().encode(`</${name}`);
  for (let at = bytes.lastIndexOf(LESS); at > openEnd - 1; at = bytes.lastIndexOf(LESS, at - 1)) {
    if (!closing.every((byte, index) => bytes[at + index] === byte)) continue;
    return { ...element, closeStart: at, end: bytes.indexOf(GREATER, at) + 1, isEmpty: false };
  }
  throw new Error("sheetData does not end");
}

function rowElement(places: RowPlaces, position: number, name: string): Placed {
  const start = places.starts[position];
  const openEnd = places.openEnds[position];
  const closeStart = places.closeStarts[position];
  const end = places.ends[position];
  const index = places.rows[position];
  if (
    start === undefined ||
    openEnd === undefined ||
    closeStart === undefined ||
    end === undefined ||
    index === undefined
  ) {
    throw new Error(`no such row element: ${position}`);
  }
  const isEmpty = closeStart === openEnd && end === openEnd;
  const nameEnd = start + 1 + name.length;
  return { element: { name, start, nameEnd, openEnd, closeStart, end, isEmpty }, index };
}

function lowerBound(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
