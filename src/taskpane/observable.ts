/** A value that somebody outside React changes; fits `useSyncExternalStore`. */
export type Observable<Value> = {
  readonly current: () => Value;
  /** Gives the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** An observable with the way to set it. */
export type Settable<Value> = Observable<Value> & { readonly set: (value: Value) => void };

/** An observable that holds `first` until it is set. */
export function observable<Value>(first: Value): Settable<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    current: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
