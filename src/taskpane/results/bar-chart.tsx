import { makeStyles, tokens } from "@fluentui/react-components";
import { grouped } from "../figures";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";

/** One bar: what it stands for, and how many. */
export type Bar = { readonly label: string; readonly count: number };

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: "6px" },
  // Labels above their bars: Chinese words and English sentences fit at 320 px alike.
  bars: { display: "flex", flexDirection: "column", gap: "6px" },
  words: { display: "flex", justifyContent: "space-between", gap: "8px" },
  svg: { display: "block", width: "100%", height: "10px" },
  track: { fill: tokens.colorNeutralBackground5 },
  bar: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: "2px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: {
    textAlign: "end",
    padding: "2px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { cursor: "pointer" },
});

/** Counts to be compared at a glance, one bar each, with the table behind them. */
export function BarChart({
  title,
  heading,
  bars,
}: {
  readonly title: string;
  /** What the bars are, as the table's first heading. */
  readonly heading: string;
  readonly bars: readonly Bar[];
}) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { results: words, common } = usePageWords();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const said = bars.map(({ label, count }) => `${label} ${count}`).join(common.listSeparator);
  return (
    <figure className={styles.figure}>
      <figcaption className={surfaces.heading}>{title}</figcaption>
      <div role="img" aria-label={`${title}: ${said}`} className={styles.bars}>
        {bars.map(({ label, count }) => (
          <div key={label}>
            <div className={styles.words}>
              <span>{label}</span>
              <span>{grouped(count)}</span>
            </div>
            <svg className={styles.svg} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
              <rect className={styles.track} width="100" height="10" />
              <rect className={styles.bar} width={(count / most) * 100} height="10" />
            </svg>
          </div>
        ))}
      </div>
      <details>
        <summary className={styles.summary}>{words.table}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {heading}
              </th>
              <th scope="col" className={styles.number}>
                {words.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row" className={styles.cell}>
                  {label}
                </th>
                <td className={styles.number}>{grouped(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
