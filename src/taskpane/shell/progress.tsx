import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Stage } from "../../desk/desk";
import type { DeedProgress } from "../desk/use-deed";
import { grouped } from "../figures";
import { usePaneWords } from "../words/words-context";
import { useAnnounce } from "./announcer";

const STAGES: readonly Stage[] = ["reading", "computing", "writing"];

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px" },
  stages: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "6px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground3,
  },
  stage: { ":not(:last-child)::after": { content: '" →"' } },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    minHeight: "32px",
  },
});

/** How far a deed has come, with numbers, and the way to stop it while nothing is written. */
export function Progress({ progress: { step, cancel } }: { readonly progress: DeedProgress }) {
  const styles = useStyles();
  const words = usePaneWords();
  const announce = useAnnounce();
  const stage = step?.stage ?? "reading";
  const said = words.stages[stage];
  useEffect(() => announce(said), [announce, said]);
  const isCounted = step !== null && step.total > 0;
  return (
    <div className={styles.box}>
      <ol className={styles.stages}>
        {STAGES.map((one) => (
          <li
            key={one}
            className={mergeClasses(styles.stage, one === stage && styles.current)}
            {...(one === stage ? { "aria-current": "step" as const } : {})}
          >
            {words.stages[one]}
          </li>
        ))}
      </ol>
      <ProgressBar
        aria-label={words.progressName}
        thickness="large"
        {...(isCounted ? { value: step.done, max: step.total } : {})}
      />
      <div className={styles.foot}>
        <span>{isCounted ? words.progress(grouped(step.done), grouped(step.total)) : ""}</span>
        {stage === "writing" ? (
          <span>{words.tooLateToCancel}</span>
        ) : (
          <Button onClick={cancel}>{words.cancel}</Button>
        )}
      </div>
    </div>
  );
}
