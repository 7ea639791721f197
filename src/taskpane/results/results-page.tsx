import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { VisitsReport } from "../../jobs/visits-report";
import { atMoment, useAnswer } from "../desk/use-answer";
import { LongList } from "../shell/long-list";
import { Looking } from "../shell/looking";
import { NothingDrawn } from "../shell/nothing-drawn";
import { PageBody } from "../shell/page-body";
import { Progress } from "../shell/progress";
import { useDialogs } from "../shell/use-dialogs";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { ChoiceBar } from "./choice-bar";
import { DrawList } from "./draw-list";
import { EventDialogs } from "./event-dialogs";
import { EventOutcomeCard } from "./event-outcome";
import { FiguresView } from "./figures-view";
import { LeaveQuestion } from "./leave-question";
import { useEvent, type Events } from "./use-event";
import { useRecording } from "./use-recording";
import { filteredVisits, OPEN_VISITS } from "./visit-filter";
import { VisitFilters } from "./visit-filters";
import { VisitLineItem } from "./visit-line-item";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px",
    flexShrink: 0,
  },
  // In a low pane the head scrolls away, and the list keeps its height.
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

type View = "visits" | "draws" | "figures";

/** 结果: visits that wait for their results, what presses most first, and what can happen to them after a draw. */
export function ResultsPage() {
  useDialogs();
  const { answer, isLooking, isNothingDrawn, step } = useAnswer("visits", atMoment);
  const events = useEvent();
  const scope = useScope();
  if (isNothingDrawn) return <NothingDrawn />;
  if (answer === null) return <PageBody>{isLooking && <Looking step={step} />}</PageBody>;
  const { outcome, putAway, asked, progress } = events;
  const isIdle = progress === null;
  if (isIdle && outcome !== null) {
    return (
      <PageBody>
        <EventOutcomeCard outcome={outcome} onClose={putAway} />
      </PageBody>
    );
  }
  if (isIdle && asked?.kind === "leave") {
    return (
      <PageBody>
        <LeaveQuestion asked={asked} events={events} />
      </PageBody>
    );
  }
  return (
    <>
      <Report report={answer} events={events} scope={scope} />
      {asked !== null && asked.kind !== "leave" && (
        <EventDialogs asked={asked} events={events} operator={answer.operator} />
      )}
    </>
  );
}

/** What of the report is looked at; kept while the outcome of an event stands in its place. */
function useScope() {
  const [view, setView] = useState<View>("visits");
  const [filter, setFilter] = useState(OPEN_VISITS);
  return { view, setView, filter, setFilter };
}

type ReportProps = {
  readonly report: VisitsReport;
  readonly events: Events;
  readonly scope: ReturnType<typeof useScope>;
};

function Report({ report, events, scope }: ReportProps) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { results: words } = usePageWords();
  const recording = useRecording();
  const { view, setView } = scope;
  const progress = events.progress ?? recording.progress;
  const isBusy = progress !== null;
  return (
    <>
      <div className={styles.head}>
        <ChoiceBar
          name={words.viewsName}
          choices={[
            ["visits", words.views.visits],
            ["draws", words.views.draws],
            ["figures", words.views.figures],
          ]}
          chosen={view}
          onChoose={setView}
        />
        {isBusy && <Progress progress={progress} />}
        {recording.outcome.map((line) => (
          <p key={line} className={surfaces.quiet}>
            {line}
          </p>
        ))}
      </div>
      {view === "visits" && (
        <VisitsView
          report={report}
          events={events}
          scope={scope}
          isBusy={isBusy}
          onRecord={recording.record}
        />
      )}
      {view === "draws" && (
        <DrawList
          draws={report.draws}
          isBusy={isBusy}
          onVoid={(draw) => events.ask({ kind: "void", draw })}
        />
      )}
      {view === "figures" && <FiguresView statistics={report.statistics} />}
    </>
  );
}

function VisitsView({
  report: { hasEntrySheet, missing, statistics, visits },
  events,
  scope: { filter, setFilter },
  isBusy,
  onRecord,
}: ReportProps & {
  readonly isBusy: boolean;
  readonly onRecord: () => void;
}) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { results: words } = usePageWords();
  const shown = filteredVisits(visits, filter);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Button
          appearance={missing > 0 ? "primary" : "secondary"}
          disabled={isBusy}
          onClick={onRecord}
        >
          {words.record(hasEntrySheet)}
        </Button>
        {hasEntrySheet && missing > 0 && <p className={surfaces.text}>{words.missing(missing)}</p>}
        <p className={surfaces.quiet}>{words.summary(statistics)}</p>
        <VisitFilters filter={filter} onFilter={setFilter} />
        {shown.length === 0 && <p className={surfaces.text}>{words.noVisits}</p>}
      </div>
      <LongList
        name={words.visits(shown.length)}
        rows={shown}
        keyOf={({ drawNumber, unitId }) => `${drawNumber}\t${unitId}`}
      >
        {(visit) => (
          <VisitLineItem
            visit={visit}
            isBusy={isBusy}
            onSubstitute={(one) => events.ask({ kind: "substitute", visit: one })}
            onReplace={(one) => events.ask({ kind: "replace", visit: one })}
          />
        )}
      </LongList>
    </div>
  );
}
