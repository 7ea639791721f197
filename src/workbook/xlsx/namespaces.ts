/** What an element of a workbook or a sheet belongs to: ECMA-376 «transitional», then ISO 29500 «strict». */
export const SPREADSHEET = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
] as const;

/** Attributes such as `r:id`, and the first half of most relationship types; transitional, then strict. */
export const OFFICE_RELATIONSHIPS = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
] as const;

/** Elements of `.rels` parts. */
export const PACKAGE_RELATIONSHIPS = [
  "http://schemas.openxmlformats.org/package/2006/relationships",
] as const;

/** Elements of `[Content_Types].xml`. */
export const CONTENT_TYPES = [
  "http://schemas.openxmlformats.org/package/2006/content-types",
] as const;

/** Charts, drawings on a sheet, and what both are drawn with; transitional, then strict. */
export const CHART = [
  "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "http://purl.oclc.org/ooxml/drawingml/chart",
] as const;
export const SHEET_DRAWING = [
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
] as const;
export const DRAWING = [
  "http://schemas.openxmlformats.org/drawingml/2006/main",
  "http://purl.oclc.org/ooxml/drawingml/main",
] as const;
