import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useEffectEvent, useState, type KeyboardEvent } from "react";
import type { Moment } from "../../jobs/draw-request";
import type { QueryReport } from "../../jobs/query/trace";
import { useAnswer } from "../desk/use-answer";
import { useAnnounce } from "../shell/announcer";
import { Looking } from "../shell/looking";
import { NothingDrawn } from "../shell/nothing-drawn";
import { PageBody } from "../shell/page-body";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { InspectorCard } from "./inspector-card";
import { UnitCard } from "./unit-card";
import { useSettled } from "./use-settled";

const useStyles = makeStyles({ input: { minWidth: 0 } });

/** 查询: what became of a unit or an inspector in every draw (Art. 13–15). */
export function QueryPage() {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { query: words } = usePageWords();
  const [typed, setTyped] = useState("");
  const { settled, settle } = useSettled(typed.trim());
  const request = useCallback((now: Moment) => ({ now, typed: settled }), [settled]);
  const { answer, isLooking, isNothingDrawn, step } = useAnswer("query", request);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "Enter") settle();
    if (key === "Escape") setTyped("");
  };
  if (isNothingDrawn) return <NothingDrawn />;
  return (
    <PageBody>
      <section className={surfaces.card} role="search">
        <Field label={words.search}>
          <Input
            className={styles.input}
            type="search"
            value={typed}
            placeholder={words.hint}
            autoComplete="off"
            onChange={(_, { value }) => setTyped(value)}
            onKeyDown={onKeyDown}
          />
        </Field>
        <p className={surfaces.quiet}>{words.explain}</p>
        {isLooking && settled !== "" && <Looking step={step} />}
      </section>
      {answer !== null && settled !== "" && !isLooking && <Found report={answer} typed={settled} />}
    </PageBody>
  );
}

function Found({ report, typed }: { readonly report: QueryReport; readonly typed: string }) {
  const surfaces = useSurfaces();
  const announce = useAnnounce();
  const { query: words } = usePageWords();
  const { units, inspectors, more } = report;
  const isNothing = units.length + inspectors.length === 0;
  const said = isNothing ? words.none(typed) : words.found(units.length, inspectors.length);
  const tell = useEffectEvent(() => announce(said));
  // Once an answer: the words alone change before it.
  useEffect(() => tell(), [report]);
  return (
    <>
      <p className={surfaces.text}>{said}</p>
      {more > 0 && <p className={surfaces.quiet}>{words.more(more)}</p>}
      {units.map((unit) => (
        <UnitCard key={unit.unitId} unit={unit} />
      ))}
      {inspectors.map((inspector) => (
        <InspectorCard key={inspector.certificate} inspector={inspector} />
      ))}
    </>
  );
}
