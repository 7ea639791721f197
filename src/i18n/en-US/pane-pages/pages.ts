import type { PanePageWords } from "../../pane-page-words";
import { enUS } from "../words";
import { CHECK } from "./check";
import { DRAW } from "./draw";
import { FAILURES } from "./failures";
import { PUBLICATION } from "./publication";
import { QUERY } from "./query";
import { LATER, RESULTS_PAGE } from "./results";
import { SETTINGS } from "./settings";
import { VERIFY } from "./verify";
import { WITNESSED } from "./witnessed";

/** What the pages behind 总览 say. */
export const PANE_PAGES: PanePageWords = {
  words: enUS,
  common: {
    copy: "Copy",
    copied: "Copied.",
    notCopied: "It was not copied: select it and press Ctrl+C.",
    fingerprint: "Fingerprint",
    goTo: (place) => `Go to ${place}`,
    fillInTitle: "Fill in directories and plan first",
    fillInText: (sheet) =>
      `“${sheet}” has no rows yet. Once directories, item list and plan are filled in, they can be checked and drawn.`,
    listSeparator: ", ",
    more: (count) => `${count} more are not listed.`,
  },
  failures: FAILURES,
  check: CHECK,
  draw: DRAW,
  witnessed: WITNESSED,
  results: RESULTS_PAGE,
  later: LATER,
  publication: PUBLICATION,
  verify: VERIFY,
  query: QUERY,
  settings: SETTINGS,
};
