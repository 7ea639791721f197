import type { Change } from "../../../src/sheets/changes";
import type { SheetModel } from "../../../src/sheets/sheet-model";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";

/** A sheet of the staff's: values without looks. */
export function plainSheet(
  name: string,
  values: readonly (readonly (string | number | null)[])[],
  others: Partial<SheetModel> = {},
): SheetModel {
  return {
    name,
    widths: [],
    rows: values.map((row) => ({ values: row, styles: [] })),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    filter: null,
    dropDowns: [],
    isLocked: false,
    print: null,
    ...others,
  };
}

/** The change that adds a sheet. */
export function adding(sheet: SheetModel, before?: string): Change {
  return { kind: "add-sheet", sheet, ...(before === undefined ? {} : { before }) };
}

/** A file with these sheets. */
export async function fileOf(...sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const book = newXlsx();
  const made = await book.apply(sheets.map((sheet) => adding(sheet)));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return book.save();
}
