import { appendInside, insertBehind, splice } from "./xml-edit";
import { attributesOf } from "./xml-attribute";
import { childNamed, childrenOf, localName, outlineOf, prefixOf, textBetween } from "./xml-element";
import { escapeXml, unescapeXml } from "./xml-text";

export const FILTER_NAME = "_xlnm._FilterDatabase";
export const PRINT_AREA_NAME = "_xlnm.Print_Area";
export const PRINT_TITLES_NAME = "_xlnm.Print_Titles";

/** A name that belongs to one sheet; `sheetIndex` counts tabs from 0, `formula` is without the equals sign. */
export type SheetScopedName = {
  readonly name: string;
  readonly sheetIndex: number;
  readonly formula: string;
  readonly isHidden: boolean;
};

/** What stands in CT_Workbook directly before the defined names. */
const BEFORE_NAMES = new Set(["sheets", "functionGroups", "externalReferences"]);

/** The workbook part with the names added behind those that it has. */
export function withDefinedNames(
  workbook: Uint8Array,
  names: readonly SheetScopedName[],
): Uint8Array {
  if (names.length === 0) return workbook;
  const { root, children } = outlineOf(workbook);
  const prefix = prefixOf(root);
  const entries = names.map((name) => nameXml(name, prefix)).join("");
  const existing = childNamed(children, "definedNames");
  if (existing !== undefined) return splice(workbook, appendInside(existing, entries));
  const before = children.findLast((child) => BEFORE_NAMES.has(localName(child)));
  if (before === undefined) throw new Error("the workbook part holds no sheets element");
  const list = `<${prefix}definedNames>${entries}</${prefix}definedNames>`;
  return splice(workbook, [insertBehind(before, list)]);
}

/** The workbook part with the formula of one name of one sheet changed; unchanged where there is no such name. */
export function withChangedName(
  workbook: Uint8Array,
  name: string,
  sheetIndex: number,
  change: (formula: string) => string,
): Uint8Array {
  const list = childNamed(outlineOf(workbook).children, "definedNames");
  if (list === undefined) return workbook;
  const edits = childrenOf(workbook, list).flatMap((element) => {
    const attributes = attributesOf(workbook, element);
    if (attributes.get("name") !== name) return [];
    if (attributes.get("localSheetId") !== String(sheetIndex)) return [];
    const formula = unescapeXml(textBetween(workbook, element.openEnd, element.closeStart));
    const changed = change(formula);
    if (changed === formula) return [];
    return [{ start: element.openEnd, end: element.closeStart, text: escapeXml(changed) }];
  });
  return splice(workbook, edits);
}

/** The formula of a name, whatever its case; the workbook's own before those of single sheets. Null where there is none. */
export function definedName(workbook: Uint8Array, name: string): string | null {
  const list = childNamed(outlineOf(workbook).children, "definedNames");
  if (list === undefined) return null;
  const named = childrenOf(workbook, list)
    .map((element) => ({ element, attributes: attributesOf(workbook, element) }))
    .filter(({ attributes }) => attributes.get("name")?.toLowerCase() === name.toLowerCase());
  const found = named.find(({ attributes }) => !attributes.has("localSheetId")) ?? named[0];
  if (found === undefined) return null;
  const { openEnd, closeStart } = found.element;
  return unescapeXml(textBetween(workbook, openEnd, closeStart));
}

function nameXml(name: SheetScopedName, prefix: string): string {
  const hidden = name.isHidden ? ' hidden="1"' : "";
  return (
    `<${prefix}definedName name="${name.name}" localSheetId="${name.sheetIndex}"${hidden}>` +
    `${escapeXml(name.formula)}</${prefix}definedName>`
  );
}
