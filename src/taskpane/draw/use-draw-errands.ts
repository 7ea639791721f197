import { useEffect, useEffectEvent, useState } from "react";
import type { DrawPreview } from "../../jobs/preview-draw";
import { useErrand, type Errand } from "../shell/navigation";

/**
 * Errands of 抽取 wait for a fresh preview: what a click on the ribbon asks for is decided by the workbook as it is
 * then. `preview` is null until there is one; `prepare` makes way for it, or answers false where none can be taken.
 */
export function useDrawErrands(
  preview: DrawPreview | null,
  prepare: () => boolean,
  does: (errand: Errand, preview: DrawPreview) => void,
): void {
  const [waiting, setWaiting] = useState<Errand | null>(null);
  useErrand((errand) => {
    if (prepare()) setWaiting(errand);
  });
  const go = useEffectEvent((errand: Errand, fresh: DrawPreview) => {
    setWaiting(null);
    does(errand, fresh);
  });
  useEffect(() => {
    if (preview !== null && waiting !== null) go(waiting, preview);
  }, [preview, waiting]);
}
