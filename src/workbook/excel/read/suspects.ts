import type { CellValue } from "../../../sheets/snapshot";

/** A cell of which `formulas` does not tell enough; row and column count from 0. */
export type Suspect = { readonly row: number; readonly column: number; readonly formula: string };

/** Formulas, text behind an apostrophe, and errors begin with one of these; most text does not. */
const SIGNS = ["=", "'", "#"];

/**
 * `formulas` gives a formula's text where there is one and the value where there is none. That is all there is to
 * know of a cell, unless the string could be a formula, an error, or a number that was written out in its format:
 * then `values` has to be asked for too.
 */
export function isSuspect(content: unknown, format: string): content is string {
  if (typeof content !== "string" || content === "") return false;
  if (SIGNS.includes(content.charAt(0))) return true;
  return format !== "General" && format !== "@" && /\d/u.test(content);
}

/** The value of a cell as Excel gives it; an empty text is an empty cell. */
export function valueOf(content: unknown): CellValue {
  if (typeof content === "string") return content === "" ? null : content;
  return typeof content === "number" || typeof content === "boolean" ? content : null;
}

/** What a suspect is: its value, and its formula without the equals sign where it has one. */
export function settled(
  { formula }: Suspect,
  value: unknown,
  type: unknown,
): { readonly value: CellValue; readonly formula: string | null } {
  const isError = type === "Error" && typeof value === "string";
  // A formula's result differs from its own text; text that begins like one does not.
  const isFormula = formula.startsWith("=") && value !== formula;
  return {
    value: isError ? { error: value } : valueOf(value),
    formula: isFormula ? formula.slice(1) : null,
  };
}
