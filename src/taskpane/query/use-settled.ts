import { useEffect, useState } from "react";

/** So long somebody has stopped typing before it is looked for. */
const SETTLE_MILLISECONDS = 300;

/** What was typed once the typing has stopped; `settle` takes it at once. */
export function useSettled(typed: string): {
  readonly settled: string;
  readonly settle: () => void;
} {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), SETTLE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed]);
  return { settled, settle: () => setSettled(typed) };
}
