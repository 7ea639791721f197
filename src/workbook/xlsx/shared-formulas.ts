import { unescapeXstring } from "./xml-values";

/**
 * Gives every cell of a sheet the text of its formula. A shared formula stands only in its first cell; the
 * others get that text, unshifted: enough to know that they are formulas and which.
 */
export type FormulaReader = (
  type: string | undefined,
  sharedIndex: string | undefined,
  text: string,
) => string;

/** A reader for the formulas of one sheet, to be asked in the order of its cells. */
export function formulaReader(): FormulaReader {
  const masters = new Map<string, string>();
  return (type, sharedIndex, text) => {
    const formula = unescapeXstring(text);
    if (type !== "shared" || sharedIndex === undefined) return formula;
    if (formula === "") return masters.get(sharedIndex) ?? "";
    masters.set(sharedIndex, formula);
    return formula;
  };
}
