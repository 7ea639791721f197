import { makeStyles, ToggleButton } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "4px" },
  choice: { minWidth: 0, flexGrow: 1, paddingInline: "8px" },
});

/** A choice of a few, all in view. */
export function ChoiceBar<Choice extends string>({
  name,
  choices,
  chosen,
  onChoose,
}: {
  readonly name: string;
  readonly choices: readonly (readonly [Choice, string])[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={name} className={styles.bar}>
      {choices.map(([choice, label]) => (
        <ToggleButton
          key={choice}
          size="small"
          className={styles.choice}
          appearance={choice === chosen ? "primary" : "secondary"}
          checked={choice === chosen}
          onClick={() => onChoose(choice)}
        >
          {label}
        </ToggleButton>
      ))}
    </div>
  );
}
