import { makeStyles, tokens } from "@fluentui/react-components";
import type { UnitPlace, UnitTrace } from "../../jobs/query/trace";
import { NO, YES } from "../../core/ledger/record-words";
import type { QueryWords } from "../../i18n/pane-later-words";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { DrawOfTrace, TraceCard, TraceList, VisitOfTrace } from "./trace-parts";

const useStyles = makeStyles({
  outcome: { fontWeight: tokens.fontWeightSemibold },
  ticket: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** Where a unit stood in every draw, and its visits. */
export function UnitCard({ unit }: { readonly unit: UnitTrace }) {
  const surfaces = useSurfaces();
  const { query: words } = usePageWords();
  const { unitId, name, places, visits } = unit;
  return (
    <TraceCard kind={words.unit} name={name} number={unitId}>
      <TraceList title={words.places(places.length)}>
        {places.map((place, index) => (
          <Place key={index} place={place} />
        ))}
      </TraceList>
      {visits.length === 0 ? (
        <p className={surfaces.text}>{words.noVisits}</p>
      ) : (
        <TraceList title={words.visits(visits.length)}>
          {visits.map((visit) => (
            <VisitOfTrace key={visit.drawNumbers.join(" ")} visit={visit} isOfInspector={false} />
          ))}
        </TraceList>
      )}
    </TraceCard>
  );
}

function Place({ place }: { readonly place: UnitPlace }) {
  const styles = useStyles();
  const { query: words } = usePageWords();
  const { planNumber, item, weight, rank, ticket } = place;
  return (
    <>
      <div>
        <span className={styles.outcome}>{outcomeOf(place, words)}</span>
        {rank !== "" && ` · ${words.rank(rank, weight)}`}
      </div>
      <div>{words.planRow(planNumber, item)}</div>
      <DrawOfTrace of={place} />
      {ticket !== "" && (
        <div className={styles.ticket}>
          {words.ticket} {ticket}
        </div>
      )}
    </>
  );
}

/** Drawn, not drawn, or why it could not be. */
function outcomeOf(place: UnitPlace, words: QueryWords): string {
  const { isEligible, leftOutReason, drawnWord } = place;
  if (!isEligible || leftOutReason !== "") return words.leftOut(leftOutReason);
  if (drawnWord === YES) return words.drawn;
  return drawnWord === NO || drawnWord === "" ? words.notDrawn : words.substituteAt(drawnWord);
}
