import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DrawLine } from "../../jobs/visits-report";
import { FormsButton } from "../shell/forms-button";
import { LongList } from "../shell/long-list";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";

const useStyles = makeStyles({
  draw: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  number: { fontWeight: tokens.fontWeightSemibold },
});

/** Every draw with its state; one that counts can be voided. */
export function DrawList({
  draws,
  isBusy,
  onVoid,
}: {
  readonly draws: readonly DrawLine[];
  readonly isBusy: boolean;
  readonly onVoid: (draw: DrawLine) => void;
}) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { results: words } = usePageWords();
  return (
    <LongList name={words.draws} rows={draws} keyOf={({ drawNumber }) => drawNumber}>
      {(draw) => (
        <div className={styles.draw}>
          <span className={styles.number}>{draw.drawNumber}</span>
          <span className={surfaces.quiet}>{words.drawLine(draw.state, draw.visits)}</span>
          {draw.state === "drawn" && (
            <div className={surfaces.buttons}>
              <FormsButton drawNumber={draw.drawNumber} />
              <Button
                disabled={isBusy}
                aria-label={words.of(words.void, draw.drawNumber)}
                onClick={() => onVoid(draw)}
              >
                {words.void}
              </Button>
            </div>
          )}
        </div>
      )}
    </LongList>
  );
}
