import { cellAddress } from "../../../core/cell-ref";
import type { DropDown, SheetModel } from "../../../sheets/sheet-model";
import { BYTES_OF_ACTION, type Step } from "./step";
import { rangeOf } from "./sheet-frame";

/** Excel refuses a longer list in the validation itself. */
const LONGEST_INLINE_LIST = 255;

/** What Excel does by itself with a word that is not in the list, in its own words. */
const REFUSES_OTHERS: Excel.DataValidationErrorAlert = {
  showAlert: true,
  style: "Stop",
  title: "",
  message: "",
};

/** No alert, and where one is shown all the same it is one that takes the word. */
const TAKES_OTHERS: Excel.DataValidationErrorAlert = {
  ...REFUSES_OTHERS,
  showAlert: false,
  style: "Information",
};

/** Hidden sheets that hold the words of long drop-downs, one below the other. */
export const LIST_SHEET_NAME = "下拉选项";

/** Whether a list can stand in the validation itself: short enough, and no word holds the comma that parts them. */
export function fitsInline(words: readonly string[]): boolean {
  const text = words.join(",");
  return (
    text.length <= LONGEST_INLINE_LIST &&
    !/["\n]/.test(text) &&
    !words.some((word) => word.includes(","))
  );
}

/** The drop-downs of a sheet; `listSheet` gives the sheet that holds the words of a long one. */
export function dropDownStep(
  { name, dropDowns }: SheetModel,
  listSheet: (words: readonly string[]) => string,
): Step | null {
  if (dropDowns.length === 0) return null;
  return {
    sheet: name,
    bytes: dropDowns.length * (5 * BYTES_OF_ACTION + LONGEST_INLINE_LIST),
    write: (_, sheet) => {
      for (const dropDown of dropDowns) layDropDown(sheet(), dropDown, listSheet);
    },
    proof: null,
  };
}

function layDropDown(
  sheet: Excel.Worksheet,
  { area, values, isOpen }: DropDown,
  listSheet: (words: readonly string[]) => string,
): void {
  const { dataValidation } = rangeOf(sheet, area);
  const source = fitsInline(values)
    ? values.join(",")
    : `=${quoted(listSheet(values))}!$A$1:${absolute(values.length)}`;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = isOpen === true ? TAKES_OTHERS : REFUSES_OTHERS;
}

/** A sheet of words: hidden, locked, plain. */
export function listSheetModel(name: string, words: readonly string[]): SheetModel {
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

/** A sheet name as formulas need it: in apostrophes, its own ones doubled. */
function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

function absolute(rows: number): string {
  return cellAddress(rows - 1, 0).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}
