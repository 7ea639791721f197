import { withFormatCode } from "./format-code";
import type { XlsxPackage } from "../package";
import { partBytes, withPart } from "../part-edit";
import { withStylesPart } from "../workbook-styles";
import type { EditedCell, EditPlaces } from "./locate-edits";
import type { FormatOf } from "./write-cells";

/** The package with the cell formats that edits with a number format need, and which cell gets which. */
export function formatsFor(
  pkg: XlsxPackage,
  { rows }: EditPlaces,
): { readonly pkg: XlsxPackage; readonly formatOf: FormatOf } {
  const formatted = rows
    .flatMap(({ cells }) => cells)
    .filter(({ edit }) => edit.format !== undefined);
  if (formatted.length === 0) return { pkg, formatOf: ({ format }) => format };
  const styled = withStylesPart(pkg);
  const before = partBytes(styled.pkg, styled.part);
  let styles = before;
  const ids = new Map<string, number>();
  for (const cell of formatted) {
    if (ids.has(keyOf(cell))) continue;
    const laid = withFormatCode(styles, cell.format, cell.edit.format ?? "");
    styles = laid.styles;
    ids.set(keyOf(cell), laid.id);
  }
  return {
    pkg: styles === before ? pkg : withPart(styled.pkg, styled.part, styles),
    formatOf: (cell) =>
      cell.edit.format === undefined ? cell.format : (ids.get(keyOf(cell)) ?? cell.format),
  };
}

function keyOf({ format, edit }: EditedCell): string {
  return `${format} ${edit.format ?? ""}`;
}
