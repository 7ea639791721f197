import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SettingView } from "../../jobs/settings-report";
import { useSelect } from "../desk/use-select";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  control: { minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  values: { margin: "4px 0", paddingInlineStart: "20px" },
});

type Props = {
  readonly view: SettingView;
  readonly isBusy: boolean;
  readonly onChange: (value: string) => void;
};

/** One row of 设置: a drop-down, a field, or a list that is edited in the sheet; always with its explanation. */
export function SettingRow(props: Props) {
  const styles = useStyles();
  const { isList, choices } = props.view;
  const Row = isList ? ListRow : choices === null ? TypedRow : ChosenRow;
  return (
    <div className={styles.row}>
      <Row {...props} />
    </div>
  );
}

function ChosenRow({ view, isBusy, onChange }: Props) {
  const styles = useStyles();
  const { settings: words } = usePageWords();
  const { label, explanation } = words.setting(view);
  return (
    <Field label={label} hint={explanation}>
      <Select
        className={styles.control}
        value={view.values[0] ?? ""}
        disabled={isBusy}
        onChange={(_, { value }) => onChange(value)}
      >
        {view.choices?.map((choice) => (
          <option key={choice} value={choice}>
            {words.choice(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function TypedRow({ view, isBusy, onChange }: Props) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { settings: words } = usePageWords();
  const { label, explanation } = words.setting(view);
  const inForce = view.values[0] ?? "";
  const [typed, setTyped] = useState(inForce);
  return (
    <>
      <Field label={label} hint={explanation}>
        <Input
          className={styles.control}
          value={typed}
          disabled={isBusy}
          placeholder={words.empty}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === "Enter" && !nativeEvent.isComposing && typed !== inForce) onChange(typed);
          }}
        />
      </Field>
      {typed !== inForce && (
        <div className={surfaces.buttons}>
          <Button
            size="small"
            appearance="primary"
            disabled={isBusy}
            onClick={() => onChange(typed)}
          >
            {words.save}
          </Button>
          <Button size="small" onClick={() => setTyped(inForce)}>
            {words.undo}
          </Button>
        </div>
      )}
    </>
  );
}

function ListRow({ view }: Props) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const select = useSelect();
  const { settings: words } = usePageWords();
  const { label, explanation } = words.setting(view);
  const { cell } = view;
  return (
    <>
      <div className={styles.label}>{label}</div>
      <ul className={styles.values}>
        {view.values.map((value, index) => (
          <li key={index}>{value}</li>
        ))}
      </ul>
      <p className={surfaces.quiet}>{explanation}</p>
      {cell !== null && (
        <Button
          size="small"
          aria-label={`${words.editInSheet} ${label}`}
          onClick={() => select(cell)}
        >
          {words.editInSheet}
        </Button>
      )}
    </>
  );
}
