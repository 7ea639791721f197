import { Button } from "@fluentui/react-components";
import type { OpenSeal } from "../../jobs/open-seals";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords, usePaneWords } from "../words/words-context";

/** Draws that were sealed and wait for their seed. */
export function OpenSealList({
  seals,
  onContinue,
}: {
  readonly seals: readonly OpenSeal[];
  readonly onContinue: (drawNumber: string) => void;
}) {
  const surfaces = useSurfaces();
  const { overview } = usePaneWords();
  const { witnessed: words } = usePageWords();
  return seals.map(({ drawNumber, rows }) => (
    <section key={drawNumber} className={surfaces.card}>
      <p className={surfaces.text}>{overview.openSeal(drawNumber, rows.length)}</p>
      <Button onClick={() => onContinue(drawNumber)}>{words.continueSeal}</Button>
    </section>
  ));
}
