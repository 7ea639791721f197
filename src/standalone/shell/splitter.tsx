import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { useStandaloneWords } from "../words-context";

type Props = {
  /** Width of the pane in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
};

export const LEAST_PANE = 320;
export const MOST_PANE = 760;
const STEP = 24;

/** The line between sheet and pane, moved by pointer or arrow keys. */
export function Splitter({ width, onWidth }: Props) {
  const words = useStandaloneWords();
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const put = (wanted: number): void => onWidth(Math.min(MOST_PANE, Math.max(LEAST_PANE, wanted)));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowLeft") put(width + STEP);
    else if (event.key === "ArrowRight") put(width - STEP);
    else if (event.key === "Home") put(MOST_PANE);
    else if (event.key === "End") put(LEAST_PANE);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={words.grid.splitter}
      aria-valuenow={width}
      aria-valuemin={LEAST_PANE}
      aria-valuemax={MOST_PANE}
      tabIndex={0}
      className="splitter"
      onKeyDown={onKeyDown}
      onPointerDown={(event: PointerEvent) => {
        drag.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event: PointerEvent) => {
        if (drag.current !== null) put(drag.current.width + drag.current.x - event.clientX);
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
    />
  );
}
