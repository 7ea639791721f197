import { makeStyles, tokens } from "@fluentui/react-components";
import { grouped } from "../figures";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { BarLine } from "./bar-line";
import { BarTable } from "./bar-table";
import type { BarGroup, ChartData, Series } from "./chart-data";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: "6px" },
  // Labels above their bars: Chinese words and English sentences fit at 320 px alike.
  bars: { display: "flex", flexDirection: "column", gap: "6px" },
  words: { display: "flex", justifyContent: "space-between", gap: "8px" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  series: { display: "flex", alignItems: "center", gap: "4px" },
  swatch: { width: "20px", flexShrink: 0 },
  group: { display: "flex", flexDirection: "column" },
  briefGroup: {
    display: "grid",
    gridTemplateColumns: "3.5em minmax(0, 1fr)",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "13px",
  },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "13px",
  },
  bar: { flexShrink: 0, minWidth: "2px" },
});

/** Counts to be compared at a glance, a bar each, with the table behind them. */
export function BarChart({ chart }: { readonly chart: ChartData }) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { results: words, common } = usePageWords();
  const { title, series, noteHeading, isBrief, bars } = chart;
  const most = bars.reduce((longest, { counts }) => Math.max(longest, ...counts), 1);
  const isSingle = series.length === 1;
  const said = ({ label, counts, note }: BarGroup): string => {
    if (isSingle) return `${label} ${counts.join(" ")}`;
    const figures = counts.map((count, index) => `${series[index]?.name ?? ""} ${count}`);
    return words.chartGroup(
      label,
      noteHeading === null ? figures : [...figures, `${noteHeading} ${note}`],
    );
  };
  const saidAll = bars.map(said).join(isSingle ? common.listSeparator : words.groupSeparator);
  return (
    <figure className={styles.figure}>
      <figcaption className={surfaces.heading}>{title}</figcaption>
      <div role="img" aria-label={`${title}: ${saidAll}`} className={styles.bars}>
        {!isSingle && <Legend series={series} />}
        {bars.map((group, index) =>
          isSingle ? (
            <SingleBar key={index} {...{ group, series, most, isBrief }} />
          ) : (
            <Bars key={index} {...{ group, series, most, isBrief }} />
          ),
        )}
      </div>
      <BarTable chart={chart} />
    </figure>
  );
}

type GroupProps = {
  readonly group: BarGroup;
  readonly series: readonly Series[];
  /** The count of the longest bar. */
  readonly most: number;
  readonly isBrief: boolean;
};

function SingleBar({ group: { label, counts }, series, most }: GroupProps) {
  const styles = useStyles();
  const [count = 0] = counts;
  return (
    <div>
      <div className={styles.words}>
        <span>{label}</span>
        <span>{grouped(count)}</span>
      </div>
      <BarLine share={count / most} look={series[0]?.look ?? "solid"} hasTrack />
    </div>
  );
}

/** The bars of one group below each other, each with its figure at its end. */
function Bars({ group: { label, counts, note }, series, most, isBrief }: GroupProps) {
  const styles = useStyles();
  const isNothing = counts.every((count) => count === 0);
  // The longest bar leaves room for its figure.
  const longest = `(100% - ${grouped(most).length + 1}ch)`;
  return (
    <div className={isBrief ? styles.briefGroup : styles.group}>
      <div className={styles.words}>
        <span>{label}</span>
        <span>{note}</span>
      </div>
      <div>
        {(isNothing ? [] : series).map(({ name, look }, index) => {
          const count = counts[index] ?? 0;
          const width = `calc(${longest} * ${count / most})`;
          return (
            <div key={name} className={styles.line}>
              {count > 0 && (
                <span className={styles.bar} style={{ width }}>
                  <BarLine share={1} look={look} />
                </span>
              )}
              {grouped(count)}
            </div>
          );
        })}
        {isNothing && <div className={styles.line}>0</div>}
      </div>
    </div>
  );
}

function Legend({ series }: { readonly series: readonly Series[] }) {
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      {series.map(({ name, look }) => (
        <span key={name} className={styles.series}>
          <span className={styles.swatch}>
            <BarLine share={1} look={look} />
          </span>
          {name}
        </span>
      ))}
    </div>
  );
}
