import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Term } from "../../core/results/publication-due";
import { usePageWords } from "../words/words-context";

const useStyles = makeStyles({
  mark: {
    padding: "0 4px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
  },
  late: {
    color: tokens.colorStatusDangerForeground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  soon: {
    color: tokens.colorStatusWarningForeground3,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

/** Where a visit stands in its term, in a word; the colour says nothing more. */
export function TermMark({ term }: { readonly term: Term["kind"] }) {
  const styles = useStyles();
  const { results: words } = usePageWords();
  const isLate = term === "overdue" || term === "published-late";
  return (
    <span
      className={mergeClasses(
        styles.mark,
        isLate && styles.late,
        term === "due-soon" && styles.soon,
      )}
    >
      {words.terms[term]}
    </span>
  );
}
