import type { Result } from "../core/result";
import type { JobFailure } from "../jobs/failure";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { DeedName, Deeds } from "./deeds";
import { runDeed, type DeedOutcome } from "./run-deed";

/** Where deeds are computed: in this thread, or in a worker so that the pane stays awake. */
export type DeedRunner = {
  /** Rejects with an `AbortError` when the signal stops it. */
  run<Name extends DeedName>(
    deed: Name,
    request: Deeds[Name]["request"],
    workbook: WorkbookSnapshot,
    signal?: AbortSignal,
  ): Promise<Result<DeedOutcome<Name>, JobFailure>>;
};

/** Computes in this thread: for a thread that nobody looks at, and for tests. */
export const IN_PROCESS: DeedRunner = {
  run: async (deed, request, workbook) => runDeed(deed, request, workbook),
};
