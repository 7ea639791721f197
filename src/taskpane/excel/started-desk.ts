import type { Desk } from "../../desk/desk";

/** The desk of a workbook that has to be set right once, before the first deed; every deed waits for that. */
export function startedDesk(desk: Desk, start: () => Promise<unknown>): Desk {
  let started: Promise<unknown> | null = null;
  return {
    ...desk,
    perform: async (deed, request, watch) => {
      // What cannot be set right now is tried again by the workbook before its first change.
      await (started ??= start());
      return desk.perform(deed, request, watch);
    },
  };
}
