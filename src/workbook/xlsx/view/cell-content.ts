import type { CellValue } from "../../../sheets/snapshot";
import { cellType, cellValue } from "../cell-value";
import { attributeOf } from "../xml-attribute";
import { childNamed, childrenOf, localName, textBetween, type XmlElement } from "../xml-element";
import { unescapeXml } from "../xml-text";
import { textRun } from "../xml-values";

/** What a cell element holds: its value, the last result where it is a formula. */
export type CellContent = {
  readonly value: CellValue;
  /** The element of its formula, or null. */
  readonly formula: XmlElement | null;
  /** The number of its format. */
  readonly format: number;
};

/** Reads a cell element; `strings` are the workbook's shared strings. */
export function cellContent(
  bytes: Uint8Array,
  cell: XmlElement,
  strings: readonly string[],
): CellContent {
  const children = childrenOf(bytes, cell);
  const type = cellType(attributeOf(bytes, cell, "t")) ?? "n";
  const format = Number(attributeOf(bytes, cell, "s") ?? 0);
  const formula = childNamed(children, "f") ?? null;
  const inline = childNamed(children, "is");
  if (type === "inlineStr" && inline !== undefined) {
    const text = runsOf(bytes, inline);
    return { value: text === "" ? null : text, formula, format };
  }
  const stated = childNamed(children, "v");
  const text =
    stated === undefined ? "" : unescapeXml(textBetween(bytes, stated.openEnd, stated.closeStart));
  return { value: cellValue(type, text, strings) ?? null, formula, format };
}

/** The text of runs; phonetic guides are left out. */
function runsOf(bytes: Uint8Array, element: XmlElement): string {
  return childrenOf(bytes, element)
    .map((child) => {
      const name = localName(child);
      if (name === "r") return runsOf(bytes, child);
      if (name !== "t") return "";
      const text = unescapeXml(textBetween(bytes, child.openEnd, child.closeStart));
      return textRun(text, attributeOf(bytes, child, "xml:space") === "preserve");
    })
    .join("");
}
