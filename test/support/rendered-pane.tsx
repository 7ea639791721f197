import { configure, render, screen, within } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { useState } from "react";
import type { Desk } from "../../src/desk/desk";
import type { Language } from "../../src/i18n/language";
import { observable, type Settable } from "../../src/taskpane/observable";
import { Pane } from "../../src/taskpane/pane";
import type { Facilities, RibbonRequest, Waiting } from "../../src/taskpane/pane-props";
import { deskOver, NOW, type WorkbookInHand } from "./desk-over";

// Real jobs take their time on a busy machine. Pages are loaded when they are asked for, which React waits for only
// outside of `act`: events happen as they do in a browser, and the tests wait for what they want to see.
configure({ asyncUtilTimeout: 20_000, eventWrapper: (happen: () => unknown) => happen() });
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

/** 64 hex digits, as the computer makes them. */
export const COMPUTERS_SEED = "5eed".repeat(16);

const SURROUNDINGS = { clock: () => NOW, randomSeed: () => COMPUTERS_SEED };
const THEME = "light";

/** A pane somebody has before them, and what its host can do to it. */
export type PaneInHand = {
  readonly user: UserEvent;
  readonly requested: Settable<RibbonRequest | null>;
  readonly waiting: Settable<Waiting | null>;
};

/** What a test may choose. */
export type PaneChoices = {
  readonly language?: Language;
  readonly facilities?: Facilities;
  /** A desk in place of the one over the workbook. */
  readonly desk?: Desk;
};

/** Opens the pane beside a workbook. */
export function openPane(workbook: WorkbookInHand, choices: PaneChoices = {}): PaneInHand {
  const requested = observable<RibbonRequest | null>(null);
  const waiting = observable<Waiting | null>(null);
  const desk = choices.desk ?? deskOver(workbook);
  const facilities = choices.facilities ?? {};
  function Page() {
    const [language, setLanguage] = useState<Language>(choices.language ?? "zh-CN");
    return (
      <Pane
        desk={desk}
        surroundings={SURROUNDINGS}
        language={language}
        onLanguage={setLanguage}
        theme={THEME}
        requested={requested}
        waiting={waiting}
        facilities={facilities}
      />
    );
  }
  render(<Page />);
  return { user: userEvent.setup({ delay: null }), requested, waiting };
}

/** Goes to a page by its tab. */
export async function goTo({ user }: PaneInHand, page: string): Promise<void> {
  await user.click(await screen.findByRole("tab", { name: page }));
}

/** The button of that name, once it is there; on the page that is shown, not on one that was put aside. */
export function button(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole("button", { name });
}

/** Clicks the button of that name, once it is there. */
export async function press({ user }: PaneInHand, name: string | RegExp): Promise<void> {
  await user.click(await button(name));
}

/** A text on the page that is shown, once it is there: whole, or a part that a pattern names. */
export async function text(said: string | RegExp): Promise<HTMLElement> {
  // What is announced to screen readers is said twice.
  const [first] = await screen.findAllByText((_, element) => isShownWith(element, said));
  if (first === undefined) throw new Error("nobody says so");
  return first;
}

/** The innermost element that says so: its own words, not those of a page that was put aside. */
function isShownWith(element: Element | null, said: string | RegExp): boolean {
  const matches = (one: Element): boolean => {
    const words = (one.textContent ?? "").replace(/\s+/gu, " ").trim();
    return typeof said === "string" ? words === said : said.test(words);
  };
  if (element === null || !matches(element)) return false;
  if ([...element.children].some(matches)) return false;
  return element.closest("[style*='display: none']") === null;
}

/** What the error area says, once it says something. */
export async function failure(): Promise<HTMLElement> {
  const [area] = await screen.findAllByRole("alert");
  if (area === undefined) throw new Error("no error area");
  return within(area).findByRole("group");
}
