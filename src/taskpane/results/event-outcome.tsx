import { Button } from "@fluentui/react-components";
import { Fingerprint } from "../shell/fingerprint";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import type { EventOutcome } from "./use-event";

/** What came of a 补抽, 换人 or 作废, with the fingerprint that proves it later; stays until put away. */
export function EventOutcomeCard({
  outcome: { lines, fingerprint },
  onClose,
}: {
  readonly outcome: EventOutcome;
  readonly onClose: () => void;
}) {
  const surfaces = useSurfaces();
  const { draw } = usePageWords();
  return (
    <section className={surfaces.card}>
      {lines.map((line) => (
        <p key={line} className={surfaces.text}>
          {line}
        </p>
      ))}
      <Fingerprint digest={fingerprint} />
      <p className={surfaces.quiet}>{draw.keepFingerprint}</p>
      <div className={surfaces.buttons}>
        <Button onClick={onClose}>{draw.finish}</Button>
      </div>
    </section>
  );
}
