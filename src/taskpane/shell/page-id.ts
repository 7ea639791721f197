import type { PaneWords } from "../../i18n/pane-words";

/** The name of a page: each has its word in every language. */
export type PageId = keyof PaneWords["pages"];
