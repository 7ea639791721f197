import type { LaidBlock } from "./laid-block";
import type { HeadingRow } from "./own-columns";

/**
 * The columns, counted from 0, that stay with these headings: of each the first whose heading stands. Where numbers have
 * moved they are written at their new place before the old one is emptied, so that one of the two is always whole.
 */
export function keptColumns(
  blocks: readonly LaidBlock[],
  keep: readonly string[],
  headings: readonly HeadingRow[],
): readonly number[] {
  return keep.flatMap((heading) => {
    const columns = blocks.flatMap((block) =>
      block.columns
        .filter((one) => one.heading === heading)
        .map(({ column }) => ({ block, column })),
    );
    const standing = columns.find(({ block, column }) => {
      const row = headings.find((one) => one.row === block.headingRow);
      return row?.texts[column] === heading;
    });
    return standing === undefined ? [] : [standing.column];
  });
}
