import type { PanePageWords } from "../../src/i18n/pane-page-words";
import type { PaneWords } from "../../src/i18n/pane-words";
import { PANE } from "../../src/i18n/en-US/pane";
import { PANE_PAGES } from "../../src/i18n/en-US/pane-pages/pages";
import type { WordSource } from "../../src/taskpane/words/word-source";

const ACCENTED: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", o: "ó", u: "ú" };

/** Words that anybody can read and nobody can mistake for a language: accented, and 40 % longer in brackets. */
export function pseudo(text: string): string {
  if (text === "") return "";
  const accented = text.replace(/[aeiou]/gu, (vowel) => ACCENTED[vowel] ?? vowel);
  return `[${accented}${" ·".repeat(Math.ceil((text.length * 0.4) / 2))}]`;
}

/** The same tree of words with every sentence in pseudo-words, also those that take figures. */
function pseudoTree<Tree>(tree: Tree): Tree {
  const turned = (value: unknown): unknown => {
    if (typeof value === "string") return pseudo(value);
    if (typeof value === "function") {
      const speak = value as (...figures: unknown[]) => unknown;
      return (...figures: unknown[]) => turned(speak(...figures));
    }
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turned(one)]));
  };
  return turned(tree) as Tree;
}

const PSEUDO_PANE: PaneWords = pseudoTree(PANE);
const PSEUDO_PAGES: Promise<PanePageWords> = Promise.resolve(pseudoTree(PANE_PAGES));

/** A pane in pseudo-words shows what was written without the catalogues, and what has no room to grow. */
export const PSEUDO_WORDS: WordSource = { pane: () => PSEUDO_PANE, pages: () => PSEUDO_PAGES };
