import { useState } from "react";
import type { DrawView } from "../../desk/draw-view";
import { useDesk } from "../desk/desk-context";
import { useDeed, type DeedProgress } from "../desk/use-deed";
import type { Sealed } from "./sealed";
import type { SeedGiven } from "./sealed-draw";
import type { DrawForm } from "./use-draw-form";

/** Where 抽取 stands: the form, a seal that waits for its seed, or what was drawn. */
export type Scene =
  | { readonly kind: "form" }
  | { readonly kind: "sealed"; readonly sealed: Sealed }
  | { readonly kind: "drawn"; readonly view: DrawView };

/** The deeds of 抽取, each leading to the next scene when it is done. */
export type DrawDeeds = {
  readonly scene: Scene;
  readonly setScene: (scene: Scene) => void;
  readonly progress: DeedProgress | null;
  /** Draws, or seals where the seed is to come from witnesses. */
  readonly begin: (form: DrawForm, acceptShortfall: boolean) => void;
  readonly drawSealed: (form: DrawForm, sealed: Sealed, given: SeedGiven) => void;
};

/** Does what a form asks for; a failure leaves the scene as it is, and the error area says why. */
export function useDrawDeeds(): DrawDeeds {
  const { surroundings } = useDesk();
  const draw = useDeed("draw");
  const seal = useDeed("seal");
  const second = useDeed("draw-sealed");
  const [scene, setScene] = useState<Scene>({ kind: "form" });
  const seedOf = (given: string | null) => ({ given, random: surroundings.randomSeed() });

  const begin = async (form: DrawForm, acceptShortfall: boolean): Promise<void> => {
    const request = form.request(surroundings.clock(), acceptShortfall);
    if (form.seedKind === "witnessed") {
      const sealed = await seal.run({ request });
      if (sealed.ok) setScene({ kind: "sealed", sealed: sealed.value });
    } else {
      const drawn = await draw.run({ request, seed: seedOf(null) });
      if (drawn.ok) setScene({ kind: "drawn", view: drawn.value });
    }
  };
  const drawSealed = async (form: DrawForm, sealed: Sealed, given: SeedGiven): Promise<void> => {
    const { drawNumber } = sealed;
    const request = {
      ...form.request(surroundings.clock(), given.acceptShortfall),
      // What is drawn was decided by the seal.
      planNumbers: null,
      despiteErrors: null,
    };
    const drawn = await second.run({ request, seed: seedOf(given.seed), drawNumber });
    if (drawn.ok) setScene({ kind: "drawn", view: drawn.value });
  };
  return {
    scene,
    setScene,
    progress: draw.progress ?? seal.progress ?? second.progress,
    begin: (form, acceptShortfall) => void begin(form, acceptShortfall),
    drawSealed: (form, sealed, given) => void drawSealed(form, sealed, given),
  };
}
