import type { SeedFailure } from "../core/text/seed";
import type { Dueness } from "../core/draw/dueness";
import type { DrawState } from "../core/ledger/draw-history";
import type { SheetDifference } from "../jobs/compare-workbooks";
import type { RowNotDrawn, Shortfall } from "../jobs/failure";
import type { SettingView } from "../jobs/settings-report";
import type { LaterWords, PublicationWords, QueryWords, ResultsWords } from "./pane-later-words";
import type { Words } from "./words";

/** What the pages behind 总览 say: loaded with the first of them. */
export type PanePageWords = {
  readonly words: Words;
  readonly common: CommonWords;
  readonly failures: FailureWords;
  readonly check: CheckWords;
  readonly draw: DrawWords;
  readonly witnessed: WitnessedWords;
  readonly results: ResultsWords;
  readonly later: LaterWords;
  readonly publication: PublicationWords;
  readonly verify: VerifyWords;
  readonly query: QueryWords;
  readonly settings: SettingsWords;
};

/** What several pages say. */
export type CommonWords = {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly fingerprint: string;
  readonly goTo: (place: string) => string;
  /** A workbook that has only begun. */
  readonly fillInTitle: string;
  readonly fillInText: (sheet: string) => string;
  readonly listSeparator: string;
  /** A list that was cut short. */
  readonly more: (count: number) => string;
};

/** The error area: what was not done, before the why and the next step that other words give. */
export type FailureWords = {
  readonly titles: {
    readonly overview: string;
    readonly check: string;
    readonly "mark-plan": string;
    readonly "clear-marks": string;
    readonly mend: string;
    readonly "preview-draw": string;
    readonly draw: string;
    readonly seal: string;
    readonly "draw-sealed": string;
    readonly verify: string;
    readonly visits: string;
    readonly figures: string;
    readonly "record-results": string;
    readonly void: string;
    readonly substitute: string;
    readonly "replace-inspector": string;
    readonly publish: string;
    readonly export: string;
    readonly forms: string;
    readonly report: string;
    readonly query: string;
    readonly recover: string;
    readonly template: string;
    readonly sample: string;
    readonly settings: string;
    readonly "change-setting": string;
    readonly select: string;
  };
  readonly changed: string;
  readonly difference: (difference: SheetDifference) => string;
  readonly unrecovered: string;
  readonly unexpected: (detail: string) => string;
  readonly shortfall: (rows: readonly Shortfall[]) => string;
  readonly refused: (count: number) => string;
  readonly nothingDue: string;
  readonly notDue: (row: RowNotDrawn) => string;
};

/** 核对. */
export type CheckWords = {
  readonly mark: string;
  readonly marked: (findings: number) => string;
  readonly clear: string;
  readonly cleared: string;
  readonly counts: (counts: {
    readonly targets: number;
    readonly inspectors: number;
    readonly items: number;
    readonly planRows: number;
  }) => string;
  readonly filters: string;
  readonly severity: (name: string, count: number) => string;
  readonly sheet: string;
  readonly allSheets: string;
  readonly article: string;
  readonly allArticles: string;
  readonly noArticle: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (at: number, total: number) => string;
  readonly findings: string;
  readonly none: string;
  readonly noneFiltered: string;
  readonly showAll: string;
  readonly group: (sheet: string, count: number) => string;
  readonly mend: (value: string) => string;
  readonly mendTitle: string;
  readonly mendText: (place: string, found: string, value: string) => string;
  readonly mendNote: string;
  readonly mendConfirm: (value: string) => string;
  readonly mended: (place: string) => string;
  readonly readings: string;
};

