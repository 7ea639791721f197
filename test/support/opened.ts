import type { Change } from "../../src/sheets/changes";
import { applyChanges } from "../../src/workbook/xlsx/apply-changes";
import { openPackage } from "../../src/workbook/xlsx/open-package";
import type { XlsxPackage } from "../../src/workbook/xlsx/package";
import { openXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";

/** The package of a file that can be opened. */
export function packageOf(bytes: Uint8Array): XlsxPackage {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** A file that can be opened, as a workbook. */
export function workbookOf(bytes: Uint8Array): XlsxWorkbook {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** The package after changes that must be possible. */
export function changed(pkg: XlsxPackage, ...changes: readonly Change[]): XlsxPackage {
  const applied = applyChanges(pkg, changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return applied.value;
}

/** The text of a part. */
export function partText(pkg: XlsxPackage, name: string): string {
  const bytes = pkg.parts.get(name);
  if (bytes === undefined) throw new Error(`no such part: ${name}`);
  return new TextDecoder().decode(bytes);
}
