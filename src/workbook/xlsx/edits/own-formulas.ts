import { attributeOf } from "../xml-attribute";
import { splice, type Edit } from "../xml-edit";
import { prefixOf, textBetween, type XmlElement } from "../xml-element";
import { escapeXml, unescapeXml } from "../xml-text";
import { sheetIndexOf } from "../sheet-index";
import { formulasOf, formulasOfRow, type FormulaCell } from "./formula-cells";
import type { EditedRows } from "./locate-edits";
import { shiftedFormula } from "./shift-formula";

/**
 * Where an edit takes the cell that a shared formula is written in, the others that share it get it as their own,
 * with its relative references moved along. `hasFormulas` says whether any formula gives way to an edit.
 */
export function withOwnFormulas(
  bytes: Uint8Array,
  rows: EditedRows,
): { readonly bytes: Uint8Array; readonly hasFormulas: boolean } {
  const isEdited = ({ row, column }: FormulaCell): boolean => rows.get(row)?.has(column) ?? false;
  const gone = [...rows.keys()].flatMap((row) => formulasIn(bytes, row).filter(isEdited));
  const masters = new Map(
    gone.flatMap((cell) => {
      const index = sharedIndexOf(bytes, cell.formula);
      return index !== null && !cell.formula.isEmpty ? [[index, cell] as const] : [];
    }),
  );
  if (masters.size === 0) return { bytes, hasFormulas: gone.length > 0 };
  const edits = [...formulasOf(bytes)].flatMap((cell): readonly Edit[] => {
    const index = sharedIndexOf(bytes, cell.formula);
    const master = index === null ? undefined : masters.get(index);
    if (master === undefined || !cell.formula.isEmpty || isEdited(cell)) return [];
    return [ownFormula(bytes, cell, master)];
  });
  return { bytes: splice(bytes, edits), hasFormulas: true };
}

function formulasIn(bytes: Uint8Array, row: number): readonly FormulaCell[] {
  const sheet = sheetIndexOf(bytes);
  const position = sheet.positionOf(row);
  return sheet.rowNumber(position) === row ? [...formulasOfRow(bytes, position)] : [];
}

function sharedIndexOf(bytes: Uint8Array, formula: XmlElement): string | null {
  if (attributeOf(bytes, formula, "t") !== "shared") return null;
  return attributeOf(bytes, formula, "si") ?? null;
}

function ownFormula(bytes: Uint8Array, cell: FormulaCell, master: FormulaCell): Edit {
  const { formula } = cell;
  const text = unescapeXml(textBetween(bytes, master.formula.openEnd, master.formula.closeStart));
  const shifted = shiftedFormula(text, cell.row - master.row, cell.column - master.column);
  const isVolatile = attributeOf(bytes, formula, "ca");
  const always = isVolatile === undefined ? "" : ` ca="${isVolatile}"`;
  const name = `${prefixOf(formula)}f`;
  const xml = `<${name}${always}>${escapeXml(shifted)}</${name}>`;
  return { start: formula.start, end: formula.end, text: xml };
}
