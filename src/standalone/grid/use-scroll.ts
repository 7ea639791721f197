import { useEffect, useState, type RefObject } from "react";
import type { Scroll } from "./screen";

/** How far an element is scrolled, and the size of what is seen of it; up to date before the next frame. */
export function useScroll(scroller: RefObject<HTMLElement | null>): Scroll {
  const [scroll, setScroll] = useState<Scroll>({ x: 0, y: 0, width: 0, height: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const update = (): void => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
      setScroll((before) =>
        before.x === scrollLeft &&
        before.y === scrollTop &&
        before.width === clientWidth &&
        before.height === clientHeight
          ? before
          : { x: scrollLeft, y: scrollTop, width: clientWidth, height: clientHeight },
      );
    };
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener("scroll", update, { passive: true });
    update();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", update);
    };
  }, [scroller]);
  return scroll;
}
