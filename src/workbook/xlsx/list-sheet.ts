import type { SheetModel } from "../../sheets/sheet-model";
import type { XlsxPackage } from "./package";
import { partBytes } from "./part-edit";
import { dialectOf, partsOf, sheetIndexOf } from "./sheet-lookup";
import { worksheetXml } from "./sheet-writer";

const LIST_SHEET_NAME = "下拉选项";

/** A sheet that holds the words of one drop-down below each other, under a name not yet taken. */
export function listSheetModel(pkg: XlsxPackage, words: readonly string[]): SheetModel {
  const parts = partsOf(pkg);
  let name = LIST_SHEET_NAME;
  for (let number = 2; sheetIndexOf(parts, name) >= 0; number += 1) {
    name = `${LIST_SHEET_NAME}${number}`;
  }
  return {
    name,
    widths: [],
    rows: words.map((word) => ({ values: [word], styles: [] })),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    filter: null,
    dropDowns: [],
    isLocked: true,
    print: null,
  };
}

/** The sheet that was written for the same words before, or null. */
export function sheetWithSameList(pkg: XlsxPackage, words: readonly string[]): string | null {
  const parts = partsOf(pkg);
  const wanted = worksheetXml(listSheetModel(pkg, words), {
    styleIds: new Map(),
    dialect: dialectOf(parts),
    dropDownSources: [],
  });
  const same = parts.sheets
    .filter((sheet) => sheet.visibility !== "visible" && sheet.kind === "worksheet")
    .find((sheet) => haveSameBytes(partBytes(pkg, sheet.part), wanted));
  return same?.name ?? null;
}

function haveSameBytes(first: Uint8Array, second: Uint8Array): boolean {
  return first.length === second.length && first.every((byte, index) => byte === second[index]);
}
