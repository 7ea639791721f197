import type { CellEdit } from "../../../sheets/changes";
import { nameOf, tablesOf, type Table } from "../marks/own-table-columns";
import type { XlsxPackage } from "../package";
import { partBytes, withPart } from "../part-edit";
import { attributeOf, placeOfAttribute } from "../xml-attribute";
import { splice, type Edit } from "../xml-edit";
import type { XmlElement } from "../xml-element";
import { escapeCellText } from "../xml-text";
import { withColumnsRenamed, type Renaming } from "./table-references";

/**
 * The package with the columns of tables named as their headings will read, and the edits with headings as a table
 * allows them: texts, not empty, no two alike. Excel calls a workbook corrupt where name and heading differ.
 */
export function withTableHeadings(
  pkg: XlsxPackage,
  sheetPart: string,
  edits: readonly CellEdit[],
): { readonly pkg: XlsxPackage; readonly edits: readonly CellEdit[] } {
  let current = pkg;
  let written = edits;
  for (const table of tablesOf(pkg, sheetPart)) {
    const { top, left, right } = table.area;
    const isHeading = ({ row, column }: CellEdit): boolean =>
      row === top && column >= left && column <= right;
    if (!written.some(isHeading)) continue;
    const named = namedAnew(table, written.filter(isHeading));
    written = written.map((edit) =>
      isHeading(edit) ? { ...edit, value: named.get(edit.column - left) ?? edit.value } : edit,
    );
    current = withNames(current, table, named);
  }
  return { pkg: current, edits: written };
}

/** The names that columns get, by their index in the table. */
function namedAnew(
  { area, bytes, columns }: Table,
  edits: readonly CellEdit[],
): ReadonlyMap<number, string> {
  const names = columns.map((column) => nameOf(bytes, column));
  const changed = new Map(edits.map(({ column, value }) => [column - area.left, textOf(value)]));
  for (const [index, wanted] of changed) {
    const others = names.filter((_, other) => other !== index).map((name) => name.toLowerCase());
    const name = unlike(wanted === "" ? `列${index + 1}` : wanted, others);
    names[index] = name;
    changed.set(index, name);
  }
  return changed;
}

function textOf(value: CellEdit["value"]): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

/** As Excel does it: a number behind the second of two equal names. */
function unlike(name: string, others: readonly string[]): string {
  let unique = name;
  for (let number = 2; others.includes(unique.toLowerCase()); number += 1) {
    unique = `${name}${number}`;
  }
  return unique;
}

function withNames(
  pkg: XlsxPackage,
  { part, bytes, root, columns }: Table,
  names: ReadonlyMap<number, string>,
): XlsxPackage {
  const table = attributeOf(bytes, root, "displayName") ?? "";
  const renamings = [...names].flatMap(([index, to]): readonly Renaming[] => {
    const column = columns[index];
    const from = column === undefined ? to : nameOf(bytes, column);
    return from === to ? [] : [{ from, to }];
  });
  if (renamings.length === 0) return pkg;
  const edits = [...names].flatMap(([index, name]) => {
    const column = columns[index];
    return column === undefined ? [] : nameEdit(bytes, column, name);
  });
  const named = withPart(pkg, part, splice(partBytes(pkg, part), edits));
  return withColumnsRenamed(named, table, renamings);
}

function nameEdit(bytes: Uint8Array, column: XmlElement, name: string): readonly Edit[] {
  const place = placeOfAttribute(bytes, column, "name");
  if (place === null) throw new Error("a table column without a name");
  // In an attribute, readers take line ends and tabs for spaces.
  const text = escapeCellText(name).replace(/\n/g, "_x000A_").replace(/\t/g, "_x0009_");
  return [{ start: place.valueStart - 1, end: place.end, text: `"${text}"` }];
}
