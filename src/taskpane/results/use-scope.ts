import { useState } from "react";
import { OPEN_VISITS, type VisitFilter } from "./visit-filter";

/** What 结果 shows: visits, draws or figures. */
export type View = "visits" | "draws" | "figures";

/** What of the report is looked at; kept while the outcome of an event stands in its place. */
export type Scope = {
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly filter: VisitFilter;
  readonly setFilter: (filter: VisitFilter) => void;
};

/** The visits that are not public yet, until something else is asked for. */
export function useScope(): Scope {
  const [view, setView] = useState<View>("visits");
  const [filter, setFilter] = useState(OPEN_VISITS);
  return { view, setView, filter, setFilter };
}
