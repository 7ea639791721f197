import type { XlsxPackage } from "./package";
import { STRICT, TRANSITIONAL, type Dialect } from "./part-edit";
import { findParts, type SheetPart, type WorkbookParts } from "./parts";

/** The parts of a package that was opened before. Throws when they cannot be found: opening refuses such a file. */
export function partsOf(pkg: XlsxPackage): WorkbookParts {
  const parts = findParts(pkg);
  if (!parts.ok) throw new Error(`a package without a workbook: ${JSON.stringify(parts.error)}`);
  return parts.value;
}

/** The tab of that name, counted from 0, or -1; Excel takes names for equal whatever their case. */
export function sheetIndexOf(parts: WorkbookParts, name: string): number {
  const wanted = name.toLowerCase();
  return parts.sheets.findIndex((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The worksheet of that name with its tab index, or null; chart sheets and the like hold no rows. */
export function worksheetNamed(
  parts: WorkbookParts,
  name: string,
): { readonly sheet: SheetPart; readonly index: number } | null {
  const index = sheetIndexOf(parts, name);
  const sheet = parts.sheets[index];
  return sheet === undefined || sheet.kind !== "worksheet" ? null : { sheet, index };
}

/** The namespaces that the workbook is written in. */
export function dialectOf(parts: WorkbookParts): Dialect {
  return parts.isStrict ? STRICT : TRANSITIONAL;
}
