import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { DRAWN_SHEETS } from "../draw/sheets-written";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import type { AskedEvent, Events } from "./use-event";

/**
 * Nobody is left to take the place of a unit: may it leave all the same? Asked on the page, because the dialog that
 * it follows from has left already.
 */
export function LeaveQuestion({
  asked: { visit, signing, planNumbers },
  events,
}: {
  readonly asked: Extract<AskedEvent, { kind: "leave" }>;
  readonly events: Events;
}) {
  const surfaces = useSurfaces();
  const { later: words, draw } = usePageWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={surfaces.card}>
      <h2 ref={title} tabIndex={-1} className={surfaces.heading}>
        {words.substituteTitle(visit.name)}
      </h2>
      <p className={surfaces.text}>{words.noSubstitute(planNumbers)}</p>
      <p className={surfaces.text}>{words.signed(signing.reason)}</p>
      <p className={surfaces.text}>{draw.willWrite(DRAWN_SHEETS)}</p>
      <strong>{words.cannotUndo}</strong>
      <div className={surfaces.buttons}>
        <Button appearance="primary" onClick={() => void events.substitute(visit, signing, true)}>
          {words.leaveAnyway}
        </Button>
        <Button onClick={() => events.ask(null)}>{draw.cancel}</Button>
      </div>
    </section>
  );
}
