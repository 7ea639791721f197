import { failed, ok, type Result } from "../../core/result";
import type { ApplyFailure } from "../workbook";
import type { XlsxPackage } from "./package";
import { partBytes, withPart } from "./part-edit";
import { partsOf, sheetIndexOf } from "./sheet-lookup";
import { withActiveTab } from "./workbook-patch";
import {
  appendInside,
  insertBefore,
  insertBehind,
  setAttribute,
  splice,
  type Edit,
} from "./xml-edit";
import { attributeOf } from "./xml-attribute";
import {
  childNamed,
  childrenOf,
  localName,
  outlineOf,
  prefixOf,
  type XmlOutline,
} from "./xml-element";

/** What may stand in a worksheet part before its views. */
const BEFORE_VIEWS = new Set(["sheetPr", "dimension"]);

/**
 * Makes a sheet the one that is open next time, and the only one selected: typing into several selected sheets at
 * once would write into all of them.
 */
export function showSheet(pkg: XlsxPackage, name: string): Result<XlsxPackage, ApplyFailure> {
  const parts = partsOf(pkg);
  const index = sheetIndexOf(parts, name);
  if (index < 0) return failed({ code: "sheet-missing", sheet: name });
  const workbook = partBytes(pkg, parts.workbook);
  const active = withActiveTab(workbook, index);
  const start = active === workbook ? pkg : withPart(pkg, parts.workbook, active);
  const shown = parts.sheets.reduce((current, sheet, position) => {
    const before = partBytes(current, sheet.part);
    const after = withSelection(before, position === index);
    return after === before ? current : withPart(current, sheet.part, after);
  }, start);
  return ok(shown);
}

function withSelection(bytes: Uint8Array, isSelected: boolean): Uint8Array {
  const outline = outlineOf(bytes);
  const views = childNamed(outline.children, "sheetViews");
  const elements = views === undefined ? [] : childrenOf(bytes, views);
  const edits = elements
    .filter((view) => localName(view) === "sheetView")
    .filter((view) => isTrue(attributeOf(bytes, view, "tabSelected")) !== isSelected)
    .map((view) => setAttribute(bytes, view, "tabSelected", isSelected ? "1" : "0"));
  const isViewMissing = views === undefined && isSelected;
  return splice(bytes, isViewMissing ? newView(outline) : edits);
}

function newView(outline: XmlOutline): readonly Edit[] {
  const prefix = prefixOf(outline.root);
  const xml =
    `<${prefix}sheetViews><${prefix}sheetView tabSelected="1" workbookViewId="0"/>` +
    `</${prefix}sheetViews>`;
  const before = outline.children.findLast((child) => BEFORE_VIEWS.has(localName(child)));
  if (before !== undefined) return [insertBehind(before, xml)];
  const [first] = outline.children;
  return first === undefined ? appendInside(outline.root, xml) : [insertBefore(first, xml)];
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
