import type { Area } from "../../sheets/snapshot";
import { boxOf, cellBox, type Scroll } from "./screen";
import type { Ground, Selection } from "./selection";

type Props = {
  readonly ground: Ground;
  readonly scroll: Scroll;
  readonly selection: Selection;
  readonly area: Area;
  readonly isLocked: boolean;
};

/** The frame of the active cell, the selected area, and the edge of what stays in view. */
export function Overlays({ ground, scroll, selection, area, isLocked }: Props) {
  const active = cellBox(selection.active, ground, scroll);
  const whole = boxOf(area, ground, scroll);
  const isOne = whole.width <= active.width && whole.height <= active.height;
  const { rows, columns } = ground;
  const frozen = boxOf(
    { top: 0, left: 0, bottom: rows.frozen - 1, right: columns.frozen - 1 },
    ground,
    scroll,
  );
  return (
    <>
      {rows.frozen === 0 ? null : (
        <div
          className="grid-frozen-edge"
          style={{ left: 0, right: 0, height: 1, top: frozen.top + frozen.height - 1 }}
        />
      )}
      {columns.frozen === 0 ? null : (
        <div
          className="grid-frozen-edge"
          style={{ top: 0, bottom: 0, width: 1, left: frozen.left + frozen.width - 1 }}
        />
      )}
      {isOne || whole.width <= 0 || whole.height <= 0 ? null : (
        <div className="grid-selection" style={framed(whole)} />
      )}
      {active.width <= 0 || active.height <= 0 ? null : (
        <div
          className={isLocked ? "grid-active grid-active-locked" : "grid-active"}
          style={framed(active)}
        />
      )}
    </>
  );
}

function framed({ left, top, width, height }: ReturnType<typeof boxOf>) {
  return { left: left - 2, top: top - 2, width: width + 3, height: height + 3 };
}
