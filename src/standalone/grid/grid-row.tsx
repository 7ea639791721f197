import { memo } from "react";
import type { ViewRow } from "../../workbook/xlsx/view/view-rows";
import { drawnCells, type Drawing, type DrawnCell } from "./drawn-cells";
import { GridCell } from "./grid-cell";

type Props = {
  readonly index: number;
  readonly row: ViewRow | undefined;
  readonly drawing: Drawing;
  /** The column of the active cell, if it stands in this row. */
  readonly activeColumn: number | null;
  /** First and last selected column; null where nothing of the row is selected. */
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
  /** A row out of view, of which only merged areas reach into it. */
  readonly isOnlyMerged: boolean;
  readonly isStale: boolean;
};

/** One row with its header; it moves with its sheet, or stays where it is frozen. */
export const GridRow = memo(function GridRow(props: Props) {
  const { index, row, drawing, activeColumn, selectedFrom, selectedTo } = props;
  const { ground, frame, looks } = drawing;
  const cells = drawnCells(row, index, drawing, activeColumn, props.isOnlyMerged);
  const draw = (drawn: DrawnCell, isCopy: boolean) => {
    const { column } = drawn.cell;
    const look = looks[drawn.cell.look];
    const isSelected =
      selectedFrom !== null &&
      selectedTo !== null &&
      column >= selectedFrom &&
      column <= selectedTo;
    return (
      <GridCell
        key={column}
        drawn={drawn}
        look={look}
        isLocked={frame.isProtected && look?.isLocked !== false}
        isSelected={isSelected}
        isStale={props.isStale}
        isCopy={isCopy}
      />
    );
  };
  const across = cells.filter((drawn) => drawn.isAcross);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="grid-row"
      style={{ top: ground.rows.start(index), height: ground.rows.size(index) }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={selectedFrom === null ? "grid-row-header" : "grid-row-header grid-header-on"}
      >
        {index + 1}
      </div>
      <div role="none" className="grid-frozen-cells">
        {cells.filter((drawn) => drawn.isFrozen).map((drawn) => draw(drawn, false))}
      </div>
      <div role="none" className="grid-moving-cells">
        {across.map((drawn) => draw(drawn, true))}
        {cells.filter((drawn) => !drawn.isFrozen).map((drawn) => draw(drawn, false))}
      </div>
    </div>
  );
});
