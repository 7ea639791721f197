import { useCallback, useEffect, useReducer, useState } from "react";
import type { Deeds } from "../../desk/deeds";
import type { DeedFailure, Step } from "../../desk/desk";
import type { Moment } from "../../jobs/draw-request";
import type { JobFailure } from "../../jobs/failure";
import { useDesk } from "./desk-context";
import { useReports } from "./failures-context";

/** Deeds that look and do nothing. */
export type Look =
  "overview" | "check" | "preview-draw" | "visits" | "figures" | "query" | "settings";

/** What a look at the workbook gave. */
export type Answer<Name extends Look> = {
  /** The last answer, kept while the workbook is looked at again: nothing flickers. Null before the first. */
  readonly answer: Deeds[Name]["answer"] | null;
  /** Whether it is being looked at. */
  readonly isLooking: boolean;
  /** How far the look has come; null where nothing is known. */
  readonly step: Step | null;
  /** True when the last look failed, and the answer, if any, is that of an earlier one. */
  readonly hasFailed: boolean;
  /** True where nothing was drawn yet, so that there is nothing to look at: no failure, and none is shown. */
  readonly isNothingDrawn: boolean;
  /** The sheet that has to be filled in before there is anything to look at: no failure either. Null for none. */
  readonly emptySheet: string | null;
  /** Looks again. */
  readonly again: () => void;
};

/** What comes first in a workbook that has only begun. */
type ToDo = Extract<JobFailure, { readonly code: "no-ledger" | "sheet-empty" }>;

/** What a look is asked with. */
export const atMoment = (now: Moment) => ({ now });

/**
 * Looks at the workbook, and again after every change to it, unless `isPaused`. Failures go to the error area by
 * themselves; a page that is put aside takes its own along. `request` has to stay the same function.
 */
export function useAnswer<Name extends Look>(
  name: Name,
  request: (now: Moment) => Deeds[Name]["request"],
  isPaused = false,
): Answer<Name> {
  const { desk, surroundings, version } = useDesk();
  const { report, clear } = useReports();
  const [answer, setAnswer] = useState<Deeds[Name]["answer"] | null>(null);
  const [isLooking, setLooking] = useState(true);
  const [hasFailed, setFailed] = useState(false);
  const [toDo, setToDo] = useState<ToDo | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const [looks, look] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    if (isPaused) return;
    const controller = new AbortController();
    const { signal } = controller;
    const onStep = (next: Step): void => {
      if (!signal.aborted) setStep(next);
    };
    const perform = async (): Promise<void> => {
      setLooking(true);
      const result = await desk.perform(name, request(surroundings.clock()), { signal, onStep });
      if (signal.aborted) return;
      setLooking(false);
      setStep(null);
      const isBeginning = result.ok ? null : toDoOf(result.error);
      setFailed(!result.ok && isBeginning === null);
      setToDo(isBeginning);
      if (isBeginning !== null) {
        setAnswer(null);
        return clear(name);
      }
      if (!result.ok) return report(name, result.error, look);
      setAnswer(result.value);
      clear(name);
    };
    void perform();
    return () => controller.abort();
  }, [desk, name, request, surroundings, version, looks, isPaused, report, clear]);

  useEffect(() => () => clear(name), [clear, name]);
  const again = useCallback(() => look(), []);
  const isNothingDrawn = toDo?.code === "no-ledger";
  const emptySheet = toDo?.code === "sheet-empty" ? toDo.name : null;
  return { answer, isLooking, step, hasFailed, isNothingDrawn, emptySheet, again };
}

function toDoOf(failure: DeedFailure): ToDo | null {
  if (failure.kind !== "job") return null;
  const { code } = failure.failure;
  return code === "no-ledger" || code === "sheet-empty" ? failure.failure : null;
}
