import type { ReadSheet } from "../../jobs/read-book";
import { leftOutGroups, type NamedReason } from "../left-out-groups";
import { rowList } from "../row-list";

const REASONS: Readonly<Record<NamedReason, string>> = {
  note: "note",
  total: "total",
  sample: "example",
  instruction: "instruction",
  heading: "headings again",
  continued: "continued",
  "lone-line": "a line of its own",
  unrelated: "nothing to read",
  "name-missing": "no name",
  "text-unusable": "unusable name or code",
};

/** How a sheet was read: hidden rows, and rows that are no data; empty where there is nothing to say. */
export function reading({ sheet, rowsRead, hiddenRows, leftOut }: ReadSheet): string {
  const groups = leftOutGroups(leftOut);
  const parts = [
    ...(hiddenRows > 0 ? [`${hiddenRows} hidden rows count too`] : []),
    ...groups.map(([reason, rows]) => `row ${rowList(rows, ", ")} is no data (${REASONS[reason]})`),
  ];
  return parts.length === 0 ? "" : `“${sheet}”, ${rowsRead} rows read: ${parts.join("; ")}.`;
}
