import { CONTENT_TYPES_PART } from "../content-types";
import { foldedPartName, type XlsxPackage } from "../package";
import { partBytes, withPart } from "../part-edit";
import { relationshipsOf } from "../read-relationships";
import { relationshipsPartOf } from "../relationships";
import { partsOf } from "../sheet-lookup";
import { attributeOf } from "../xml-attribute";
import { removeElement, splice } from "../xml-edit";
import { outlineOf, type XmlElement } from "../xml-element";

/**
 * The package without its chain of calculation: an entry for a cell without formula would make Excel call the
 * workbook corrupt, and a workbook without chain gets a new one when it is opened.
 */
export function withoutCalcChain(pkg: XlsxPackage): XlsxPackage {
  const { workbook } = partsOf(pkg);
  const relationships = relationshipsOf(pkg, workbook);
  if (!relationships.ok) throw new Error(`unreadable: ${relationships.error.detail}`);
  const chain = relationships.value.find(({ kind }) => kind === "calcChain");
  if (chain === undefined || chain.target === null) return pkg;
  const { target, id } = chain;
  const unrelated = withoutChild(
    pkg,
    relationshipsPartOf(workbook),
    (bytes, child) => attributeOf(bytes, child, "Id") === id,
  );
  const untyped = withoutChild(unrelated, CONTENT_TYPES_PART, (bytes, child) => {
    const name = attributeOf(bytes, child, "PartName");
    return name !== undefined && foldedPartName(name) === foldedPartName(`/${target}`);
  });
  const parts = new Map(untyped.parts);
  parts.delete(target);
  return { parts };
}

function withoutChild(
  pkg: XlsxPackage,
  part: string,
  isGone: (bytes: Uint8Array, child: XmlElement) => boolean,
): XlsxPackage {
  const bytes = partBytes(pkg, part);
  const gone = outlineOf(bytes).children.filter((child) => isGone(bytes, child));
  return withPart(pkg, part, splice(bytes, gone.map(removeElement)));
}
