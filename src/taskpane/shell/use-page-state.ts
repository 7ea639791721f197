import { useCallback, useMemo, useRef, useState } from "react";
import type { Errand, Navigation } from "./navigation";
import type { PageId } from "./page-id";

/** Which page is shown, which were shown before, and the way between them. */
export function usePageState(): {
  readonly page: PageId;
  readonly visited: ReadonlySet<PageId>;
  readonly navigation: Navigation;
} {
  const [page, setPage] = useState<PageId>("overview");
  const [visited, setVisited] = useState<ReadonlySet<PageId>>(new Set(["overview"]));
  const [errand, setErrand] = useState<Errand | null>(null);
  const taken = useRef<Errand | null>(null);

  const goTo = useCallback((next: PageId, nextErrand: Errand | null = null) => {
    setPage(next);
    setVisited((before) => (before.has(next) ? before : new Set([...before, next])));
    setErrand(nextErrand);
  }, []);
  const takeErrand = useCallback(() => {
    if (errand === null || taken.current === errand) return null;
    taken.current = errand;
    return errand;
  }, [errand]);
  const navigation = useMemo(() => ({ goTo, errand, takeErrand }), [goTo, errand, takeErrand]);
  return { page, visited, navigation };
}
