import type { Json } from "./protocol/json";

/** How a function of the ribbon ended: status 0 is well. */
export type CommandEnd = { readonly status: Json };

/** The buttons of the ribbon, which call functions of the add-in. */
export type Ribbon = {
  press(action: string): Promise<CommandEnd>;
  /** The add-in has completed the event of a call. */
  completed(parts: readonly Json[]): void;
};

export function newRibbon(fire: (data: Json) => void): Ribbon {
  const waiting = new Map<string, (end: CommandEnd) => void>();
  let calls = 0;
  return {
    press: (action) =>
      new Promise((resolve) => {
        calls += 1;
        const id = `call-${calls}`;
        waiting.set(id, resolve);
        fire({ 0: id, 1: action, 2: JSON.stringify({ source: { id: action } }) });
      }),
    completed: ([id, status = null]) => {
      const resolve = typeof id === "string" ? waiting.get(id) : undefined;
      if (typeof id === "string") waiting.delete(id);
      resolve?.({ status });
    },
  };
}
