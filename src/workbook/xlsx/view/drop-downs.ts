import type { Area } from "../../../sheets/snapshot";
import { parseArea } from "../area-text";
import { attributeOf } from "../xml-attribute";
import { childNamed, childrenOf, localName, textBetween, type XmlElement } from "../xml-element";
import { unescapeXml } from "../xml-text";
import { unescapeXstring, xmlBoolean } from "../xml-values";
import { listSource, type ListSource } from "./list-source";

/** A drop-down over areas of a sheet. */
export type ViewDropDown = {
  readonly areas: readonly Area[];
  readonly source: ListSource;
  /** Whether Excel refuses what is not in the list. */
  readonly isStrict: boolean;
};

/** The drop-downs among what stands behind the rows of a worksheet part, those of later Excels included. */
export function viewDropDowns(
  bytes: Uint8Array,
  children: readonly XmlElement[],
): readonly ViewDropDown[] {
  const own = childNamed(children, "dataValidations");
  const later = childNamed(children, "extLst");
  return [own, ...(later === undefined ? [] : listsWithin(bytes, later))].flatMap((list) =>
    list === undefined ? [] : dropDownsOf(bytes, list),
  );
}

/** The first drop-down that covers a cell, or null. */
export function dropDownAt(
  dropDowns: readonly ViewDropDown[],
  row: number,
  column: number,
): ViewDropDown | null {
  const covers = ({ top, left, bottom, right }: Area): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  return dropDowns.find(({ areas }) => areas.some(covers)) ?? null;
}

/** The `dataValidations` at any depth of an extension list. */
function listsWithin(bytes: Uint8Array, element: XmlElement): readonly XmlElement[] {
  return childrenOf(bytes, element).flatMap((child) =>
    localName(child) === "dataValidations" ? [child] : listsWithin(bytes, child),
  );
}

function dropDownsOf(bytes: Uint8Array, list: XmlElement): readonly ViewDropDown[] {
  return childrenOf(bytes, list).flatMap((validation) => {
    const read = (name: string): string | undefined => attributeOf(bytes, validation, name);
    if (read("type") !== "list" || xmlBoolean(read("showDropDown"))) return [];
    const children = childrenOf(bytes, validation);
    const formula = childNamed(children, "formula1");
    const areas = (read("sqref") ?? textOf(bytes, childNamed(children, "sqref"))).split(/\s+/);
    const style = read("errorStyle") ?? "stop";
    return [
      {
        areas: areas.flatMap((text) => parseArea(text) ?? []),
        source: listSource(unescapeXstring(textOf(bytes, formula))),
        isStrict: xmlBoolean(read("showErrorMessage")) && style === "stop",
      },
    ];
  });
}

/** The text of an element, or of the one element in it: extensions wrap formulas once more. */
function textOf(bytes: Uint8Array, element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const [inner = element] = childrenOf(bytes, element);
  return unescapeXml(textBetween(bytes, inner.openEnd, inner.closeStart));
}
