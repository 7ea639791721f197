import { useState } from "react";
import type { LaterRequest } from "../../jobs/later-request";
import type { DrawLine, VisitLine } from "../../jobs/visits-report";
import { useDesk } from "../desk/desk-context";
import { useReports } from "../desk/failures-context";
import { useDeed, type DeedProgress } from "../desk/use-deed";
import { useAnnounce } from "../shell/announcer";
import { usePageWords } from "../words/words-context";

/** An event after a draw that is being asked for. */
export type AskedEvent =
  | { readonly kind: "substitute"; readonly visit: VisitLine }
  /** A 补抽 for which nobody is left in these plan rows. */
  | {
      readonly kind: "leave";
      readonly visit: VisitLine;
      readonly signing: EventSigning;
      readonly planNumbers: readonly string[];
    }
  | { readonly kind: "replace"; readonly visit: VisitLine }
  | { readonly kind: "void"; readonly draw: DrawLine };

/** Who, and why: what every event is signed with. */
export type EventSigning = Pick<LaterRequest, "operator" | "witnesses" | "reason">;

/** What came of an event: sentences, and the fingerprint to be kept. */
export type EventOutcome = { readonly lines: readonly string[]; readonly fingerprint: string };

/** 补抽, 换人 and 作废: asked for, done, and what came of them. */
export function useEvent() {
  const { surroundings } = useDesk();
  const { clear } = useReports();
  const announce = useAnnounce();
  const { later: words } = usePageWords();
  const substituting = useDeed("substitute");
  const replacing = useDeed("replace-inspector");
  const voiding = useDeed("void");
  const [asked, setAsked] = useState<AskedEvent | null>(null);
  const [outcome, setOutcome] = useState<EventOutcome | null>(null);

  const tell = (lines: readonly string[], fingerprint: string): void => {
    setOutcome({ lines, fingerprint });
    announce(lines.join(" "));
  };
  const requestOf = (drawNumber: string, signing: EventSigning): LaterRequest => {
    setAsked(null);
    setOutcome(null);
    return { now: surroundings.clock(), drawNumber, ...signing };
  };
  const substitute = async (
    visit: VisitLine,
    signing: EventSigning,
    acceptShortfall: boolean,
  ): Promise<void> => {
    const { drawNumber, unitId } = visit;
    const request = requestOf(drawNumber, signing);
    const done = await substituting.run({
      request: { ...request, unit: unitId, acceptShortfall },
    });
    if (done.ok) return tell(words.substituted(done.value), done.value.fingerprint);
    if (done.error.kind !== "job" || done.error.failure.code !== "no-substitute") return;
    // Nobody is left: that is a question, not the end of it.
    clear("substitute");
    const { planNumbers } = done.error.failure;
    setAsked({ kind: "leave", visit, signing, planNumbers });
  };
  const replace = async (
    { drawNumber, unitId }: VisitLine,
    inspector: string,
    signing: EventSigning,
  ): Promise<void> => {
    const request = requestOf(drawNumber, signing);
    const done = await replacing.run({ request: { ...request, unit: unitId, inspector } });
    if (done.ok) tell(words.replaced(done.value), done.value.fingerprint);
  };
  const voidDraw = async ({ drawNumber }: DrawLine, signing: EventSigning): Promise<void> => {
    const done = await voiding.run({ request: requestOf(drawNumber, signing) });
    if (done.ok) tell(words.voided(done.value), done.value.fingerprint);
  };
  const progress: DeedProgress | null =
    substituting.progress ?? replacing.progress ?? voiding.progress;
  return {
    asked,
    ask: setAsked,
    outcome,
    putAway: () => setOutcome(null),
    progress,
    substitute,
    replace,
    voidDraw,
  };
}

/** The events of a page. */
export type Events = ReturnType<typeof useEvent>;
