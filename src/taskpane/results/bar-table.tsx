import { makeStyles, tokens } from "@fluentui/react-components";
import { grouped } from "../figures";
import { usePageWords } from "../words/words-context";
import type { BarGroup, ChartData } from "./chart-data";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  name: {
    textAlign: "start",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
    padding: "2px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: {
    textAlign: "end",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
    padding: "2px 0 2px 6px",
    // Names give way to figures: a number is never broken.
    overflowWrap: "normal",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  total: { "& > *": { fontWeight: tokens.fontWeightSemibold } },
  summary: { cursor: "pointer" },
});

/** The table behind a chart: every group with its figures, also those that the chart sums up. */
export function BarTable({ chart }: { readonly chart: ChartData }) {
  const styles = useStyles();
  const { results: words } = usePageWords();
  const { title, heading, series, noteHeading, rows, total } = chart;
  const headings = [
    ...series.map(({ name }) => name),
    ...(noteHeading === null ? [] : [noteHeading]),
  ];
  const cells = ({ label, counts, note }: BarGroup) => (
    <>
      <th scope="row" className={styles.name}>
        {label}
      </th>
      {counts.map((count, index) => (
        <td key={series[index]?.name} className={styles.number}>
          {grouped(count)}
        </td>
      ))}
      {noteHeading !== null && <td className={styles.number}>{note}</td>}
    </>
  );
  return (
    <details>
      <summary className={styles.summary}>{words.table}</summary>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {heading}
            </th>
            {headings.map((name) => (
              <th key={name} scope="col" className={styles.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>{cells(row)}</tr>
          ))}
        </tbody>
        {total !== null && (
          <tfoot>
            <tr className={styles.total}>{cells(total)}</tr>
          </tfoot>
        )}
      </table>
    </details>
  );
}
