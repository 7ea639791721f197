import { useCallback, useRef, useState } from "react";
import type { Result } from "../../core/result";
import type { DeedName, Deeds } from "../../desk/deeds";
import type { DeedFailure, Step } from "../../desk/desk";
import { useAnnounce } from "../shell/announcer";
import { usePaneWords } from "../words/words-context";
import { useDesk } from "./desk-context";
import { useReports } from "./failures-context";

/** Deeds that only look; behind any other, everything that was read before may be stale. */
const LOOKING: ReadonlySet<DeedName> = new Set<DeedName>([
  "overview",
  "check",
  "preview-draw",
  "verify",
  "visits",
  "figures",
  "forms",
  "export",
  "query",
  "settings",
]);

/** Whether a request may write: 公示 does only where its sheet is to stay. */
function mayWrite<Name extends DeedName>(name: Name, request: Deeds[Name]["request"]): boolean {
  return !LOOKING.has(name) && !("keeps" in request && !request.keeps);
}

/** A deed in the hands of a component. */
export type DeedControl<Name extends DeedName> = {
  /** Null while it is not being done. */
  readonly progress: DeedProgress | null;
  /** What it answered last; null before, and while it is done anew. */
  readonly answer: Deeds[Name]["answer"] | null;
  /** Does it; failures go to the error area by themselves. */
  readonly run: (
    request: Deeds[Name]["request"],
  ) => Promise<Result<Deeds[Name]["answer"], DeedFailure>>;
  /** Forgets the answer. */
  readonly reset: () => void;
};

/** How far a deed has come, and the way to stop it. */
export type DeedProgress = { readonly step: Step | null; readonly cancel: () => void };

/** Does a deed when asked: running, progress, failure, answer and cancel in one place. */
export function useDeed<Name extends DeedName>(name: Name): DeedControl<Name> {
  const { desk, changed } = useDesk();
  const { report, clear } = useReports();
  const announce = useAnnounce();
  const { cancelled } = usePaneWords();
  const [progress, setProgress] = useState<DeedProgress | null>(null);
  const [answer, setAnswer] = useState<Deeds[Name]["answer"] | null>(null);
  const latest = useRef(0);

  const run = useCallback(
    async (request: Deeds[Name]["request"]) => {
      const attempt = (latest.current += 1);
      const controller = new AbortController();
      const cancel = (): void => controller.abort();
      clear(name);
      setAnswer(null);
      setProgress({ step: null, cancel });
      const result = await desk.perform(name, request, {
        signal: controller.signal,
        onStep: (step) => {
          if (latest.current === attempt) setProgress({ step, cancel });
        },
      });
      if (latest.current === attempt) setProgress(null);
      if (result.ok) setAnswer(result.value);
      else if (result.error.kind === "cancelled") announce(cancelled);
      else report(name, result.error);
      if (mayWrite(name, request) && (result.ok || result.error.kind === "apply")) changed();
      return result;
    },
    [desk, name, changed, report, clear, announce, cancelled],
  );
  const reset = useCallback(() => setAnswer(null), []);
  return { progress, answer, run, reset };
}
