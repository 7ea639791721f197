import { makeStyles } from "@fluentui/react-components";
import type { VisitsReport } from "../../jobs/visits-report";
import { atMoment, useAnswer } from "../desk/use-answer";
import { Looking } from "../shell/looking";
import { NothingDrawn } from "../shell/nothing-drawn";
import { PageBody } from "../shell/page-body";
import { Progress } from "../shell/progress";
import { UnreadSettings } from "../shell/unread-settings";
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
import { useScope, type Scope } from "./use-scope";
import { VisitsView } from "./visits-view";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px",
    flexShrink: 0,
  },
});

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

function Report({
  report,
  events,
  scope,
}: {
  readonly report: VisitsReport;
  readonly events: Events;
  readonly scope: Scope;
}) {
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
        <UnreadSettings findings={recording.unreadSettings} />
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
