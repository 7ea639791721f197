import { PACKAGE_RELATIONSHIPS } from "./namespaces";
import { entryNamed, type XlsxPackage } from "./package";
import { folderOf, partBytes, withPart, XML_DECLARATION } from "./part-edit";
import { appendInside, splice } from "./xml-edit";
import { attributeOf } from "./xml-attribute";
import { outlineOf, prefixOf } from "./xml-element";
import { escapeXml } from "./xml-text";

const NO_RELATIONSHIPS = new TextEncoder().encode(
  `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS[0]}"></Relationships>`,
);

/** The part that lists what a part refers to: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Lets one part refer to another one. Returns the new relationship's id, unused before: `rId1` where it is the first. */
export function withRelationship(
  pkg: XlsxPackage,
  source: string,
  type: string,
  target: string,
): { readonly pkg: XlsxPackage; readonly id: string } {
  const name = relationshipsPartOf(source);
  const bytes = entryNamed(pkg, name) === null ? NO_RELATIONSHIPS : partBytes(pkg, name);
  const { root, children } = outlineOf(bytes);
  const taken = new Set(children.map((child) => attributeOf(bytes, child, "Id")?.toLowerCase()));
  let number = children.length + 1;
  while (taken.has(`rid${number}`)) number += 1;
  const id = `rId${number}`;
  const entry =
    `<${prefixOf(root)}Relationship Id="${id}" Type="${type}"` +
    ` Target="${escapeXml(relativePath(folderOf(source), target))}"/>`;
  return { pkg: withPart(pkg, name, splice(bytes, appendInside(root, entry))), id };
}

/** `../charts/chart1.xml`: a part as seen from a folder. */
function relativePath(folder: string, target: string): string {
  if (target.startsWith(folder)) return target.slice(folder.length);
  return `../${relativePath(folderOf(folder.slice(0, -1)), target)}`;
}
