import { useSyncExternalStore } from "react";
import type { PaneProps } from "../pane-props";
import { usePaneWords } from "../words/words-context";
import { LaterNotice } from "./later-notice";

/** What the workbook's host waits for, as long as it does. */
export function WaitingNotice({ waiting }: Pick<PaneProps, "waiting">) {
  const words = usePaneWords();
  const reason = useSyncExternalStore(waiting.subscribe, waiting.current);
  return (
    <div role="status">
      {reason !== null && <LaterNotice intent="warning">{words.waiting[reason]}</LaterNotice>}
    </div>
  );
}
