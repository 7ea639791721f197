import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import type { DeedName } from "../../desk/deeds";
import type { DeedFailure } from "../../desk/desk";

/** What failed: a deed, or showing a cell. */
export type Attempt = DeedName | "select";

/** A failure, and the way to try again where trying again by itself could help. */
export type ShownFailure = { readonly failure: DeedFailure; readonly again: (() => void) | null };

/** The failures that are being shown, the latest last. */
export type ShownFailures = ReadonlyMap<Attempt, ShownFailure>;

type Reports = {
  /** Shows why an attempt failed. */
  readonly report: (attempt: Attempt, failure: DeedFailure, again?: () => void) => void;
  /** Takes it off again: the attempt succeeded, is made anew, or is of no interest any more. */
  readonly clear: (attempt: Attempt) => void;
};

const FailuresContext = createContext<ShownFailures>(new Map());
const ReportsContext = createContext<Reports>({ report: () => {}, clear: () => {} });

/** Keeps the failures of everything below for the error area. */
export function FailuresProvider({ children }: { readonly children: ReactNode }) {
  const [failures, setFailures] = useState<ShownFailures>(new Map());
  const clear = useCallback((attempt: Attempt) => {
    setFailures((shown) => (shown.has(attempt) ? without(shown, attempt) : shown));
  }, []);
  const report = useCallback<Reports["report"]>((attempt, failure, again) => {
    const shown = { failure, again: again ?? null };
    setFailures((before) => new Map([...without(before, attempt), [attempt, shown]]));
  }, []);
  const reports = useMemo(() => ({ report, clear }), [report, clear]);
  return (
    <ReportsContext value={reports}>
      <FailuresContext value={failures}>{children}</FailuresContext>
    </ReportsContext>
  );
}

function without(shown: ShownFailures, attempt: Attempt): ShownFailures {
  return new Map([...shown].filter(([other]) => other !== attempt));
}

/** The failures to be shown. */
export function useFailures(): ShownFailures {
  return use(FailuresContext);
}

/** How to report failures; stays the same object, so that reporting one draws nothing anew but the error area. */
export function useReports(): Reports {
  return use(ReportsContext);
}
