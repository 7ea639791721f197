import type { ModelRow, StyleName } from "../../sheets/sheet-model";
import { STYLES_TYPE, withContentType } from "./content-types";
import type { XlsxPackage } from "./package";
import { folderOf, partBytes, withPart, XML_DECLARATION } from "./part-edit";
import { withRelationship } from "./relationships";
import { dialectOf, partsOf } from "./sheet-lookup";
import { withStyles, type StyleIds } from "./styles-patch";

/** The package with cell formats for all styles that the rows use; a workbook without a styles part gets one. */
export function stylesFor(
  pkg: XlsxPackage,
  rows: readonly ModelRow[],
): { readonly pkg: XlsxPackage; readonly ids: StyleIds } {
  // Body rows usually share one array of styles: each array is looked at once.
  const used = new Set<StyleName>([...new Set(rows.map((row) => row.styles))].flat());
  if (used.size === 0) return { pkg, ids: new Map() };
  const { pkg: styled, part } = withStylesPart(pkg);
  const before = partBytes(styled, part);
  const { styles, ids } = withStyles(before, used);
  return { pkg: styles === before ? styled : withPart(styled, part, styles), ids };
}

/** The package with a styles part, and its name; a workbook without one gets an empty one. */
export function withStylesPart(pkg: XlsxPackage): {
  readonly pkg: XlsxPackage;
  readonly part: string;
} {
  const parts = partsOf(pkg);
  if (parts.styles !== null) return { pkg, part: parts.styles };
  const dialect = dialectOf(parts);
  const part = `${folderOf(parts.workbook)}styles.xml`;
  const xml = `${XML_DECLARATION}<styleSheet xmlns="${dialect.main}"/>`;
  const added = withPart(pkg, part, new TextEncoder().encode(xml));
  const typed = withContentType(added, part, STYLES_TYPE);
  const related = withRelationship(typed, parts.workbook, `${dialect.relationships}/styles`, part);
  return { pkg: related.pkg, part };
}
