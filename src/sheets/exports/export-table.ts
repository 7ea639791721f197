import type { SheetModel, StyleName } from "../sheet-model";
import type { ExportLayout } from "./export-layout";
import type { ExportRecord } from "./export-records";

const WIDTH = 22;

/** An export as rows of texts, the headings first. */
export function exportTable(
  { columns }: ExportLayout,
  records: readonly ExportRecord[],
): readonly (readonly string[])[] {
  return [
    columns.map(({ heading }) => heading),
    ...records.map((record) =>
      columns.map(({ content }) =>
        content.kind === "fixed" ? content.text : (record[content.field] ?? ""),
      ),
    ),
  ];
}

/** The same as a sheet that an import takes: one heading row on top, all text, nothing locked. */
export function exportSheet(name: string, table: readonly (readonly string[])[]): SheetModel {
  const [headings = [], ...body] = table;
  const headingStyles: readonly StyleName[] = headings.map(() => "heading");
  const styles: readonly StyleName[] = headings.map(() => "text");
  return {
    name,
    widths: headings.map(() => WIDTH),
    rows: [
      { values: headings, styles: headingStyles },
      ...body.map((cells) => ({
        values: cells.map((text) => (text === "" ? null : text)),
        styles,
      })),
    ],
    merges: [],
    frozen: { rows: 1, columns: 0 },
    filter: null,
    dropDowns: [],
    isLocked: false,
    print: null,
  };
}
