import { createContext, use, useCallback, useEffect, useMemo, useReducer } from "react";
import type { ReactNode } from "react";
import type { Desk } from "../../desk/desk";
import type { Facilities, Surroundings } from "../pane-props";

/** The workbook as the pane's parts know it. */
export type PaneDesk = {
  readonly desk: Desk;
  readonly surroundings: Surroundings;
  readonly facilities: Facilities;
  /** Counts what has happened to the workbook: whatever was read under a smaller number may be stale. */
  readonly version: number;
  /** To be called after the pane itself has written. */
  readonly changed: () => void;
};

const DeskContext = createContext<PaneDesk | null>(null);

/** So long the sheet has to be left alone before it is read again: typing comes in bursts. */
const SETTLE_MILLISECONDS = 600;

/** Gives the desk to everything below, and follows the sheet as it is edited. */
export function DeskProvider({
  desk,
  surroundings,
  facilities,
  children,
}: Omit<PaneDesk, "version" | "changed"> & { readonly children: ReactNode }) {
  const [version, raise] = useReducer((count: number) => count + 1, 0);
  const changed = useCallback(() => raise(), []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = desk.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(changed, SETTLE_MILLISECONDS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [desk, changed]);
  const value = useMemo(
    () => ({ desk, surroundings, facilities, version, changed }),
    [desk, surroundings, facilities, version, changed],
  );
  return <DeskContext value={value}>{children}</DeskContext>;
}

/** The desk of the pane around. */
export function useDesk(): PaneDesk {
  const value = use(DeskContext);
  if (value === null) throw new Error("a part of the pane stands outside of it");
  return value;
}
