import { useState } from "react";
import type { DrawRequest, Moment } from "../../jobs/draw-request";
import type { DrawPreview } from "../../jobs/preview-draw";
import type { SeedKind } from "./seed-choice";
import { useSigners, type Signers } from "./use-signers";
import { useTicks, type Ticks } from "./use-ticks";

/** Everything that is chosen before a draw. */
export type DrawForm = {
  readonly ticks: Ticks;
  readonly signers: Signers;
  readonly seedKind: SeedKind;
  readonly setSeedKind: (kind: SeedKind) => void;
  /** Why rows with findings are drawn all the same. */
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly needsReason: boolean;
  /** Whether somebody wanted to go on: from then on what is missing is shown. */
  readonly isAsked: boolean;
  readonly ask: () => void;
  readonly isComplete: boolean;
  /** Back to what one click would draw, with a seed of the computer's. */
  readonly reset: () => void;
  readonly request: (now: Moment, acceptShortfall: boolean) => DrawRequest;
};

/** The form of a draw over its preview. */
export function useDrawForm(preview: DrawPreview | null): DrawForm {
  const ticks = useTicks(preview);
  const signers = useSigners(preview?.operator ?? "");
  const [seedKind, setSeedKind] = useState<SeedKind>("automatic");
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const needsReason = ticks.selected.some(({ against }) => against.length > 0);
  const isComplete =
    ticks.selected.length > 0 &&
    signers.operator.trim() !== "" &&
    (!needsReason || reason.trim() !== "");
  return {
    ticks,
    signers,
    seedKind,
    setSeedKind,
    reason,
    setReason,
    needsReason,
    isAsked,
    ask: () => setAsked(true),
    isComplete,
    reset: () => {
      ticks.reset();
      setSeedKind("automatic");
    },
    request: (now, acceptShortfall) => ({
      now,
      // The rows of one click are left to the job, which then also says what it passed over.
      planNumbers: ticks.isOneClick ? null : ticks.selected.map(({ planNumber }) => planNumber),
      operator: signers.operator.trim(),
      witnesses: signers.witnessNames,
      despiteErrors: needsReason ? reason.trim() : null,
      acceptShortfall,
    }),
  };
}
