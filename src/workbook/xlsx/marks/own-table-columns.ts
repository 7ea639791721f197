import type { Area } from "../../../sheets/snapshot";
import { areaText, parseArea } from "../area-text";
import type { XlsxPackage } from "../package";
import { partBytes, withPart } from "../part-edit";
import { relationshipsOf } from "../read-relationships";
import { attributeOf } from "../xml-attribute";
import { appendInside, removeElement, setAttribute, splice, type Edit } from "../xml-edit";
import { countEdits } from "../style-list";
import {
  childNamed,
  childrenOf,
  localName,
  outlineOf,
  prefixOf,
  type XmlElement,
} from "../xml-element";
import { escapeCellText } from "../xml-text";
import { unescapeXstring } from "../xml-values";

/** A table of a sheet: its part, its area, and the columns in it. */
export type Table = {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  readonly area: Area;
  readonly filter: XmlElement | undefined;
  readonly list: XmlElement;
  readonly columns: readonly XmlElement[];
};

/**
 * Makes our columns columns of the staff's table that ends directly beside them; without such a table nothing
 * changes, nor where the table has a column of one of these names already.
 */
export function withTableColumns(
  pkg: XlsxPackage,
  sheetPart: string,
  headingRow: number,
  firstColumn: number,
  headings: readonly string[],
): XlsxPackage {
  const table = tablesOf(pkg, sheetPart).find(
    ({ area }) => area.top === headingRow && area.right === firstColumn - 1,
  );
  if (table === undefined) return pkg;
  const { bytes, root, list, columns } = table;
  const names = columns.map((column) => nameOf(bytes, column).toLowerCase());
  if (headings.some((heading) => names.includes(heading))) return pkg;
  const ids = columns.map((column) => Number(attributeOf(bytes, column, "id") ?? 0));
  const firstId = ids.reduce((most, id) => Math.max(most, id), 0) + 1;
  const added = headings.map(
    (heading, index) =>
      `<${prefixOf(root)}tableColumn id="${firstId + index}" name="${escapeCellText(heading)}"/>`,
  );
  const edits = [
    ...appendInside(list, added.join("")),
    ...countEdits(bytes, list, columns.length + added.length),
    ...widthEdits(table, table.area.right + headings.length),
  ];
  return withPart(pkg, table.part, splice(bytes, edits));
}

/** Takes columns of ours, at the right end, out of the table again; `columns` are the sheet's, counted from 0. */
export function withoutTableColumns(
  pkg: XlsxPackage,
  sheetPart: string,
  headingRow: number,
  columns: readonly number[],
): XlsxPackage {
  const table = tablesOf(pkg, sheetPart).find(
    ({ area }) => area.top === headingRow && columns.includes(area.right),
  );
  if (table === undefined) return pkg;
  let kept = table.columns.length;
  while (kept > 1 && columns.includes(table.area.left + kept - 1)) kept -= 1;
  const edits = [
    ...table.columns.slice(kept).map(removeElement),
    ...countEdits(table.bytes, table.list, kept),
    ...widthEdits(table, table.area.left + kept - 1),
  ];
  return withPart(pkg, table.part, splice(table.bytes, edits));
}

function widthEdits({ bytes, root, area, filter }: Table, right: number): readonly Edit[] {
  const edits = [setAttribute(bytes, root, "ref", areaText({ ...area, right }))];
  const filtered = filter === undefined ? null : parseArea(attributeOf(bytes, filter, "ref") ?? "");
  if (filter === undefined || filtered?.right !== area.right) return edits;
  return [...edits, setAttribute(bytes, filter, "ref", areaText({ ...filtered, right }))];
}

/** The tables of a sheet that have a heading row. */
export function tablesOf(pkg: XlsxPackage, sheetPart: string): readonly Table[] {
  const relationships = relationshipsOf(pkg, sheetPart);
  if (!relationships.ok) throw new Error(`unreadable: ${relationships.error.detail}`);
  return relationships.value.flatMap(({ kind, target }): readonly Table[] => {
    if (kind !== "table" || target === null) return [];
    const bytes = partBytes(pkg, target);
    const { root, children } = outlineOf(bytes);
    const area = parseArea(attributeOf(bytes, root, "ref") ?? "");
    const list = childNamed(children, "tableColumns");
    if (area === null || list === undefined) return [];
    if (attributeOf(bytes, root, "headerRowCount") === "0") return [];
    const columns = childrenOf(bytes, list).filter((one) => localName(one) === "tableColumn");
    const filter = childNamed(children, "autoFilter");
    return [{ part: target, bytes, root, area, filter, list, columns }];
  });
}

/** The name of a column of a table, which is also the text of its heading cell. */
export function nameOf(bytes: Uint8Array, column: XmlElement): string {
  return unescapeXstring(attributeOf(bytes, column, "name") ?? "");
}
