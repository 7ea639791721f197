import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { DrawView } from "../../desk/draw-view";
import { useDesk } from "../desk/desk-context";
import { Fingerprint } from "../shell/fingerprint";
import { FormsButton } from "../shell/forms-button";
import { LongList } from "../shell/long-list";
import { useNavigation } from "../shell/navigation";
import { PageBody } from "../shell/page-body";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { DrawnRows } from "./drawn-rows";
import { VisitItem } from "./visit-item";

const useStyles = makeStyles({
  title: { outlineStyle: "none" },
});

/** What was drawn: fingerprint, units and teams. It is the first time that anybody sees it, and stays until put away. */
export function DrawResult({
  view,
  onFinish,
}: {
  readonly view: DrawView;
  readonly onFinish: () => void;
}) {
  const surfaces = useSurfaces();
  const { draw: words } = usePageWords();
  return (
    <PageBody foot={<ResultButtons drawNumber={view.drawNumber} onFinish={onFinish} />}>
      <section className={surfaces.card}>
        <ResultTitle text={words.doneTitle(view.drawNumber, view.visits.length)} />
        <Fingerprint digest={view.fingerprint} />
        <p className={surfaces.quiet}>{words.keepFingerprint}</p>
      </section>
      <section className={surfaces.card}>
        <h3 className={surfaces.heading}>{words.visits}</h3>
        <LongList
          name={words.visits}
          rows={[...view.visits.entries()]}
          keyOf={([, { unitId }]) => unitId}
        >
          {([index, visit]) => <VisitItem order={index + 1} visit={visit} />}
        </LongList>
      </section>
      <section className={surfaces.card}>
        <DrawnRows view={view} />
        <p className={surfaces.quiet}>{words.seedLine(view.seed, view.seedSource)}</p>
      </section>
    </PageBody>
  );
}

/** Takes the focus, so that a screen reader begins with the outcome. */
function ResultTitle({ text }: { readonly text: string }) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 ref={title} tabIndex={-1} className={`${surfaces.heading} ${styles.title}`}>
      {text}
    </h2>
  );
}

function ResultButtons({
  drawNumber,
  onFinish,
}: {
  readonly drawNumber: string;
  readonly onFinish: () => void;
}) {
  const surfaces = useSurfaces();
  const { draw: words } = usePageWords();
  const { facilities } = useDesk();
  const { goTo } = useNavigation();
  return (
    <div className={surfaces.buttons}>
      {facilities.save !== undefined && (
        <Button appearance="primary" onClick={facilities.save}>
          {words.save}
        </Button>
      )}
      <FormsButton drawNumber={drawNumber} />
      <Button onClick={() => goTo("verify", { kind: "verify" })}>{words.verify}</Button>
      <Button onClick={onFinish}>{words.finish}</Button>
    </div>
  );
}
