import { makeStyles, tokens } from "@fluentui/react-components";
import { statementToCome, type SealedRowView } from "../../desk/seal-view";

const useStyles = makeStyles({
  line: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    wordBreak: "break-all",
  },
});

/** The exact line that will be hashed for each plan row. */
export function StatementLines({
  rows,
  seed,
}: {
  readonly rows: readonly SealedRowView[];
  readonly seed: string;
}) {
  const styles = useStyles();
  return rows.map((row) => (
    <code key={row.planNumber} className={styles.line}>
      {statementToCome(row, seed)}
    </code>
  ));
}
