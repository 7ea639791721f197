import type { Proof, Step, WrittenValue } from "./step";

/** A cell that does not hold what was written into it; row and column count from 0. */
export type Misfit = { readonly sheet: string; readonly row: number; readonly column: number };

/** Cells that are read back, beside what they should hold. */
export type LoadedProof = { readonly step: Step; readonly range: Excel.Range | null };

/** Asks for the cells of a step. */
export function loadProof(workbook: Excel.Workbook, step: Step): LoadedProof {
  const { proof } = step;
  if (proof === null) return { step, range: null };
  const { row, column, rows, columns } = proof;
  const sheet = workbook.worksheets.getItem(step.sheet);
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load("values");
  return { step, range };
}

/** The first cell that is not as written, or null. */
export function compare(proofs: readonly LoadedProof[]): Misfit | null {
  for (const { step, range } of proofs) {
    const misfit =
      range === null || step.proof === null
        ? null
        : misfitOf(step.proof, range.values as unknown[][]);
    if (misfit !== null) return { sheet: step.sheet, ...misfit };
  }
  return null;
}

/**
 * A formula would show: its result is not its own text. So values say enough, and formulas need not be read.
 */
function misfitOf(
  { row, column, values }: Proof,
  found: readonly (readonly unknown[])[],
): Omit<Misfit, "sheet"> | null {
  for (const [index, written] of values().entries()) {
    const offset = written.findIndex((value, at) => !isSame(value, found[index]?.[at]));
    if (offset >= 0) return { row: row + index, column: column + offset };
  }
  return null;
}

function isSame(written: WrittenValue, found: unknown): boolean {
  return found === (written ?? "");
}
