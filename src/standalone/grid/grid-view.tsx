import type { CSSProperties, ReactNode, RefObject } from "react";
import type { CellLook } from "../../workbook/xlsx/view/cell-look";
import { ColumnHeaders } from "./column-headers";
import { COLUMN_HEADER, ROW_HEADER } from "./grid-css";
import { GridLines } from "./grid-lines";
import { GridRow } from "./grid-row";
import { areaOf, type Selection } from "./selection";
import { useDrawing } from "./use-drawing";
import type { GridWindow } from "./use-window";

type Props = {
  readonly shown: GridWindow;
  readonly looks: readonly CellLook[];
  readonly selection: Selection;
  readonly isStale: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly view: RefObject<HTMLDivElement | null>;
  readonly onAll: () => void;
  /** What lies over the cells: selection, editor, lists. */
  readonly children: ReactNode;
};

/**
 * The cells of a sheet, as a grid for screen readers. The view stays where it is while its extent is scrolled, so
 * that the browser never shows a stretch that is not drawn yet.
 */
export function GridView(props: Props) {
  const { shown, looks, selection, isStale, scroller, view } = props;
  const { sheet, scroll } = shown;
  const { rows, columns, merges } = sheet.ground;
  const { drawing, frozen, moving, above } = useDrawing(shown, looks);
  const area = areaOf(selection, merges);
  const draw = (index: number, isOnlyMerged: boolean) => {
    const isSelected = index >= area.top && index <= area.bottom;
    return (
      <GridRow
        key={index}
        index={index}
        row={sheet.rows.row(index)}
        drawing={drawing}
        activeColumn={selection.active.row === index ? selection.active.column : null}
        selectedFrom={isSelected ? area.left : null}
        selectedTo={isSelected ? area.right : null}
        isOnlyMerged={isOnlyMerged}
        isStale={isStale}
      />
    );
  };
  return (
    <div ref={scroller} className="grid-scroller" tabIndex={-1}>
      <div
        className="grid-extent"
        style={{
          width: ROW_HEADER + columns.start(columns.count),
          height: COLUMN_HEADER + rows.start(rows.count),
        }}
      >
        <div ref={view} className="grid-view" style={lengthsOf(shown)}>
          {sheet.frame.hasGridLines ? (
            <GridLines
              ground={sheet.ground}
              scroll={scroll}
              rows={[...frozen, ...moving]}
              firstColumn={shown.firstColumn}
              lastColumn={shown.lastColumn}
            />
          ) : null}
          <div
            role="grid"
            className="grid-cells"
            aria-label={sheet.name}
            aria-rowcount={rows.count + 1}
            aria-colcount={columns.count + 1}
            aria-multiselectable="true"
          >
            <ColumnHeaders
              columns={columns}
              first={shown.firstColumn}
              last={shown.lastColumn}
              selectedFrom={area.left}
              selectedTo={area.right}
              onAll={props.onAll}
            />
            <div role="none" className="grid-frozen-rows">
              {frozen.map((index) => draw(index, false))}
            </div>
            <div role="none" className="grid-moving-rows">
              {above.map((index) => draw(index, true))}
              {moving.map((index) => draw(index, false))}
            </div>
          </div>
          {props.children}
        </div>
      </div>
    </div>
  );
}

/** The lengths that the rules of the grid count with. */
function lengthsOf({ sheet, scroll }: GridWindow): CSSProperties {
  const { rows, columns } = sheet.ground;
  const lengths = {
    "--x": `${scroll.x}px`,
    "--y": `${scroll.y}px`,
    "--frozen-x": `${columns.start(columns.frozen)}px`,
    "--frozen-y": `${rows.start(rows.frozen)}px`,
    "--room": `${Math.max(0, scroll.width - ROW_HEADER)}px`,
    width: scroll.width,
    height: scroll.height,
  };
  return lengths;
}
