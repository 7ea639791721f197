import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../jobs/check-plan";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";

const useStyles = makeStyles({
  box: {
    flexShrink: 0,
    maxHeight: "40%",
    overflowY: "auto",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  summary: { cursor: "pointer" },
  list: { margin: 0, paddingInlineStart: "20px" },
});

/** How each sheet was read: how many records, and which rows are none. */
export function Readings({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { check: words, words: said } = usePageWords();
  const lines = report.readings.map(said.report.reading).filter((line) => line !== "");
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{words.readings}</summary>
      <p className={surfaces.text}>{words.counts(report)}</p>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
