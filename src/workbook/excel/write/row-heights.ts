import type { ModelRow } from "../../../sheets/sheet-model";
import { BYTES_OF_ACTION, type Step } from "./step";

/** Row heights: those that the model sets, and for all others what their text needs. */
export function heightStep(sheet: string, rows: readonly ModelRow[], firstRow: number): Step {
  const groups = heightGroups(rows);
  return {
    sheet,
    bytes: groups.length * 4 * BYTES_OF_ACTION,
    write: (_, target) => {
      for (const { start, count, height } of groups) {
        const { format } = target()
          .getRangeByIndexes(firstRow + start, 0, count, 1)
          .getEntireRow();
        if (height === undefined) format.autofitRows();
        else format.rowHeight = height;
      }
    },
    proof: null,
  };
}

function heightGroups(rows: readonly ModelRow[]) {
  const groups: { start: number; count: number; height: number | undefined }[] = [];
  rows.forEach(({ height }, start) => {
    const last = groups.at(-1);
    if (last !== undefined && last.height === height) last.count += 1;
    else groups.push({ start, count: 1, height });
  });
  return groups;
}
