import { useState } from "react";
import type { PublicationView } from "../../desk/publication-view";
import type { PublicationKind } from "../../sheets/publication/publication";
import { useDesk } from "../desk/desk-context";
import { useDeed } from "../desk/use-deed";
import { useAnnounce } from "../shell/announcer";
import { usePageWords } from "../words/words-context";

/** A publication before the reader, and whether its sheet stays in the workbook. */
export type ShownPublication = {
  readonly view: PublicationView;
  readonly drawNumber: string | null;
  /** The sheet of this workbook that it corrects; null for a publication of its own. */
  readonly corrects: string | null;
  readonly isKept: boolean;
  /** What the workbook's version was when it was made. */
  readonly version: number;
};

/** 生成公示: what will leave is made and shown; only 留存 writes. */
export function usePublication() {
  const { surroundings, version } = useDesk();
  const { words, publication } = usePageWords();
  const announce = useAnnounce();
  const { run, progress } = useDeed("publish");
  const [shown, setShown] = useState<ShownPublication | null>(null);
  const make = async (
    kind: PublicationKind,
    drawNumber: string | null,
    corrects: string | null,
    keeps: boolean,
  ): Promise<void> => {
    const made = await run({ now: surroundings.clock(), kind, drawNumber, corrects, keeps });
    if (!made.ok) return;
    const { report } = made.value;
    setShown({ view: made.value, drawNumber, corrects, isKept: keeps, version });
    announce(keeps ? publication.kept(report.sheet) : words.publish.published(report));
  };
  // What stays in the workbook is what it was, whatever the workbook becomes.
  const isStale = shown !== null && !shown.isKept && shown.version !== version;
  return { shown, isStale, progress, make, putAway: () => setShown(null) };
}
