import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { usePageWords } from "../words/words-context";

/** Whether a publication stands on its own or corrects one that is kept: nobody else can know. */
export function CorrectionChoice({
  sheets,
  chosen,
  onChoose,
}: {
  readonly sheets: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (sheet: string | null) => void;
}) {
  const { publication: words } = usePageWords();
  return (
    <Field label={words.keptAlready}>
      <RadioGroup
        value={chosen ?? ""}
        onChange={(_, { value }) => onChoose(value === "" ? null : value)}
      >
        <Radio value="" label={words.ofItsOwn} />
        {sheets.map((sheet) => (
          <Radio key={sheet} value={sheet} label={words.correctionOf(sheet)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
