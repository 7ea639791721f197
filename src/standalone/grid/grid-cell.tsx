import { useStandaloneWords } from "../words-context";
import type { CSSProperties } from "react";
import type { CellLook } from "../../workbook/xlsx/view/cell-look";
import type { DrawnCell } from "./drawn-cells";
import { lookClass } from "./look-css";

type Props = {
  readonly drawn: DrawnCell;
  readonly look: CellLook | undefined;
  readonly isLocked: boolean;
  readonly isSelected: boolean;
  readonly isStale: boolean;
  /** The part of a merged cell in the moving columns; screen readers are told of the other. */
  readonly isCopy: boolean;
};

/** One cell. Its border lies over those of its neighbours, as on paper. */
export function GridCell(props: Props) {
  const { drawn, look, isLocked, isSelected, isStale, isCopy } = props;
  const words = useStandaloneWords();
  const { cell, left, width, height, textWidth, text } = drawn;
  const isOld = isStale && cell.isFormula;
  const isWide = drawn.isWide && alignment(cell.kind, look) === "center";
  const classes = [
    "grid-cell",
    drawn.isMerged ? "grid-merged" : "",
    isWide ? "grid-wide" : "",
    drawn.isAcross ? "grid-across" : "",
    lookClass(cell.look),
    `grid-${alignment(cell.kind, look)}`,
    cell.mark === null ? "" : `grid-mark-${cell.mark}`,
    isOld ? "grid-stale" : "",
  ];
  const told = isCopy
    ? { "aria-hidden": true }
    : {
        role: "gridcell",
        "aria-colindex": cell.column + 2,
        "aria-selected": isSelected,
        "aria-readonly": isLocked || undefined,
      };
  const place = { left, width: width + 1, height: height + 1 };
  const reach = { "--left": `${left}px`, "--width": `${width}px` } as CSSProperties;
  return (
    <div {...told} className={classes.join(" ")} style={isWide ? { ...place, ...reach } : place}>
      <span className="grid-text" style={textStyle(drawn, look, textWidth)}>
        {text}
      </span>
      {cell.mark === null ? null : (
        <span className="grid-unseen">{`（${words.grid.marks[cell.mark]}）`}</span>
      )}
      {isOld ? <span className="grid-unseen">{`（${words.grid.stale}）`}</span> : null}
    </div>
  );
}

function textStyle({ cell }: DrawnCell, look: CellLook | undefined, textWidth: number) {
  const colour = cell.colour === null || cell.mark !== null ? {} : { color: cell.colour };
  return look?.isWrapped === true ? colour : { ...colour, maxWidth: Math.max(0, textWidth) };
}

function alignment(kind: DrawnCell["cell"]["kind"], look: CellLook | undefined): string {
  const horizontal = look?.horizontal ?? "general";
  if (horizontal === "center" || horizontal === "distributed") return "center";
  if (horizontal === "right") return "right";
  if (horizontal !== "general") return "left";
  if (kind === "number") return "right";
  return kind === "boolean" || kind === "error" ? "center" : "left";
}
