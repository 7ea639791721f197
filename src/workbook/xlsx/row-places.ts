import { placeOfAttribute } from "./xml-attribute";
import { nextTag, type Tag } from "./xml-scan";

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const SPACE = 0x20;
const ZERO = 0x30;

/** Where the row elements of a sheet stand, in byte offsets side by side. */
export type RowPlaces = {
  /** The row of the sheet, from 0, that each element means, also where it leaves `r` out. */
  readonly rows: readonly number[];
  readonly starts: readonly number[];
  readonly openEnds: readonly number[];
  readonly closeStarts: readonly number[];
  readonly ends: readonly number[];
};

type Growing = { readonly [Key in keyof RowPlaces]: number[] };

/** Where rows are looked for: between the tags of `sheetData`; `name` is that of a row element as written. */
export type RowStretch = { readonly start: number; readonly end: number; readonly name: string };

/**
 * Finds the rows of a sheet. The last letter of `row` hardly occurs elsewhere in a sheet, so that the engine's own
 * search passes over all cells; only where comments or the like could hold such letters every tag is read.
 */
export function findRowPlaces(bytes: Uint8Array, stretch: RowStretch): RowPlaces {
  const places: Growing = { rows: [], starts: [], openEnds: [], closeStarts: [], ends: [] };
  const { start, end } = stretch;
  const isPlain = [EXCLAMATION, QUESTION].every((mark) => !isAfterLess(bytes, mark, start, end));
  if (isPlain) findByName(bytes, stretch, places);
  else findByTags(bytes, stretch, places);
  return places;
}

function isAfterLess(bytes: Uint8Array, mark: number, start: number, end: number): boolean {
  for (let at = bytes.indexOf(mark, start); at >= 0 && at < end; at = bytes.indexOf(mark, at + 1)) {
    if (bytes[at - 1] === LESS) return true;
  }
  return false;
}

function findByName(bytes: Uint8Array, { start, end, name }: RowStretch, places: Growing): void {
  const letters = new TextEncoder().encode(name);
  const last = letters[letters.length - 1] ?? 0;
  let at = bytes.indexOf(last, start);
  while (at >= 0 && at < end) {
    const nameStart = at - letters.length + 1;
    if (!isNamed(bytes, nameStart, letters)) at += 1;
    else if (bytes[nameStart - 1] === LESS) at = openRow(bytes, nameStart - 1, places);
    else if (bytes[nameStart - 1] === SLASH && bytes[nameStart - 2] === LESS) {
      at = closeRow(bytes, nameStart - 2, places);
    } else at += 1;
    at = bytes.indexOf(last, at);
  }
}

function findByTags(bytes: Uint8Array, { start, end, name }: RowStretch, places: Growing): void {
  const letters = new TextEncoder().encode(name);
  for (let tag = nextTag(bytes, start); tag !== null && tag.start < end;) {
    const nameStart = tag.start + (tag.kind === "close" ? 2 : 1);
    if (isNamed(bytes, nameStart, letters)) {
      if (tag.kind === "close") closeRow(bytes, tag.start, places);
      else openRow(bytes, tag.start, places);
    }
    tag = nextTag(bytes, tag.end);
  }
}

/** Notes the opening tag of a row; the offset behind it. */
function openRow(bytes: Uint8Array, start: number, places: Growing): number {
  const tag = nextTag(bytes, start);
  if (tag === null) throw new Error("a row does not end");
  const before = places.rows[places.rows.length - 1] ?? -1;
  places.rows.push(rowNumber(bytes, tag) ?? before + 1);
  places.starts.push(start);
  places.openEnds.push(tag.end);
  if (tag.kind === "empty") {
    places.closeStarts.push(tag.end);
    places.ends.push(tag.end);
  }
  return tag.end;
}

function closeRow(bytes: Uint8Array, start: number, places: Growing): number {
  const end = bytes.indexOf(GREATER, start) + 1;
  places.closeStarts.push(start);
  places.ends.push(end);
  return end;
}

/** What `r` says, counted from 0; null where there is none. Digit by digit: a large sheet has a million of them. */
function rowNumber(bytes: Uint8Array, tag: Tag): number | null {
  const { start, nameEnd, end } = tag;
  const isEmpty = tag.kind === "empty";
  const name = "row";
  const element = { name, start, nameEnd, openEnd: end, closeStart: end, end, isEmpty };
  const place = placeOfAttribute(bytes, element, "r");
  if (place === null) return null;
  let number = 0;
  for (let at = place.valueStart; at < place.valueEnd; at += 1) {
    number = number * 10 + (bytes[at] ?? 0) - ZERO;
  }
  return number - 1;
}

function isNamed(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  for (let index = name.length - 1; index >= 0; index -= 1) {
    if (bytes[at + index] !== name[index]) return false;
  }
  const next = bytes[at + name.length] ?? 0;
  return next <= SPACE || next === GREATER || next === SLASH;
}
