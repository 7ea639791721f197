import { failed, ok, type Result } from "../../../core/result";
import { OWN_WIDTHS } from "../../../sheets/marks";
import type { ApplyFailure } from "../../workbook";
import { indexOfBytes } from "../file-kind";
import type { XlsxPackage } from "../package";
import { partBytes, withPart } from "../part-edit";
import { partsOf, worksheetNamed } from "../sheet-lookup";
import { attributeOf } from "../xml-attribute";
import { childNamed, outlineOf, type XmlElement } from "../xml-element";
import { withoutMarkRules } from "./mark-rules";
import { findOwnColumns, formatsOf, type FoundColumns } from "./own-columns";
import { withDimensionKept } from "./own-dimension";
import { withoutOwnCells } from "./remove-own-cells";
import { withoutTableColumns } from "./own-table-columns";
import { withoutUnusedFormats } from "./unused-formats";
import { withoutOwnWidths } from "./own-widths";

/** What our rules and our headings cannot do without, as the bytes of a part. */
const RULE_SIGN = bytesOf("plan-check");
const HEADING_SIGNS = [...OWN_WIDTHS.keys()].map(bytesOf);

/**
 * Takes our marks and our columns off a sheet, which then is as it was before; columns with a heading of `keep`
 * stay. A sheet without marks is left alone; one that is protected and has some is refused.
 */
export function clearMarks(
  pkg: XlsxPackage,
  name: string,
  keep: readonly string[],
): Result<XlsxPackage, ApplyFailure> {
  const found = worksheetNamed(partsOf(pkg), name);
  if (found === null) return failed({ code: "sheet-missing", sheet: name });
  const { part } = found.sheet;
  const cleared = withoutMarks(pkg, part, keep);
  if (cleared === pkg) return ok(pkg);
  if (isProtectedPart(partBytes(pkg, part))) {
    return failed({ code: "sheet-protected", sheet: found.sheet.name });
  }
  return ok(withoutUnusedFormats(cleared));
}

/** Whether a worksheet part says that its cells may not be changed. */
export function isProtectedPart(bytes: Uint8Array): boolean {
  return isProtectedBy(bytes, childNamed(outlineOf(bytes).children, "sheetProtection"));
}

/** Whether that is what an element `sheetProtection` says, or its absence. */
export function isProtectedBy(bytes: Uint8Array, protection: XmlElement | undefined): boolean {
  if (protection === undefined) return false;
  const sheet = attributeOf(bytes, protection, "sheet");
  return sheet === "1" || sheet === "true";
}

function withoutMarks(pkg: XlsxPackage, part: string, keep: readonly string[]): XlsxPackage {
  const bytes = partBytes(pkg, part);
  // Most sheets were never marked: that is seen without reading their cells.
  const hasRules = indexOfBytes(bytes, RULE_SIGN, 0) >= 0;
  const unruled = hasRules ? withoutMarkRules(bytes) : bytes;
  const ruleless = unruled === bytes ? pkg : withPart(pkg, part, unruled);
  if (!mayHaveColumns(pkg, bytes)) return ruleless;
  const formats = formatsOf(pkg);
  const found = findOwnColumns(unruled, formats);
  const columns = (found?.columns ?? []).filter(({ heading }) => !keep.includes(heading));
  if (found === null || columns.length === 0) return ruleless;
  const places = placesOf({ ...found, columns });
  const emptied = withDimensionKept(unruled, (before) =>
    withoutOwnCells(before, found.headingRow, places, formats),
  );
  const narrowed = withoutOwnWidths(emptied, columns);
  const untabled = withoutTableColumns(pkg, part, found.headingRow, places);
  return withPart(untabled, part, narrowed);
}

function placesOf({ columns }: FoundColumns): readonly number[] {
  return columns.map(({ column }) => column);
}

function mayHaveColumns(pkg: XlsxPackage, bytes: Uint8Array): boolean {
  const { sharedStrings } = partsOf(pkg);
  const places = sharedStrings === null ? [bytes] : [bytes, partBytes(pkg, sharedStrings)];
  return HEADING_SIGNS.some((sign) => places.some((place) => indexOfBytes(place, sign, 0) >= 0));
}

function bytesOf(text: string): readonly number[] {
  return [...new TextEncoder().encode(text)];
}
