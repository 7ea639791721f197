import { Checkbox } from "@fluentui/react-components";
import type { Shortfall } from "../../jobs/failure";
import { usePageWords } from "../words/words-context";

/** A row's figures, as far as a shortfall shows in them. */
type Row = Shortfall & { readonly planNumber: string };

/** The rows for which fewer units may be drawn than must be. */
export function shortRows(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ eligible, required }) => eligible < required);
}

/** Names the shortfalls and asks whether they are accepted; nothing where there are none. */
export function ShortfallConsent({
  rows,
  isAccepted,
  onAccept,
}: {
  readonly rows: readonly Row[];
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}) {
  const { draw: words } = usePageWords();
  const short = shortRows(rows);
  if (short.length === 0) return null;
  return (
    <div>
      {short.map(({ planNumber, required, eligible }) => (
        <div key={planNumber}>
          {planNumber} {words.shortfall(required, eligible)}
        </div>
      ))}
      <Checkbox
        label={words.acceptShortfall}
        checked={isAccepted}
        onChange={(_, { checked }) => onAccept(checked === true)}
      />
    </div>
  );
}
