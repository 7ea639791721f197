import { useState } from "react";
import type { RecordReport } from "../../jobs/record-results";
import { useDesk } from "../desk/desk-context";
import { useDeed } from "../desk/use-deed";
import { useAnnounce } from "../shell/announcer";
import { usePageWords } from "../words/words-context";

/** 生成/更新检查结果录入, and what came of it. */
export function useRecording() {
  const { surroundings } = useDesk();
  const { words } = usePageWords();
  const announce = useAnnounce();
  const { run, progress } = useDeed("record-results");
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  const [unreadSettings, setUnread] = useState<RecordReport["unreadSettings"]>([]);
  const record = async (): Promise<void> => {
    setOutcome([]);
    setUnread([]);
    const recorded = await run({ now: surroundings.clock() });
    if (!recorded.ok) return;
    // The counts behind it stand on the page already.
    const [what = ""] = words.results.recorded(recorded.value).split("\n");
    setOutcome([what]);
    setUnread(recorded.value.unreadSettings);
    announce(what);
  };
  return { progress, outcome, unreadSettings, record: () => void record() };
}
