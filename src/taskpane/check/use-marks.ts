import { useState } from "react";
import { useDesk } from "../desk/desk-context";
import { useDeed, type DeedProgress } from "../desk/use-deed";
import { useAnnounce } from "../shell/announcer";
import { useErrand } from "../shell/navigation";
import { usePageWords } from "../words/words-context";

/** 检查计划 and 清除标记, and what came of them. */
export type Marks = {
  /** The last thing that was done, as a sentence; empty before. */
  readonly outcome: string;
  readonly progress: DeedProgress | null;
  readonly mark: () => void;
  readonly clear: () => void;
  /** Says what was done, to everybody. */
  readonly say: (outcome: string) => void;
};

/** Marks the sheets when asked: here, on 总览 or on the ribbon. */
export function useMarks(): Marks {
  const { surroundings } = useDesk();
  const { check: words } = usePageWords();
  const announce = useAnnounce();
  const marking = useDeed("mark-plan");
  const clearing = useDeed("clear-marks");
  const [outcome, setOutcome] = useState("");
  const say = (said: string): void => {
    setOutcome(said);
    announce(said);
  };
  const mark = async (): Promise<void> => {
    setOutcome("");
    const marked = await marking.run({ now: surroundings.clock() });
    if (marked.ok) say(words.marked(marked.value.findings.length));
  };
  const clear = async (): Promise<void> => {
    setOutcome("");
    const cleared = await clearing.run({});
    if (cleared.ok) say(words.cleared);
  };
  useErrand(({ kind }) => {
    if (kind === "mark-plan") void mark();
  });
  return {
    outcome,
    progress: marking.progress ?? clearing.progress,
    mark: () => void mark(),
    clear: () => void clear(),
    say,
  };
}
