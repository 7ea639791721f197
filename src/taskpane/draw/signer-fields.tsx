import { Field, Input, makeStyles } from "@fluentui/react-components";
import { usePageWords } from "../words/words-context";
import type { Signers } from "./use-signers";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "start" },
  field: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

/** 操作人 and 监督人; `isAsked` once somebody wanted to go on without the operator. */
export function SignerFields({
  signers,
  isAsked,
}: {
  readonly signers: Signers;
  readonly isAsked: boolean;
}) {
  const styles = useStyles();
  const { draw: words } = usePageWords();
  const isMissing = isAsked && signers.operator.trim() === "";
  return (
    <div className={styles.fields}>
      <Field
        label={words.operator}
        required
        className={styles.field}
        {...(isMissing ? { validationMessage: words.operatorMissing } : {})}
      >
        <Input
          className={styles.input}
          value={signers.operator}
          onChange={(_, { value }) => signers.setOperator(value)}
        />
      </Field>
      <Field label={words.witnesses} hint={words.witnessesHint} className={styles.field}>
        <Input
          className={styles.input}
          value={signers.witnesses}
          onChange={(_, { value }) => signers.setWitnesses(value)}
        />
      </Field>
    </div>
  );
}
