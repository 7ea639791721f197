import { cellAddress } from "../../core/cell-ref";
import { assertNever } from "../../core/assert-never";
import type { StandaloneWords } from "../../i18n/standalone-words";
import type { ApplyFailure } from "../../workbook/workbook";
import type { EditFailure } from "../worker/edit-calls";

/** Why typed or pasted text was not taken, in words. */
export function editMessage(failure: EditFailure, words: StandaloneWords): string {
  if (failure.kind === "apply") {
    const message = words.applyFailures[failure.failure.code] as (failure: ApplyFailure) => string;
    return message(failure.failure);
  }
  const { refusal } = failure;
  const { sheet, row, column, code } = refusal;
  const cell = { sheet, address: cellAddress(row, column) };
  const { refusals } = words;
  switch (code) {
    case "cell-locked":
      return refusals.locked(cell);
    case "formula-typed":
      return refusals.formula(cell);
    case "not-in-list":
      return refusals.notInList(cell, refusal.words);
    case "cell-covered":
      return refusals.covered(cell);
    case "outside-sheet":
      return refusals.outside;
    default:
      return assertNever(code);
  }
}
