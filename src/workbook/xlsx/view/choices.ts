import type { Area } from "../../../sheets/snapshot";
import { definedName } from "../defined-names";
import type { XlsxPackage } from "../package";
import { partBytes } from "../part-edit";
import type { WorkbookParts } from "../parts";
import { perBytes } from "../per-bytes";
import { sheetIndexOf } from "../sheet-index";
import { worksheetNamed } from "../sheet-lookup";
import { dropDownAt, viewDropDowns } from "./drop-downs";
import { listSource, type ListSource } from "./list-source";
import { viewRows, type RowContext } from "./view-rows";

/** The words of a drop-down, and whether Excel refuses others. */
export type Choices = { readonly words: readonly string[]; readonly isStrict: boolean };

/** A list of more words is cut: nobody looks through it. */
const MOST_WORDS = 1_000;

const dropDownsOfPart = perBytes((bytes: Uint8Array) =>
  viewDropDowns(bytes, sheetIndexOf(bytes).children),
);

/** The words of the drop-down over a cell; null where there is none, or a formula computes its words. */
export function choicesAt(
  pkg: XlsxPackage,
  parts: WorkbookParts,
  bytes: Uint8Array,
  row: number,
  column: number,
  contextOf: (bytes: Uint8Array) => RowContext,
): Choices | null {
  const dropDown = dropDownAt(dropDownsOfPart(bytes), row, column);
  if (dropDown === null) return null;
  const source = named(pkg, parts, dropDown.source);
  if (source.kind === "words") return { words: source.words, isStrict: dropDown.isStrict };
  if (source.kind !== "cells") return null;
  const found = source.sheet === null ? null : worksheetNamed(parts, source.sheet);
  if (source.sheet !== null && found === null) return null;
  const listed = found === null ? bytes : partBytes(pkg, found.sheet.part);
  const words = wordsIn(listed, source.area, contextOf(listed));
  return { words, isStrict: dropDown.isStrict };
}

/** What a defined name stands for. */
function named(pkg: XlsxPackage, parts: WorkbookParts, source: ListSource): ListSource {
  if (source.kind !== "name") return source;
  const formula = definedName(partBytes(pkg, parts.workbook), source.name);
  return formula === null ? { kind: "unknown" } : listSource(formula);
}

function wordsIn(bytes: Uint8Array, area: Area, context: RowContext): readonly string[] {
  const sheet = sheetIndexOf(bytes);
  const last = sheet.rowCount === 0 ? -1 : sheet.rowNumber(sheet.rowCount - 1);
  const bottom = Math.min(area.bottom, last, area.top + MOST_WORDS - 1);
  return viewRows(bytes, { ...area, bottom }, context)
    .flatMap(({ cells }) => cells.map(({ text }) => text))
    .filter((text) => text !== "");
}
