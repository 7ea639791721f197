import type { SheetDifference } from "../jobs/compare-workbooks";

type CellValue = Extract<SheetDifference, { readonly kind: "cell-changed" }>["before"];

/** A cell's value as a sentence shows it; empty for an empty cell. */
export function cellShown(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
