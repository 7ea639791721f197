import type { Desk } from "../desk/desk";
import type { Language } from "../i18n/language";
import type { Moment } from "../jobs/draw-request";
import type { Observable } from "./observable";
import type { WordSource } from "./words/word-source";

/** What a pane may not make for itself. */
export type Surroundings = {
  /** The moment in China. */
  readonly clock: () => Moment;
  /** 256 random bits as lowercase hex. */
  readonly randomSeed: () => string;
};

/** How the pane is lit; `forced` where the system sets every colour. */
export type PaneTheme = "light" | "dark" | "forced";

/** A one-click button of the ribbon: 检查计划, 一键抽取 or 生成公示. */
export type RibbonCommand = "checkPlan" | "drawDuePlanRows" | "publish";

/** A click on the ribbon; each click is an object of its own, also the same button twice. */
export type RibbonRequest = { readonly command: RibbonCommand };

/** What keeps the workbook's host from going on. */
export type Waiting = "cell-editing";

/** What some hosts can do and others not; a button whose facility is missing is not there. */
export type Facilities = {
  /** Saves the workbook, or asks where to. */
  readonly save?: () => void;
  /** Asks for a workbook and opens it in place of this one. */
  readonly openFile?: () => void;
  /** Opens an .xlsx as a workbook of its own; elsewhere, and where that fails, it is downloaded under `name`. */
  readonly newWorkbook?: (bytes: Uint8Array, name: string) => void | Promise<void>;
};

/** What the pane needs from Excel, or from the page around it. */
export type PaneProps = {
  readonly desk: Desk;
  readonly surroundings: Surroundings;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly theme: PaneTheme;
  readonly requested: Observable<RibbonRequest | null>;
  readonly waiting: Observable<Waiting | null>;
  readonly facilities: Facilities;
  /** Other words than the built-in ones: for tests with a pseudo-locale. */
  readonly wordSource?: WordSource;
};
