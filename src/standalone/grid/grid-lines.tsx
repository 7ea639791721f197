import { COLUMN_HEADER, ROW_HEADER } from "./grid-css";
import { range } from "./column-headers";
import type { Axis } from "./axis";
import type { Ground } from "./selection";
import type { Scroll } from "./screen";

type Props = {
  readonly ground: Ground;
  readonly scroll: Scroll;
  readonly rows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** The lines between the cells in view, below everything. */
export function GridLines({ ground, scroll, rows, firstColumn, lastColumn }: Props) {
  const { columns } = ground;
  const shown = [...range(0, columns.frozen - 1), ...range(firstColumn, lastColumn)];
  return (
    <div role="none" className="grid-lines" aria-hidden="true">
      {rows.map((row) => {
        const top = endOf(ground.rows, row, scroll.y, COLUMN_HEADER);
        return top === null ? null : (
          <div key={`row ${row}`} className="grid-line-x" style={{ top }} />
        );
      })}
      {shown.map((column) => {
        const left = endOf(columns, column, scroll.x, ROW_HEADER);
        return left === null ? null : (
          <div key={`column ${column}`} className="grid-line-y" style={{ left }} />
        );
      })}
    </div>
  );
}

/** Where the line behind a row or column is seen; null where it has moved behind the frozen ones. */
function endOf(axis: Axis, index: number, scrolled: number, header: number): number | null {
  if (axis.size(index) === 0) return null;
  const end = axis.start(index + 1);
  if (index < axis.frozen) return header + end - 1;
  return end - scrolled <= axis.start(axis.frozen) ? null : header + end - scrolled - 1;
}
