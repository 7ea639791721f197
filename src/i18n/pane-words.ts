import type { Overview } from "../jobs/overview";

/** How many of everything a workbook holds. */
export type Counts = Omit<Extract<Overview, { readonly kind: "book" }>, "kind">;

/** What the pane says before any of its later pages is loaded: its frame and 总览. */
export type PaneWords = {
  readonly title: string;
  readonly pages: {
    readonly overview: string;
    readonly check: string;
    readonly draw: string;
    readonly results: string;
    readonly publish: string;
    readonly verify: string;
    readonly query: string;
    readonly settings: string;
  };
  readonly stages: {
    readonly reading: string;
    readonly computing: string;
    readonly writing: string;
  };
  /** How far a stage has come, with grouped digits: `1,200 / 3,400`. */
  readonly progress: (done: string, total: string) => string;
  readonly progressName: string;
  readonly cancel: string;
  readonly cancelled: string;
  /** Beside a write: it cannot be stopped any more. */
  readonly tooLateToCancel: string;
  readonly loading: string;
  /** A part of the pane was not loaded, or broke. */
  readonly broken: string;
  readonly tryAgain: string;
  readonly dismiss: string;
  /** What the workbook's host is waiting for. */
  readonly waiting: { readonly "cell-editing": string };
  readonly overview: OverviewWords;
};

/** 总览. */
export type OverviewWords = {
  readonly due: (rows: number, units: number) => string;
  readonly nothingDue: string;
  readonly dueWithFindings: (rows: number) => string;
  readonly oneClick: string;
  readonly checkPlan: string;
  readonly counts: string;
  readonly targets: string;
  readonly inspectors: string;
  readonly planRows: string;
  readonly findings: string;
  readonly severities: (counts: Counts["findings"]) => string;
  readonly noFindings: string;
  readonly seesFindings: string;
  readonly openSeal: (drawNumber: string, rows: number) => string;
  readonly sealedAt: (time: string) => string;
  readonly continueSeal: string;
  readonly history: (draws: number, pendingVisits: number) => string;
  readonly brokenOff: (drawNumbers: readonly string[]) => string;
  readonly unfinished: (drawNumbers: readonly string[]) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly template: string;
  readonly sample: string;
  readonly openFile: string;
};
