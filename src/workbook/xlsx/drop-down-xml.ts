import type { DropDown } from "../../sheets/sheet-model";
import type { Area } from "../../sheets/snapshot";
import { absoluteReference, areaText } from "./area-text";
import { escapeCellText } from "./xml-text";

/** Excel calls a workbook corrupt when a list written into the validation itself is longer. */
const LONGEST_INLINE_LIST = 255;

/** Where the words stand: in the validation itself, or in cells of another sheet. */
export type DropDownSource =
  | { readonly kind: "inline"; readonly words: readonly string[] }
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area };

/** Whether a list can stand in the validation itself: short enough, and no word holds the comma that parts them. */
export function fitsInline(words: readonly string[]): boolean {
  const text = words.join(",");
  return (
    text.length <= LONGEST_INLINE_LIST &&
    !/["\n]/.test(text) &&
    !words.some((word) => word.includes(","))
  );
}

/** The drop-downs of a sheet; `sources` stand beside them in the same order. */
export function dropDownsXml(
  dropDowns: readonly DropDown[],
  sources: readonly DropDownSource[],
): string {
  if (dropDowns.length === 0) return "";
  const entries = dropDowns.map((dropDown, index) => {
    const source = sources[index] ?? { kind: "inline", words: dropDown.values };
    return (
      '<dataValidation type="list" allowBlank="1" showInputMessage="1"' +
      `${dropDown.isOpen === true ? "" : ' showErrorMessage="1"'} sqref="${areaText(dropDown.area)}"><formula1>${formulaOf(source)}</formula1>` +
      "</dataValidation>"
    );
  });
  return `<dataValidations count="${entries.length}">${entries.join("")}</dataValidations>`;
}

function formulaOf(source: DropDownSource): string {
  switch (source.kind) {
    case "inline":
      return escapeCellText(`"${source.words.join(",")}"`);
    case "cells":
      return escapeCellText(absoluteReference(source.sheet, source.area));
  }
}
