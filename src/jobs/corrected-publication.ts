import { plainText } from "../sheets/cell-text";
import type { Publication, PublicationKind } from "../sheets/publication/publication";
import {
  lastPublications,
  nextCorrection,
  nextPublication,
  publicationNumber,
  type PublicationNumber,
} from "../sheets/publication/publication-name";
import type { SheetSnapshot } from "../sheets/snapshot";

/** A publication with its number, and the sheet that it corrects; null for one of its own. */
export type NumberedPublication = PublicationNumber & { readonly corrects: string | null };

/** The headings by which a record is known again: 抽取名单 by its draw, a result by its unit and items. */
const KNOWN_BY: Partial<Readonly<Record<PublicationKind, readonly string[]>>> = {
  draw: ["抽取编号"],
  results: ["单位名称", "抽查事项"],
};

/** Whether one of the sheets is a publication of the kind. */
export function holdsPublication(kind: PublicationKind, sheets: readonly SheetSnapshot[]): boolean {
  return lastPublications(kind, sheets).length > 0;
}

/** The publications among sheets that a new one could correct: those that publish something that it publishes too. */
export function correctable(
  publication: Publication,
  sheets: readonly SheetSnapshot[],
): readonly SheetSnapshot[] {
  return lastPublications(publication.kind, sheets).filter(
    (sheet) => recordsShared(publication, sheet) > 0,
  );
}

/** The number of a publication of its own beside the sheets that are there. */
export function publicationOfItsOwn(
  { kind }: Publication,
  sheetNames: readonly string[],
): NumberedPublication {
  return { ...nextPublication(kind, sheetNames), corrects: null };
}

/**
 * The number of a publication that corrects the one among `earlier` that it has most in common with; null where it
 * has nothing in common with any.
 */
export function correctionOf(
  publication: Publication,
  earlier: readonly SheetSnapshot[],
  sheetNames: readonly string[],
): NumberedPublication | null {
  const [corrected] = correctable(publication, earlier).toSorted(
    (one, other) => recordsShared(publication, other) - recordsShared(publication, one),
  );
  const number =
    corrected === undefined ? null : publicationNumber(publication.kind, corrected.name);
  if (corrected === undefined || number === null) return null;
  const next = nextCorrection(publication.kind, number.publication, sheetNames);
  return { ...next, corrects: corrected.name };
}

/** How many records a publication has in common with a sheet; what is no list of visits corrects any of its kind. */
function recordsShared({ kind, columns, rows }: Publication, sheet: SheetSnapshot): number {
  const headings = KNOWN_BY[kind];
  if (headings === undefined) return 1;
  const places = headings.map((heading) =>
    columns.findIndex((column) => column.heading === heading),
  );
  const earlier = new Set(keptRecords(sheet, headings).flatMap(keysOf));
  return rows
    .map((cells) => places.map((place) => cells[place]?.text ?? ""))
    .filter((texts) => keysOf(texts).some((key) => earlier.has(key))).length;
}

/** The texts below some headings of a sheet, wherever the row of headings stands. */
function keptRecords(
  { values }: SheetSnapshot,
  headings: readonly string[],
): readonly (readonly string[])[] {
  const row = values.findIndex((cells) => headings.every((heading) => cells.includes(heading)));
  const places = headings.map((heading) => values[row]?.indexOf(heading) ?? -1);
  return row < 0
    ? []
    : values.slice(row + 1).map((cells) => places.map((place) => plainText(cells[place] ?? null)));
}

/** A record by each of its items: a visit that another draw joined since has more of them. */
function keysOf([first = "", items = ""]: readonly string[]): readonly string[] {
  return first === "" ? [] : items.split("、").map((item) => `${first}\t${item}`);
}
