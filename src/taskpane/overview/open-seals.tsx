import { Button } from "@fluentui/react-components";
import type { OpenSeal } from "../../jobs/open-seals";
import { shownTime } from "../figures";
import { useNavigation } from "../shell/navigation";
import { useSurfaces } from "../shell/surfaces";
import { usePaneWords } from "../words/words-context";

/** Draws that are sealed and wait for a seed: the first thing to be finished. */
export function OpenSeals({ seals }: { readonly seals: readonly OpenSeal[] }) {
  const surfaces = useSurfaces();
  const { overview: words } = usePaneWords();
  const { goTo } = useNavigation();
  return seals.map(({ drawNumber, rows, time }) => (
    <section key={drawNumber} className={surfaces.card}>
      <h2 className={surfaces.heading}>{words.openSeal(drawNumber, rows.length)}</h2>
      <p className={surfaces.quiet}>{words.sealedAt(shownTime(time))}</p>
      <Button
        appearance="primary"
        onClick={() => goTo("draw", { kind: "continue-seal", drawNumber })}
      >
        {words.continueSeal}
      </Button>
    </section>
  ));
}
