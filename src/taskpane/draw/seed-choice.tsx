import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { usePageWords } from "../words/words-context";

/** Where the seed is to come from. */
export type SeedKind = "automatic" | "witnessed";

/** 自动 or 现场, with what each of them means. */
export function SeedChoice({
  kind,
  onKind,
}: {
  readonly kind: SeedKind;
  readonly onKind: (kind: SeedKind) => void;
}) {
  const { draw: words } = usePageWords();
  return (
    <Field
      label={words.seed}
      hint={kind === "automatic" ? words.automaticHint : words.witnessedHint}
    >
      <RadioGroup
        layout="horizontal"
        value={kind}
        onChange={(_, { value }) => onKind(value === "witnessed" ? "witnessed" : "automatic")}
      >
        <Radio value="automatic" label={words.seedAutomatic} />
        <Radio value="witnessed" label={words.seedWitnessed} />
      </RadioGroup>
    </Field>
  );
}
