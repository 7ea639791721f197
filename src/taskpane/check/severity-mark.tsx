import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/finding";

const SIGNS = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  undetermined: QuestionCircle16Filled,
};

const useStyles = makeStyles({
  sign: { flexShrink: 0, verticalAlign: "middle" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  undetermined: { color: tokens.colorNeutralForeground3 },
});

/** The sign of a severity; its word stands beside it, for colour is never the only sign. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Sign = SIGNS[severity];
  return <Sign className={mergeClasses(styles.sign, styles[severity])} aria-hidden />;
}
