import { CONTENT_TYPES_PART } from "../content-types";
import { foldedPartName, type XlsxPackage } from "../package";
import { partBytes, withPart } from "../part-edit";
import { relationshipsOf } from "../read-relationships";
import { relationshipsPartOf } from "../relationships";
import { partsOf } from "../sheet-lookup";
import { attributeOf } from "../xml-attribute";
import { insertBehind, removeElement, setAttribute, splice } from "../xml-edit";
import { childNamed, localName, outlineOf, prefixOf, type XmlElement } from "../xml-element";

/** What stands in CT_Workbook before `calcPr`. */
const BEFORE_CALCULATION = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

/**
 * The package with the word that all formulas are to be computed when it is opened next: Excel trusts the results
 * that it finds. Only where there is a chain of calculation, which every workbook of Excel with formulas has.
 */
export function withFullCalculation(pkg: XlsxPackage): XlsxPackage {
  const { workbook } = partsOf(pkg);
  if (chainOf(pkg, workbook) === null) return pkg;
  const bytes = partBytes(pkg, workbook);
  const { root, children } = outlineOf(bytes);
  const settings = childNamed(children, "calcPr");
  if (settings !== undefined) {
    if (attributeOf(bytes, settings, "fullCalcOnLoad") === "1") return pkg;
    const edit = setAttribute(bytes, settings, "fullCalcOnLoad", "1");
    return withPart(pkg, workbook, splice(bytes, [edit]));
  }
  const before = children.findLast((child) => BEFORE_CALCULATION.has(localName(child)));
  if (before === undefined) throw new Error("the workbook part holds no sheets element");
  const xml = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
  return withPart(pkg, workbook, splice(bytes, [insertBehind(before, xml)]));
}

/**
 * The package without its chain of calculation: an entry for a cell without formula would make Excel call the
 * workbook corrupt, and a workbook without chain gets a new one when it is opened.
 */
export function withoutCalcChain(pkg: XlsxPackage): XlsxPackage {
  const { workbook } = partsOf(pkg);
  const chain = chainOf(pkg, workbook);
  if (chain === null) return pkg;
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

function chainOf(
  pkg: XlsxPackage,
  workbook: string,
): { readonly target: string; readonly id: string } | null {
  const relationships = relationshipsOf(pkg, workbook);
  if (!relationships.ok) throw new Error(`unreadable: ${relationships.error.detail}`);
  const chain = relationships.value.find(({ kind }) => kind === "calcChain");
  if (chain === undefined || chain.target === null) return null;
  return { target: chain.target, id: chain.id };
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
