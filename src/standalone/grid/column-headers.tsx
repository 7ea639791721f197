import { columnLetters } from "../../core/cell-ref";
import { useStandaloneWords } from "../words-context";
import type { Axis } from "./axis";

type Props = {
  readonly columns: Axis;
  readonly first: number;
  readonly last: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly onAll: () => void;
};

/** The letters above the columns, those of frozen ones staying in view. */
export function ColumnHeaders({ columns, first, last, selectedFrom, selectedTo, onAll }: Props) {
  const words = useStandaloneWords();
  const header = (column: number) => {
    if (columns.size(column) === 0) return null;
    const isOn = column >= selectedFrom && column <= selectedTo;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className={isOn ? "grid-column-header grid-header-on" : "grid-column-header"}
        style={{ left: columns.start(column), width: columns.size(column) }}
      >
        {columnLetters(column)}
      </div>
    );
  };
  return (
    <div role="row" aria-rowindex={1} className="grid-header-row">
      <div role="columnheader" aria-colindex={1} className="grid-corner" onClick={onAll}>
        <span className="grid-unseen">{words.grid.everything}</span>
      </div>
      <div role="none" className="grid-frozen-headers">
        {range(0, columns.frozen - 1).map(header)}
      </div>
      <div role="none" className="grid-moving-headers">
        {range(Math.max(first, columns.frozen), last).map(header)}
      </div>
    </div>
  );
}

/** The whole numbers from the first to the last. */
export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
