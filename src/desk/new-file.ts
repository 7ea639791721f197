import type { Change } from "../sheets/changes";
import { applyChanges } from "../workbook/xlsx/apply-changes";
import { emptyWorkbook } from "../workbook/xlsx/empty-workbook";
import { writePackage } from "../workbook/xlsx/write-package";

/**
 * The bytes of a new workbook that holds what the changes add and nothing else: publications, forms and exports
 * leave as such a file, never as a copy of the workbook that they were made from.
 */
export function newFile(changes: readonly Change[]): Uint8Array {
  const made = applyChanges(emptyWorkbook(), changes);
  // Only sheets of ours are added, each once: anything else is our own mistake.
  if (!made.ok) throw new Error(`not writable: ${JSON.stringify(made.error)}`);
  return writePackage(made.value);
}
