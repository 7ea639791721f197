import { makeStyles } from "@fluentui/react-components";
import type { DeedFailure } from "../../desk/desk";
import type { Attempt } from "../desk/failures-context";
import { useSelect } from "../desk/use-select";
import { LinkButton } from "../shell/link-button";
import { Notice } from "../shell/notice";
import { usePageWords, usePaneWords } from "../words/words-context";
import { failureText } from "./failure-text";

const useStyles = makeStyles({
  // A long list does not push the page out of sight.
  scroll: { maxHeight: "30vh", overflowY: "auto" },
  list: { margin: 0, paddingInlineStart: "20px" },
});

/** Why something was not done: what, why, and what to do next. */
export function FailureNotice({
  attempt,
  failure,
  again,
  onDismiss,
}: {
  readonly attempt: Attempt;
  readonly failure: DeedFailure;
  readonly again: (() => void) | null;
  readonly onDismiss: () => void;
}) {
  const styles = useStyles();
  const select = useSelect();
  const pageWords = usePageWords();
  const { dismiss, tryAgain } = usePaneWords();
  const { text, lines } = failureText(failure, pageWords);
  return (
    <Notice
      intent="error"
      title={pageWords.failures.titles[attempt]}
      actions={[
        ...(again === null ? [] : [{ label: tryAgain, act: again }]),
        { label: dismiss, act: onDismiss },
      ]}
    >
      <div className={styles.scroll} tabIndex={lines.length > 0 ? 0 : -1}>
        {text}
        {lines.length > 0 && (
          <ul className={styles.list}>
            {lines.map(({ said, cell }) => (
              <li key={said}>
                {cell === null ? (
                  said
                ) : (
                  <LinkButton onClick={() => select(cell)}>{said}</LinkButton>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Notice>
  );
}
