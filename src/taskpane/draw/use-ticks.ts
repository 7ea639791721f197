import { useMemo, useState } from "react";
import { rowsOfOneClick, type DrawPreview, type PreviewRow } from "../../jobs/preview-draw";

/** Which plan rows are to be drawn. */
export type Ticks = {
  readonly isTicked: (row: PreviewRow) => boolean;
  readonly tick: (planNumber: string, isTicked: boolean) => void;
  /** Back to what one click would draw. */
  readonly reset: () => void;
  readonly selected: readonly PreviewRow[];
  /** Whether exactly the rows of one click are ticked. */
  readonly isOneClick: boolean;
};

/** Rows under these rules have no draw of their own, whatever the reason given. */
const NEVER_OVERRIDDEN: readonly string[] = ["duplicate-plan-number", "plan-number-unusable"];

/** Whether a row can be drawn at all, perhaps with a reason. */
export function isDrawable({ figures, against }: PreviewRow): boolean {
  return figures !== null && against.every(({ rule }) => !NEVER_OVERRIDDEN.includes(rule));
}

/** Rows that are due and clean are ticked; what somebody ticks or unticks stays so while the sheet is edited. */
export function useTicks(preview: DrawPreview | null): Ticks {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const clean = useMemo(
    () => new Set(rowsOfOneClick(preview?.rows ?? []).map(({ planNumber }) => planNumber)),
    [preview],
  );
  const isTicked = (row: PreviewRow): boolean =>
    isDrawable(row) && (chosen.get(row.planNumber) ?? clean.has(row.planNumber));
  const selected = (preview?.rows ?? []).filter(isTicked);
  return {
    isTicked,
    tick: (planNumber, isNow) => setChosen((before) => new Map([...before, [planNumber, isNow]])),
    reset: () => setChosen(new Map()),
    selected,
    isOneClick:
      selected.length === clean.size && selected.every((row) => clean.has(row.planNumber)),
  };
}
