import type { InspectorTrace } from "../../jobs/query/trace";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { DrawOfTrace, TraceCard, TraceList, VisitOfTrace } from "./trace-parts";

/** Where an inspector stood in every draw, and on which visits. */
export function InspectorCard({ inspector }: { readonly inspector: InspectorTrace }) {
  const surfaces = useSurfaces();
  const { query: words } = usePageWords();
  const { certificate, name, office, places, visits } = inspector;
  const number = [certificate, office].filter((part) => part !== "").join(" · ");
  return (
    <TraceCard kind={words.inspector} name={name} number={number}>
      <TraceList title={words.places(places.length)}>
        {places.map((place, index) => (
          <div key={index}>
            <div>
              {place.isEligible
                ? words.matched(place.visits)
                : words.notMatched(place.leftOutReason)}
            </div>
            <DrawOfTrace of={place} />
          </div>
        ))}
      </TraceList>
      {visits.length === 0 ? (
        <p className={surfaces.text}>{words.noVisits}</p>
      ) : (
        <TraceList title={words.visits(visits.length)}>
          {visits.map((visit) => (
            <VisitOfTrace
              key={`${visit.drawNumbers.join(" ")} ${visit.unitId}`}
              visit={visit}
              isOfInspector
            />
          ))}
        </TraceList>
      )}
    </TraceCard>
  );
}
