import type { XlsxPackage } from "./package";
import { folderOf, partBytes, withPart } from "./part-edit";
import { appendInside, splice } from "./xml-edit";
import { attributeOf } from "./xml-attribute";
import { outlineOf, prefixOf } from "./xml-element";
import { escapeXml } from "./xml-text";

/** The part that lists what a part refers to: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/**
 * Lets one part refer to another one in its folder or below. Returns the new relationship's id, unused before.
 */
export function withRelationship(
  pkg: XlsxPackage,
  source: string,
  type: string,
  target: string,
): { readonly pkg: XlsxPackage; readonly id: string } {
  const name = relationshipsPartOf(source);
  const bytes = partBytes(pkg, name);
  const { root, children } = outlineOf(bytes);
  const taken = new Set(children.map((child) => attributeOf(bytes, child, "Id")?.toLowerCase()));
  let number = children.length + 1;
  while (taken.has(`rid${number}`)) number += 1;
  const id = `rId${number}`;
  const relative = target.slice(folderOf(source).length);
  const entry =
    `<${prefixOf(root)}Relationship Id="${id}" Type="${type}"` +
    ` Target="${escapeXml(relative)}"/>`;
  return { pkg: withPart(pkg, name, splice(bytes, appendInside(root, entry))), id };
}
