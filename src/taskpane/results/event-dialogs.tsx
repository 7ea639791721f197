import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { VisitLine } from "../../jobs/visits-report";
import { DRAWN_SHEETS, SEALED_SHEETS } from "../draw/sheets-written";
import { INSPECTOR_SHEET } from "../../sheets/inspectors-drawn";
import { LEDGER_SHEET } from "../../sheets/ledger";
import { RESULT_SHEET } from "../../sheets/draw-results";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { EventDialog, useEventForm, type EventForm } from "./event-dialog";
import type { AskedEvent, Events } from "./use-event";

const REPLACED_SHEETS = [RESULT_SHEET.name, LEDGER_SHEET.name, INSPECTOR_SHEET.name];

/** The question that belongs to the event that is asked for; `operator` is the one named in 设置. */
export function EventDialogs({
  asked,
  events,
  operator,
}: {
  readonly asked: Exclude<AskedEvent, { kind: "leave" }>;
  readonly events: Events;
  readonly operator: string;
}) {
  const form = useEventForm(operator);
  switch (asked.kind) {
    case "substitute":
      return <SubstituteDialog visit={asked.visit} events={events} form={form} />;
    case "replace":
      return <ReplaceDialog visit={asked.visit} events={events} form={form} />;
    case "void":
      return <VoidDialog draw={asked.draw} events={events} form={form} />;
  }
}

function SubstituteDialog({
  visit,
  events,
  form,
}: {
  readonly visit: VisitLine;
  readonly events: Events;
  readonly form: EventForm;
}) {
  const surfaces = useSurfaces();
  const { later: words } = usePageWords();
  return (
    <EventDialog
      title={words.substituteTitle(visit.name)}
      confirm={words.confirmSubstitute}
      sheets={DRAWN_SHEETS}
      form={form}
      onConfirm={(signing) => void events.substitute(visit, signing, false)}
      onCancel={() => events.ask(null)}
    >
      <p className={surfaces.text}>{words.substituteText(visit.drawNumber)}</p>
    </EventDialog>
  );
}

function ReplaceDialog({
  visit,
  events,
  form,
}: {
  readonly visit: VisitLine;
  readonly events: Events;
  readonly form: EventForm;
}) {
  const surfaces = useSurfaces();
  const { later: words } = usePageWords();
  const [leaver, setLeaver] = useState("");
  return (
    <EventDialog
      title={words.replaceTitle(visit.name)}
      confirm={words.confirmReplace}
      sheets={REPLACED_SHEETS}
      form={form}
      isBlocked={leaver === ""}
      onConfirm={(signing) => void events.replace(visit, leaver, signing)}
      onCancel={() => events.ask(null)}
    >
      <p className={surfaces.text}>{words.replaceText}</p>
      <Field label={words.leaver} required>
        <RadioGroup value={leaver} onChange={(_, { value }) => setLeaver(value)}>
          {visit.team.map(({ certificate, name }) => (
            <Radio key={certificate} value={certificate} label={words.member(name, certificate)} />
          ))}
        </RadioGroup>
      </Field>
    </EventDialog>
  );
}

function VoidDialog({
  draw,
  events,
  form,
}: {
  readonly draw: Extract<AskedEvent, { kind: "void" }>["draw"];
  readonly events: Events;
  readonly form: EventForm;
}) {
  const surfaces = useSurfaces();
  const { later: words } = usePageWords();
  return (
    <EventDialog
      title={words.voidTitle(draw.drawNumber)}
      confirm={words.confirmVoid}
      sheets={SEALED_SHEETS}
      form={form}
      onConfirm={(signing) => void events.voidDraw(draw, signing)}
      onCancel={() => events.ask(null)}
    >
      <p className={surfaces.text}>{words.voidText(draw.visits)}</p>
    </EventDialog>
  );
}
