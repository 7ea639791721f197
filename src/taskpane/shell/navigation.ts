import { createContext, use, useEffect, useEffectEvent } from "react";
import type { PageId } from "./page-id";

/** Something to be done as soon as a page is shown; every errand is an object of its own. */
export type Errand =
  | { readonly kind: "mark-plan" }
  | { readonly kind: "one-click" }
  | { readonly kind: "continue-seal"; readonly drawNumber: string }
  | { readonly kind: "verify" };

/** The way to other pages, and what one was sent for. */
export type Navigation = {
  readonly goTo: (page: PageId, errand?: Errand) => void;
  readonly errand: Errand | null;
  /** Hands the errand out, once. */
  readonly takeErrand: () => Errand | null;
};

/** Given by the frame to everything in it. */
export const NavigationContext = createContext<Navigation>({
  goTo: () => {},
  errand: null,
  takeErrand: () => null,
});

/** The way to other pages. */
export function useNavigation(): Navigation {
  return use(NavigationContext);
}

/** Does the errands that come with a visit of the page; `does` gets each of them once. */
export function useErrand(does: (errand: Errand) => void): void {
  const { errand, takeErrand } = useNavigation();
  const take = useEffectEvent(() => {
    const taken = takeErrand();
    if (taken !== null) does(taken);
  });
  useEffect(() => {
    if (errand !== null) take();
  }, [errand]);
}
