import { useSyncExternalStore } from "react";
import type { Observable } from "../taskpane/observable";

/** The value of an observable; the component is drawn anew when it changes. */
export function useObservable<Value>({ subscribe, current }: Observable<Value>): Value {
  return useSyncExternalStore(subscribe, current);
}