/** 抽取. */
export type DrawWords = {
  readonly planRows: string;
  readonly figures: (population: number, eligible: number, required: number) => string;
  readonly shortfall: (required: number, eligible: number) => string;
  readonly notDue: (why: Exclude<Dueness, { isDue: true }>) => string;
  readonly findingsAgainst: (count: number) => string;
  readonly notDrawable: string;
  readonly leftOut: (count: number) => string;
  readonly leftOutGroup: (reason: string, count: number) => string;
  readonly directoryErrors: (count: number) => string;
  readonly seed: string;
  readonly seedAutomatic: string;
  readonly seedWitnessed: string;
  readonly automaticHint: string;
  readonly witnessedHint: string;
  readonly operator: string;
  readonly operatorMissing: string;
  readonly witnesses: string;
  readonly witnessesHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly selected: (rows: number, units: number) => string;
  readonly nothingSelected: string;
  readonly nothingDue: string;
  readonly draw: string;
  readonly seal: string;
  readonly confirmTitle: (drawNumber: string) => string;
  readonly confirmText: (rows: number, units: number) => string;
  readonly confirmSealTitle: (drawNumber: string) => string;
  readonly confirmSealText: (rows: number) => string;
  readonly willWrite: (sheets: readonly string[]) => string;
  readonly cannotUndo: string;
  readonly sealCannotUndo: string;
  readonly signedBy: (operator: string, witnesses: readonly string[]) => string;
  readonly despiteErrors: (reason: string) => string;
  readonly acceptShortfall: string;
  readonly confirm: string;
  readonly confirmSeal: string;
  readonly cancel: string;
  readonly running: string;
  readonly doneTitle: (drawNumber: string, units: number) => string;
  readonly keepFingerprint: string;
  readonly seedLine: (seed: string, source: string) => string;
  readonly drawnRow: (drawn: number, substitutes: number) => string;
  readonly brokenOff: (drawNumbers: readonly string[]) => string;
  readonly leftOutRows: string;
  readonly visits: string;
  readonly leader: (name: string) => string;
  readonly joint: string;
  readonly save: string;
  readonly verify: string;
  readonly finish: string;
};

/** 现场抽取. */
export type WitnessedWords = {
  readonly continueSeal: string;
  readonly sealed: (drawNumber: string) => string;
  readonly showFingerprint: string;
  readonly rows: string;
  readonly contribution: string;
  readonly contributionHint: string;
  readonly add: string;
  readonly contributions: string;
  readonly remove: (contribution: string) => string;
  readonly entropy: (bits: number) => string;
  readonly lowEntropy: (bits: number) => string;
  readonly trouble: (code: SeedFailure["code"], character: number) => string;
  readonly lines: string;
  readonly linesHint: string;
  readonly draw: string;
  readonly confirmTitle: (drawNumber: string) => string;
  readonly later: string;
};

/** 核验. */
export type VerifyWords = {
  readonly verify: string;
  readonly expected: string;
  readonly expectedHint: string;
  readonly expectedUnreadable: string;
  readonly passed: (events: number) => string;
  readonly differs: (count: number) => string;
  readonly draw: (drawNumber: string, state: string, time: string) => string;
  readonly states: Readonly<Record<DrawState, string>>;
  readonly drawDiffers: (count: number) => string;
  readonly drawPassed: string;
  readonly draws: string;
  readonly differences: string;
  readonly recorded: string;
  readonly recomputed: string;
  readonly nothing: string;
  readonly howTitle: string;
  readonly howText: string;
  readonly statement: string;
  readonly key: string;
  readonly keyCommand: string;
  readonly ticketCommand: string;
  readonly ticketText: string;
  readonly planRow: (planNumber: string, drawn: number) => string;
  readonly fileCommand: string;
  readonly cannotProve: string;
};

/** 设置. */
export type SettingsWords = {
  readonly pane: string;
  readonly language: string;
  readonly workbook: (sheet: string) => string;
  readonly noSheet: string;
  readonly setting: (view: SettingView) => {
    readonly label: string;
    readonly explanation: string;
  };
  readonly choice: (choice: string) => string;
  readonly editInSheet: string;
  readonly save: string;
  readonly undo: string;
  readonly saved: (label: string) => string;
  readonly empty: string;
  readonly findings: string;
  readonly platform: string;
};
