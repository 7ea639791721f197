import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { Notice } from "../shell/notice";
import { usePageWords } from "../words/words-context";
import { LEAST_SEED_BITS, type SeedEntry } from "./use-seed-entry";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  row: { display: "flex", gap: "8px", alignItems: "stretch", flexWrap: "wrap" },
  input: {
    flexGrow: 1,
    minWidth: "140px",
    "& input": {
      width: "100%",
      minHeight: "44px",
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase600,
    },
  },
  list: { display: "flex", flexWrap: "wrap", gap: "6px", margin: 0, padding: 0 },
  contribution: {
    display: "flex",
    alignItems: "center",
    maxWidth: "100%",
    paddingInlineStart: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    overflowWrap: "anywhere",
  },
});

/** The seed in large digits, one contribution after the other, and how much chance is in it. */
export function SeedFields({ entry }: { readonly entry: SeedEntry }) {
  const styles = useStyles();
  const { witnessed: words } = usePageWords();
  return (
    <>
      <Field className={styles.field} label={words.contribution} hint={words.contributionHint}>
        {(field) => (
          <div className={styles.row}>
            <Input
              {...field}
              className={styles.input}
              value={entry.typed}
              autoComplete="off"
              onChange={(_, { value }) => entry.setTyped(value)}
              onKeyDown={({ key, nativeEvent }) => {
                if (key === "Enter" && !nativeEvent.isComposing) entry.add();
              }}
            />
            <Button onClick={entry.add}>{words.add}</Button>
          </div>
        )}
      </Field>
      {entry.contributions.length > 0 && <Contributions entry={entry} />}
      <SeedVerdict entry={entry} />
    </>
  );
}

function Contributions({ entry }: { readonly entry: SeedEntry }) {
  const styles = useStyles();
  const { witnessed: words } = usePageWords();
  return (
    <ol className={styles.list} aria-label={words.contributions}>
      {entry.contributions.map((contribution, index) => (
        <li key={index} className={styles.contribution}>
          {contribution}
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.remove(contribution)}
            onClick={() => entry.remove(index)}
          />
        </li>
      ))}
    </ol>
  );
}

/** Entropy in bits, or what cannot be used. */
function SeedVerdict({ entry: { seed, bits } }: { readonly entry: SeedEntry }) {
  const { witnessed: words } = usePageWords();
  const verdict = (): ReactNode => {
    if (!seed.ok) return words.trouble(seed.error.code, seed.error.position + 1);
    if (bits >= LEAST_SEED_BITS) return words.entropy(bits);
    return <Notice intent="warning">{words.lowEntropy(bits)}</Notice>;
  };
  return <div role="status">{verdict()}</div>;
}
