import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { PUBLICATION_KINDS } from "../../jobs/publish-request";
import type { DrawLine } from "../../jobs/visits-report";
import { atMoment, useAnswer } from "../desk/use-answer";
import { PageBody } from "../shell/page-body";
import { Progress } from "../shell/progress";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { ExportCard } from "./export-card";
import { PublicationCard } from "./publication-card";
import { usePublication } from "./use-publication";

const useStyles = makeStyles({
  kinds: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))",
    gap: "8px",
  },
  select: { minWidth: 0 },
});

/** 公示: the five publications, one click each; what will leave is shown before it does. */
export function PublishPage() {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { publication: words } = usePageWords();
  const { answer } = useAnswer("visits", atMoment);
  const [drawNumber, setDrawNumber] = useState<string | null>(null);
  const { shown, isStale, progress, make } = usePublication();
  const isBusy = progress !== null;
  const again = (corrects: string | null, keeps: boolean): void => {
    if (shown === null || isBusy) return;
    void make(shown.view.report.kind, shown.drawNumber, corrects, keeps);
  };
  return (
    <PageBody>
      <section className={surfaces.card}>
        <h2 className={surfaces.heading}>{words.title}</h2>
        <div className={styles.kinds}>
          {PUBLICATION_KINDS.map((kind) => (
            <Button
              key={kind}
              disabled={isBusy}
              onClick={() => void make(kind, drawNumber, null, false)}
            >
              {words.kinds[kind]}
            </Button>
          ))}
        </div>
        <DrawChoice draws={answer?.draws ?? []} chosen={drawNumber} onChoose={setDrawNumber} />
        {isBusy && <Progress progress={progress} />}
      </section>
      {shown !== null && (
        <PublicationCard
          key={`${shown.view.report.kind} ${shown.drawNumber ?? ""} ${shown.version}`}
          shown={shown}
          isStale={isStale}
          isBusy={isBusy}
          onAgain={() => again(shown.corrects, false)}
          onKeep={() => again(shown.corrects, true)}
          onCorrect={(sheet) => again(sheet, false)}
        />
      )}
      <ExportCard />
    </PageBody>
  );
}

/** One draw or all of them; nothing to choose where there is one at most. */
function DrawChoice({
  draws,
  chosen,
  onChoose,
}: {
  readonly draws: readonly DrawLine[];
  readonly chosen: string | null;
  readonly onChoose: (drawNumber: string | null) => void;
}) {
  const styles = useStyles();
  const { publication: words } = usePageWords();
  const standing = draws.filter(({ state }) => state === "drawn");
  if (standing.length < 2) return null;
  return (
    <Field label={words.ofWhich}>
      <Select
        className={styles.select}
        value={chosen ?? ""}
        onChange={(_, { value }) => onChoose(value === "" ? null : value)}
      >
        <option value="">{words.allDraws}</option>
        {standing.map(({ drawNumber }) => (
          <option key={drawNumber}>{drawNumber}</option>
        ))}
      </Select>
    </Field>
  );
}
