import { makeStyles, tokens } from "@fluentui/react-components";
import { formatShare } from "../../core/results/share";
import type { Statistics } from "../../core/results/statistics";
import { grouped } from "../figures";
import { PageBody } from "../shell/page-body";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { BarChart } from "./bar-chart";
import { ReportCard } from "./report-card";
import { YearCards } from "./year-cards";
import { outcomeChart } from "./year-charts";

const FIGURES = [
  "visits",
  "toEnter",
  "underWay",
  "published",
  "completion",
  "inspected",
  "closure",
  "dueSoon",
  "overdue",
  "publishedLate",
] as const;

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gridTemplateColumns: "1fr auto", columnGap: "8px" },
  figure: { margin: 0, textAlign: "end", fontWeight: tokens.fontWeightSemibold },
});

/** 统计: completion with the platform's own names, results by outcome, and the year against directory and plan. */
export function FiguresView({ statistics }: { readonly statistics: Statistics }) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { results: words } = usePageWords();
  const outcomes = outcomeChart(statistics, words);
  return (
    <PageBody>
      <section className={surfaces.card}>
        <h2 className={surfaces.heading}>{words.figures}</h2>
        <dl className={styles.list}>
          {FIGURES.map((name) => {
            const figure = statistics[name];
            return [
              <dt key={`${name} name`}>{words.figure[name]}</dt>,
              <dd key={name} className={styles.figure}>
                {typeof figure === "number" ? grouped(figure) : formatShare(figure)}
              </dd>,
            ];
          })}
        </dl>
      </section>
      <section className={surfaces.card}>
        {outcomes.bars.some(({ counts }) => counts.some((count) => count > 0)) ? (
          <BarChart chart={outcomes} />
        ) : (
          <p className={surfaces.text}>{words.noOutcomes}</p>
        )}
      </section>
      <YearCards />
      <ReportCard />
    </PageBody>
  );
}
