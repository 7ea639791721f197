import { appendInside, insertBefore, removeAttribute, setAttribute, splice } from "./xml-edit";
import { attributeOf, attributesOf } from "./xml-attribute";
import { childNamed, childrenOf, outlineOf, prefixOf, type XmlElement } from "./xml-element";
import { escapeXml } from "./xml-text";

/** A new tab; `relationshipId` leads from the workbook part to the sheet's part. */
export type SheetEntry = {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly isHidden: boolean;
};

/** The workbook part with one more tab behind the last one. */
export function withSheetEntry(
  workbook: Uint8Array,
  entry: SheetEntry,
  relationshipsNamespace: string,
): Uint8Array {
  const { root, children } = outlineOf(workbook);
  const sheets = sheetsOf(children);
  const { idName, declaration } = relationshipAttribute(workbook, root, relationshipsNamespace);
  const state = entry.isHidden ? ' state="hidden"' : "";
  const xml =
    `<${prefixOf(root)}sheet${declaration} name="${escapeXml(entry.name)}"` +
    ` sheetId="${entry.sheetId}"${state} ${idName}="${entry.relationshipId}"/>`;
  return splice(workbook, appendInside(sheets, xml));
}

/** The workbook part with the tab of that index, counted from 0, in front when it is opened, and not hidden. */
export function withActiveTab(workbook: Uint8Array, sheetIndex: number): Uint8Array {
  const { root, children } = outlineOf(workbook);
  const sheets = sheetsOf(children);
  const tab = childrenOf(workbook, sheets)[sheetIndex];
  const shown = tab === undefined ? [] : removeAttribute(workbook, tab, "state");
  const views = childNamed(children, "bookViews");
  if (views === undefined) {
    const prefix = prefixOf(root);
    const xml =
      `<${prefix}bookViews><${prefix}workbookView activeTab="${sheetIndex}"/>` +
      `</${prefix}bookViews>`;
    return splice(workbook, [insertBefore(sheets, xml), ...shown]);
  }
  const active = childrenOf(workbook, views)
    .filter((view) => (attributeOf(workbook, view, "activeTab") ?? "0") !== String(sheetIndex))
    .map((view) => setAttribute(workbook, view, "activeTab", String(sheetIndex)));
  return splice(workbook, [...active, ...shown]);
}

function sheetsOf(children: readonly XmlElement[]): XmlElement {
  const sheets = childNamed(children, "sheets");
  if (sheets === undefined) throw new Error("the workbook part holds no sheets element");
  return sheets;
}

/** How `r:id` is written here: with the prefix that the part declares, else with one declared on the spot. */
function relationshipAttribute(
  workbook: Uint8Array,
  root: XmlElement,
  namespace: string,
): { readonly idName: string; readonly declaration: string } {
  for (const [name, value] of attributesOf(workbook, root)) {
    if (value === namespace && name.startsWith("xmlns:")) {
      return { idName: `${name.slice("xmlns:".length)}:id`, declaration: "" };
    }
  }
  return { idName: "r:id", declaration: ` xmlns:r="${namespace}"` };
}
