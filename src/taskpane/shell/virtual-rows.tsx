import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, type ReactNode } from "react";

/** Rows by index, in the box that scrolls. */
export type VirtualRowsProps = {
  readonly box: HTMLDivElement;
  readonly count: number;
  readonly keyAt: (index: number) => string;
  readonly shown: number;
  readonly draw: (index: number) => ReactNode;
};

/** Rows differ in height; the first guess is a finding of two lines. */
const GUESSED_HEIGHT = 80;
const OVERSCAN = 8;

/** The rows of a long list that are in view, each measured when it is drawn. */
export function VirtualRows({ box, count, keyAt, shown, draw }: VirtualRowsProps) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => box,
    estimateSize: () => GUESSED_HEIGHT,
    overscan: OVERSCAN,
    getItemKey: keyAt,
  });
  useEffect(() => {
    if (shown >= 0) virtualizer.scrollToIndex(shown, { align: "auto" });
  }, [shown, virtualizer]);
  return (
    <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: "relative" }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          role="listitem"
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ position: "absolute", insetInline: 0, transform: `translateY(${start}px)` }}
        >
          {draw(index)}
        </div>
      ))}
    </div>
  );
}
