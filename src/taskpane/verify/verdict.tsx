import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import type { VerifiedDrawView, VerifyView } from "../../desk/verify-view";
import { shownTime } from "../figures";
import { Notice } from "../shell/notice";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { DifferenceItem } from "./difference-item";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  draw: { display: "flex", gap: "6px", alignItems: "baseline", flexWrap: "wrap" },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0, alignSelf: "center" },
  bad: { color: tokens.colorStatusDangerForeground1, flexShrink: 0, alignSelf: "center" },
});

/** How a verification came out: a line a draw, then every difference with its cell. */
export function Verdict({ view }: { readonly view: VerifyView }) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { verify: words, common } = usePageWords();
  const { ok, events, draws, differences, differenceCount } = view;
  return (
    <>
      <Notice intent={ok ? "success" : "error"}>
        {ok ? words.passed(events) : words.differs(differenceCount)}
      </Notice>
      <section className={surfaces.card}>
        <h2 className={surfaces.heading}>{words.draws}</h2>
        <ul className={styles.list}>
          {draws.map((draw) => (
            <DrawLine key={draw.drawNumber} draw={draw} />
          ))}
        </ul>
      </section>
      {differences.length > 0 && (
        <section className={surfaces.card}>
          <h2 className={surfaces.heading}>{words.differences}</h2>
          {differences.map((difference, index) => (
            <DifferenceItem key={index} difference={difference} />
          ))}
          {differenceCount > differences.length && (
            <p className={surfaces.quiet}>{common.more(differenceCount - differences.length)}</p>
          )}
        </section>
      )}
    </>
  );
}

function DrawLine({ draw }: { readonly draw: VerifiedDrawView }) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { verify: words } = usePageWords();
  const { drawNumber, state, time, differences } = draw;
  const isGood = differences === 0;
  return (
    <li className={styles.draw}>
      {isGood ? (
        <CheckmarkCircle16Filled className={styles.good} aria-hidden />
      ) : (
        <ErrorCircle16Filled className={styles.bad} aria-hidden />
      )}
      <span>{isGood ? words.drawPassed : words.drawDiffers(differences)}</span>
      <span className={surfaces.quiet}>
        {words.draw(drawNumber, words.states[state], shownTime(time))}
      </span>
    </li>
  );
}
