import { useState } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../../src/i18n/language";
import { observable } from "../../src/taskpane/observable";
import { Pane } from "../../src/taskpane/pane";
import type { PaneTheme, RibbonRequest, Waiting } from "../../src/taskpane/pane-props";
import { newXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { deskOver, inHand, NOW, sampleInHand, type WorkbookInHand } from "./desk-over";
import { PSEUDO_WORDS } from "./pseudo-words";

const asked = new URLSearchParams(location.search);
const PSEUDO = asked.get("language") === "pseudo";
const first: Language = asked.get("language") === "zh-CN" ? "zh-CN" : "en-US";
const themes: readonly PaneTheme[] = ["light", "dark", "forced"];
const theme = themes.find((one) => one === asked.get("theme")) ?? "light";

const requested = observable<RibbonRequest | null>(null);
const waiting = observable<Waiting | null>(null);

/** What a test may do from outside of the pane. */
declare global {
  interface Window {
    pane: {
      readonly workbook: WorkbookInHand;
      readonly requested: typeof requested;
      readonly waiting: typeof waiting;
    };
  }
}

function Page({ workbook }: { readonly workbook: WorkbookInHand }) {
  const [language, setLanguage] = useState<Language>(first);
  const [desk] = useState(() => deskOver(workbook));
  const [surroundings] = useState({ clock: () => NOW, randomSeed: () => "5eed".repeat(16) });
  return (
    <Pane
      desk={desk}
      surroundings={surroundings}
      language={language}
      onLanguage={setLanguage}
      theme={theme}
      requested={requested}
      waiting={waiting}
      facilities={FACILITIES}
      {...(PSEUDO ? { wordSource: PSEUDO_WORDS } : {})}
    />
  );
}

const FACILITIES = { save: () => {}, openFile: () => {} };

async function start(): Promise<void> {
  const targets = Number(asked.get("targets") ?? 300);
  const workbook = asked.get("book") === "empty" ? inHand(newXlsx()) : await sampleInHand(targets);
  window.pane = { workbook, requested, waiting };
  createRoot(document.getElementById("root") ?? document.body).render(<Page workbook={workbook} />);
}

void start();
