import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import type { Counts } from "../../i18n/pane-words";
import { useNavigation } from "../shell/navigation";
import { useSurfaces } from "../shell/surfaces";
import { usePaneWords } from "../words/words-context";

const useStyles = makeStyles({
  due: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  draw: { minHeight: "44px" },
});

/** What is due, and the one click. */
export function DueCard({
  book: { due, dueWithFindings, draws, pendingVisits },
}: {
  readonly book: Counts;
}) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { overview: words } = usePaneWords();
  const { goTo } = useNavigation();
  const isDue = due.rows > 0;
  return (
    <section className={surfaces.card}>
      <h2 className={styles.due}>{isDue ? words.due(due.rows, due.units) : words.nothingDue}</h2>
      {dueWithFindings > 0 && (
        <p className={surfaces.quiet}>{words.dueWithFindings(dueWithFindings)}</p>
      )}
      <Button
        appearance={isDue ? "primary" : "secondary"}
        size="large"
        className={styles.draw}
        onClick={() => goTo("draw", { kind: "one-click" })}
      >
        {words.oneClick}
      </Button>
      <Button
        icon={<ClipboardCheckmarkRegular />}
        onClick={() => goTo("check", { kind: "mark-plan" })}
      >
        {words.checkPlan}
      </Button>
      {draws > 0 && <p className={surfaces.quiet}>{words.history(draws, pendingVisits)}</p>}
    </section>
  );
}
