import { useEffect, useSyncExternalStore } from "react";
import type { Observable } from "../observable";
import type { RibbonRequest } from "../pane-props";
import type { Navigation } from "./navigation";

/** Brings every click on the ribbon to the page that does it. */
export function useRibbon(
  requested: Observable<RibbonRequest | null>,
  goTo: Navigation["goTo"],
): void {
  const request = useSyncExternalStore(requested.subscribe, requested.current);
  useEffect(() => {
    if (request === null) return;
    if (request.command === "checkPlan") goTo("check", { kind: "mark-plan" });
    else if (request.command === "publish") goTo("publish");
    else goTo("draw", { kind: "one-click" });
  }, [request, goTo]);
}
