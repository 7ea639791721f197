import { MAXIMUM_ROWS } from "../../sheets/snapshot";
import { failed, ok, type Result } from "../../core/result";
import type { SheetModel } from "../../sheets/sheet-model";
import type { ApplyFailure } from "../workbook";
import { absoluteColumns, absoluteReference, absoluteRows } from "./area-text";
import { withCharts } from "./charts/with-charts";
import { withContentType, WORKSHEET_TYPE } from "./content-types";
import {
  FILTER_NAME,
  PRINT_TITLES_NAME,
  withDefinedNames,
  type SheetScopedName,
} from "./defined-names";
import { fitsInline, type DropDownSource } from "./drop-down-xml";
import { freePart } from "./free-part";
import type { XlsxPackage } from "./package";
import { folderOf, partBytes, withPart } from "./part-edit";
import { withRelationship } from "./relationships";
import { textTooLong } from "./row-writer";
import { dialectOf, partsOf, sheetIndexOf } from "./sheet-lookup";
import { listSheetModel, sheetWithSameList } from "./list-sheet";
import { worksheetXml } from "./sheet-writer";
import { withSheetEntry } from "./workbook-patch";
import { stylesFor } from "./workbook-styles";

const LONGEST_SHEET_NAME = 31;
const FORBIDDEN_IN_NAME = /[[\]:*?/\\\u0000-\u001f]|^'|'$|^$/;

/** Adds a sheet of ours behind the last tab. Throws when its name is none that Excel allows. */
export function addSheet(pkg: XlsxPackage, sheet: SheetModel): Result<XlsxPackage, ApplyFailure> {
  const parts = partsOf(pkg);
  if (sheet.name.length > LONGEST_SHEET_NAME || FORBIDDEN_IN_NAME.test(sheet.name)) {
    throw new Error(`not a name for a sheet: ${sheet.name}`);
  }
  if (parts.isStructureLocked) return failed({ code: "structure-locked" });
  if (sheetIndexOf(parts, sheet.name) >= 0) {
    return failed({ code: "sheet-exists", sheet: sheet.name });
  }
  if (sheet.rows.length > MAXIMUM_ROWS) {
    return failed({ code: "too-many-rows", sheet: sheet.name, rows: sheet.rows.length });
  }
  const long = textTooLong(sheet.rows);
  if (long !== null) return failed({ code: "text-too-long", sheet: sheet.name, ...long });
  const lists = withLongLists(pkg, sheet);
  return ok(withSheet(lists.pkg, sheet, lists.sources, false));
}

/** Long lists go to hidden sheets of their own, before the sheet that uses them. */
function withLongLists(
  pkg: XlsxPackage,
  sheet: SheetModel,
): { readonly pkg: XlsxPackage; readonly sources: readonly DropDownSource[] } {
  let current = pkg;
  const sources = sheet.dropDowns.map((dropDown): DropDownSource => {
    const words = dropDown.values;
    if (fitsInline(words)) return { kind: "inline", words };
    const area = { top: 0, left: 0, bottom: words.length - 1, right: 0 };
    const existing = sheetWithSameList(current, words);
    if (existing !== null) return { kind: "cells", sheet: existing, area };
    const list = listSheetModel(current, words);
    current = withSheet(current, list, [], true);
    return { kind: "cells", sheet: list.name, area };
  });
  return { pkg: current, sources };
}

function withSheet(
  pkg: XlsxPackage,
  sheet: SheetModel,
  dropDownSources: readonly DropDownSource[],
  isHidden: boolean,
): XlsxPackage {
  const parts = partsOf(pkg);
  const dialect = dialectOf(parts);
  const styled = stylesFor(pkg, sheet.rows);
  const part = freePart(pkg, `${folderOf(parts.workbook)}worksheets/sheet`);
  const xml = worksheetXml(sheet, {
    styleIds: styled.ids,
    dialect,
    dropDownSources,
  });
  const drawn = withCharts(withPart(styled.pkg, part, xml), part, sheet, dialect);
  const typed = withContentType(drawn, part, WORKSHEET_TYPE);
  const type = `${dialect.relationships}/worksheet`;
  const related = withRelationship(typed, parts.workbook, type, part);
  const entry = {
    name: sheet.name,
    sheetId: Math.max(0, ...parts.sheets.map(({ sheetId }) => sheetId)) + 1,
    relationshipId: related.id,
    isHidden,
  };
  const workbook = withSheetEntry(
    partBytes(related.pkg, parts.workbook),
    entry,
    dialect.relationships,
  );
  const names = namesOf(sheet, parts.sheets.length);
  return withPart(related.pkg, parts.workbook, withDefinedNames(workbook, names));
}

function namesOf(sheet: SheetModel, sheetIndex: number): readonly SheetScopedName[] {
  const names: SheetScopedName[] = [];
  if (sheet.filter !== null) {
    const formula = absoluteReference(sheet.name, sheet.filter);
    names.push({ name: FILTER_NAME, sheetIndex, formula, isHidden: true });
  }
  const titles = printTitles(sheet);
  if (titles !== "") {
    names.push({ name: PRINT_TITLES_NAME, sheetIndex, formula: titles, isHidden: false });
  }
  return names;
}

/** Columns first, then rows, as Excel writes them: `'a'!$A:$B,'a'!$3:$3`. */
function printTitles({ name, print }: SheetModel): string {
  const columns = print?.repeatColumns ?? null;
  const rows = print?.repeatRows ?? null;
  return [
    ...(columns === null ? [] : [absoluteColumns(name, columns.first, columns.last)]),
    ...(rows === null ? [] : [absoluteRows(name, rows.first, rows.last)]),
  ].join(",");
}
