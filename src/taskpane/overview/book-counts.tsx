import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Counts } from "../../i18n/pane-words";
import { grouped } from "../figures";
import { LaterNotice } from "../shell/later-notice";
import { useNavigation } from "../shell/navigation";
import { useSurfaces } from "../shell/surfaces";
import { usePaneWords } from "../words/words-context";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(60px, 1fr))",
    gap: "8px",
    margin: 0,
  },
  count: { display: "flex", flexDirection: "column-reverse", minWidth: 0 },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What the workbook holds, in figures, and what is wrong with it. */
export function BookCounts({ book }: { readonly book: Counts }) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { overview: words } = usePaneWords();
  const { goTo } = useNavigation();
  const { error, warning, undetermined } = book.findings;
  const findings = error + warning + undetermined;
  const figures: readonly (readonly [string, number])[] = [
    [words.targets, book.targets],
    [words.inspectors, book.inspectors],
    [words.planRows, book.planRows],
    [words.findings, findings],
  ];
  return (
    <section className={surfaces.card} aria-label={words.counts}>
      <dl className={styles.counts}>
        {figures.map(([name, count]) => (
          <div key={name} className={styles.count}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.figure}>{grouped(count)}</dd>
          </div>
        ))}
      </dl>
      <p className={surfaces.text}>
        {findings === 0 ? words.noFindings : words.severities(book.findings)}
      </p>
      {findings > 0 && <Button onClick={() => goTo("check")}>{words.seesFindings}</Button>}
      {book.unfinished.length > 0 && (
        <LaterNotice intent="warning">{words.unfinished(book.unfinished)}</LaterNotice>
      )}
    </section>
  );
}
