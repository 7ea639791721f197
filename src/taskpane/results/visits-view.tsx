import { Button, makeStyles } from "@fluentui/react-components";
import type { VisitsReport } from "../../jobs/visits-report";
import { LongList } from "../shell/long-list";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import type { Events } from "./use-event";
import type { Scope } from "./use-scope";
import { filteredVisits } from "./visit-filter";
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

/** The visits with their terms, and the way to 检查结果录入. */
export function VisitsView({
  report: { hasEntrySheet, missing, statistics, visits },
  events,
  scope: { filter, setFilter },
  isBusy,
  onRecord,
}: {
  readonly report: VisitsReport;
  readonly events: Events;
  readonly scope: Pick<Scope, "filter" | "setFilter">;
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
