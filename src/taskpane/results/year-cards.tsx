import type { FiguresReport } from "../../jobs/figures-report";
import { atMoment, useAnswer } from "../desk/use-answer";
import { Looking } from "../shell/looking";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { BarChart } from "./bar-chart";
import { coverageChart, monthsChart } from "./year-charts";

const BY = ["kind", "district"] as const;

/** Coverage by kind and district, and months against plan: read when they are looked at, for they need the directories. */
export function YearCards() {
  const surfaces = useSurfaces();
  const { answer, isLooking, step } = useAnswer("figures", atMoment);
  if (answer !== null) return <Cards report={answer} />;
  if (!isLooking) return null;
  return (
    <section className={surfaces.card}>
      <Looking step={step} />
    </section>
  );
}

function Cards({ report: { coverage, months } }: { readonly report: FiguresReport }) {
  const surfaces = useSurfaces();
  const { results: words } = usePageWords();
  return (
    <>
      <section className={surfaces.card}>
        {months === null ? (
          <p className={surfaces.text}>{words.noMonths}</p>
        ) : (
          <>
            <BarChart chart={monthsChart(months, words)} />
            <p className={surfaces.quiet}>{words.plannedMeans}</p>
            {months.undetermined > 0 && (
              <p className={surfaces.quiet}>{words.undetermined(months.undetermined)}</p>
            )}
          </>
        )}
      </section>
      {coverage === null ? (
        <section className={surfaces.card}>
          <p className={surfaces.text}>{words.noCoverage}</p>
        </section>
      ) : (
        BY.map((by) => (
          <section key={by} className={surfaces.card}>
            <BarChart chart={coverageChart(by, coverage, words)} />
            {by === "kind" && <p className={surfaces.quiet}>{words.kindsMean}</p>}
          </section>
        ))
      )}
    </>
  );
}
