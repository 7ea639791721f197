import type { Step } from "../../desk/desk";
import { grouped } from "../figures";
import { usePaneWords } from "../words/words-context";
import { useSurfaces } from "./surfaces";

/** Stands where an answer will be, with how far the reading has come. */
export function Looking({ step }: { readonly step: Step | null }) {
  const surfaces = useSurfaces();
  const words = usePaneWords();
  const figures =
    step !== null && step.total > 0
      ? ` ${words.progress(grouped(step.done), grouped(step.total))}`
      : "";
  return (
    <p className={surfaces.quiet} role="status">
      {step === null ? words.loading : `${words.stages[step.stage]}${figures}`}
    </p>
  );
}
