import { useRef, type PointerEvent, type RefObject } from "react";
import { hitAt, type Hit, type Scroll } from "./screen";
import type { Selection } from "./selection";
import type { SelectionModel } from "./use-selection";
import type { ShownSheet } from "./use-sheet";

/** What a pointer does over the cells: selects, stretches and, with a second click, opens a cell. */
export type PointerModel = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
};

/** The pointer over a view; `before` is done before another cell is selected. */
export function usePointer(
  view: RefObject<HTMLElement | null>,
  sheet: ShownSheet,
  scroll: Scroll,
  { select, selectArea, selection }: SelectionModel,
  before: () => void,
): PointerModel {
  const drag = useRef<Hit["zone"] | null>(null);
  const hit = (event: PointerEvent): Hit => {
    const { left, top } = view.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return hitAt({ x: event.clientX - left, y: event.clientY - top }, sheet.ground, scroll);
  };
  const choose = ({ zone, place }: Hit, isStretched: boolean): void => {
    if (zone === "cells") select(place, isStretched);
    else selectArea(wholeLines(zone, place, isStretched ? selection : null, sheet));
  };
  return {
    onPointerDown: (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.button !== 0 || target?.closest("textarea, button, ul") != null) return;
      // The focus stays in the field of the active cell.
      event.preventDefault();
      before();
      const found = hit(event);
      if (found.zone === "corner") return;
      drag.current = found.zone;
      event.currentTarget.setPointerCapture(event.pointerId);
      choose(found, event.shiftKey);
    },
    onPointerMove: (event) => {
      if (drag.current === null) return;
      choose({ ...hit(event), zone: drag.current }, true);
    },
    onPointerUp: () => {
      drag.current = null;
    },
  };
}

/** Whole rows or columns, from those where the selection began. */
function wholeLines(
  zone: Hit["zone"],
  { row, column }: Hit["place"],
  from: Selection | null,
  { ground }: ShownSheet,
): Selection {
  if (zone === "rows") {
    const first = from?.active.row ?? row;
    return {
      active: { row: first, column: 0 },
      corner: { row, column: ground.columns.count - 1 },
    };
  }
  const first = from?.active.column ?? column;
  return { active: { row: 0, column: first }, corner: { row: ground.rows.count - 1, column } };
}
