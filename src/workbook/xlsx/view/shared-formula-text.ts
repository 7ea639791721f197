import { formulasOf, type FormulaCell } from "../edits/formula-cells";
import { shiftedFormula } from "../edits/shift-formula";
import { perBytes } from "../per-bytes";
import { attributeOf } from "../xml-attribute";
import { textBetween, type XmlElement } from "../xml-element";
import { unescapeXml } from "../xml-text";
import { unescapeXstring } from "../xml-values";

/** The text of a cell's formula without the equals sign; of one that it shares, as it reads in this cell. */
export function formulaText(
  bytes: Uint8Array,
  formula: XmlElement,
  row: number,
  column: number,
): string {
  const own = textOf(bytes, formula);
  const index = attributeOf(bytes, formula, "si");
  if (own !== "" || index === undefined) return own;
  const master = sharedFormulas(bytes).get(index);
  if (master === undefined) return "";
  const text = textOf(bytes, master.formula);
  return shiftedFormula(text, row - master.row, column - master.column);
}

/** The cells in which shared formulas of a sheet are written, by their number. */
const sharedFormulas = perBytes((bytes: Uint8Array): ReadonlyMap<string, FormulaCell> => {
  const masters = new Map<string, FormulaCell>();
  for (const cell of formulasOf(bytes)) {
    const index = attributeOf(bytes, cell.formula, "si");
    if (index !== undefined && !cell.formula.isEmpty) masters.set(index, cell);
  }
  return masters;
});

function textOf(bytes: Uint8Array, formula: XmlElement): string {
  return unescapeXstring(unescapeXml(textBetween(bytes, formula.openEnd, formula.closeStart)));
}
