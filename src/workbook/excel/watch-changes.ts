import { runInExcel, type Door } from "./door/run-in-excel";

/** Tells of changes by others, and can be told when changes are our own. */
export type ChangeWatch = {
  /** Calls back after others have changed the workbook; gives the way to stop it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Does something whose changes are nobody's news. */
  readonly unheard: <Value>(deed: () => Promise<Value>) => Promise<Value>;
};

/** Excel tells of changes some time after they were made. */
const SETTLING_TIME = 500;

/** The events of worksheets that mean a change; all are there with ExcelApi 1.9 but the last, which is tested for. */
const EVENTS = ["onChanged", "onAdded", "onDeleted", "onNameChanged"] as const;

type Handler = { readonly remove: () => void };

/** Watches the workbook for as long as anybody listens. */
export function watchChanges(door: Door): ChangeWatch {
  const listeners = new Set<() => void>();
  let handlers: Promise<readonly Handler[]> | null = null;
  let deeds = 0;
  const heard = (): void => {
    if (deeds > 0) return;
    for (const listener of listeners) listener();
  };
  return {
    onChange: (listener) => {
      // A function of its own: the same listener may be given twice.
      const own = (): void => listener();
      listeners.add(own);
      handlers ??= register(door, heard);
      return () => {
        listeners.delete(own);
        if (listeners.size > 0 || handlers === null) return;
        void handlers.then((some) => some.forEach(({ remove }) => remove()));
        handlers = null;
      };
    },
    unheard: async (deed) => {
      deeds += 1;
      try {
        return await deed();
      } finally {
        void door.pause(SETTLING_TIME).then(() => {
          deeds -= 1;
        });
      }
    },
  };
}

/** A workbook that cannot be watched is still worked with: then the pane follows no edits. */
async function register(door: Door, heard: () => void): Promise<readonly Handler[]> {
  const registered = await runInExcel(door, "events", (context) => {
    const { worksheets } = context.workbook;
    const results = EVENTS.flatMap((name) => {
      const event = worksheets[name];
      if (event === undefined) return [];
      return [event.add(async () => heard())];
    });
    return () => results;
  });
  if (!registered.ok) return [];
  return registered.value.map((handler) => ({
    remove: () => {
      handler.remove();
      void handler.context.sync();
    },
  }));
}
