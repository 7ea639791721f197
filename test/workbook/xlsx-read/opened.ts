import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { openPackage } from "../../../src/workbook/xlsx/open-package";
import type { OpenFailure } from "../../../src/workbook/xlsx/package";
import { readWorkbook } from "../../../src/workbook/xlsx/read-workbook";
import type { Result } from "../../../src/core/result";
import { sheetXml, workbookZip, type PartTexts } from "../../support/workbook-parts";

/** Opens and reads, as every shell does. */
export function openAndRead(bytes: Uint8Array): Result<WorkbookSnapshot, OpenFailure> {
  const opened = openPackage(bytes);
  return opened.ok ? readWorkbook(opened.value) : opened;
}

/** The snapshot of a file that must be readable. */
export function readHonest(bytes: Uint8Array): WorkbookSnapshot {
  const read = openAndRead(bytes);
  if (!read.ok) throw new Error(`refused: ${read.error.code}, ${read.error.detail}`);
  return read.value;
}

/** The first sheet of the small workbook with these rows, and with other parts changed. */
export function readRows(rows: string, changes: PartTexts = {}, after = ""): SheetSnapshot {
  const bytes = workbookZip({ "xl/worksheets/sheet1.xml": sheetXml(rows, after), ...changes });
  const [sheet] = readHonest(bytes).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}
