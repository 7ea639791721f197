import { makeStyles } from "@fluentui/react-components";
import type { RecomputationView, VerifiedDrawView } from "../../desk/verify-view";
import { CodeLine } from "../shell/code-line";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { keyCommand, TICKET_COMMAND, verifyCommand } from "./commands";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  part: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "8px" },
});

/** 怎样独立核验: statement, key and command lines, for somebody who trusts none of our programs. */
export function HowToVerify({
  draws,
  fingerprint,
}: {
  readonly draws: readonly VerifiedDrawView[];
  readonly fingerprint: string;
}) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { verify: words } = usePageWords();
  return (
    <details className={surfaces.card}>
      <summary className={styles.summary}>{words.howTitle}</summary>
      <div className={styles.part}>
        <p className={surfaces.text}>{words.howText}</p>
        {draws.flatMap(({ drawNumber, recomputations }) =>
          recomputations.map((one) => (
            <Recomputation
              key={`${drawNumber} ${one.planNumber}`}
              drawNumber={drawNumber}
              of={one}
            />
          )),
        )}
        <h3 className={surfaces.heading}>{words.ticketCommand}</h3>
        <CodeLine name={words.ticketCommand} code={TICKET_COMMAND} />
        <p className={surfaces.quiet}>{words.ticketText}</p>
        <h3 className={surfaces.heading}>{words.fileCommand}</h3>
        <CodeLine name={words.fileCommand} code={verifyCommand(fingerprint)} />
      </div>
    </details>
  );
}

function Recomputation({
  drawNumber,
  of: { planNumber, statement, key, drawn },
}: {
  readonly drawNumber: string;
  readonly of: RecomputationView;
}) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { verify: words } = usePageWords();
  const name = `${drawNumber} ${words.planRow(planNumber, drawn)}`;
  return (
    <div className={styles.part}>
      <h3 className={surfaces.heading}>{name}</h3>
      <div className={surfaces.quiet}>{words.statement}</div>
      <CodeLine name={`${words.statement} ${name}`} code={statement} />
      <div className={surfaces.quiet}>{words.key}</div>
      <CodeLine name={`${words.key} ${name}`} code={key} />
      <div className={surfaces.quiet}>{words.keyCommand}</div>
      <CodeLine name={`${words.keyCommand} ${name}`} code={keyCommand(statement)} />
    </div>
  );
}
