import { createContext, use, useEffect, useEffectEvent, useState } from "react";
import { useDesk } from "../desk/desk-context";
import { useReports } from "../desk/failures-context";
import { useDeed } from "../desk/use-deed";

/** Draws whose write had broken off and was closed by 中断 when the pane started. */
export const RecoveryContext = createContext<readonly string[]>([]);

/** The draws that were broken off at the start; to be told on 总览. */
export function useBrokenOff(): readonly string[] {
  return use(RecoveryContext);
}

/**
 * Closes writes that broke off, once a desk. Answers the draws concerned, and whether it has been asked for: what
 * looks at the workbook waits for that, so that it looks behind the recovery.
 */
export function useRecovery(): {
  readonly hasStarted: boolean;
  readonly brokenOff: readonly string[];
} {
  const { desk, surroundings } = useDesk();
  const { answer, run } = useDeed("recover");
  const { report } = useReports();
  const [hasStarted, setStarted] = useState(false);
  const recover = async (): Promise<void> => {
    const recovered = await run({ now: surroundings.clock() });
    if (!recovered.ok) report("recover", recovered.error, () => void recover());
  };
  const start = useEffectEvent(() => {
    void recover();
    setStarted(true);
  });
  useEffect(() => start(), [desk]);
  return { hasStarted, brokenOff: answer ?? [] };
}
