import type { DrawState } from "../core/ledger/draw-history";
import type { EntryStage } from "../core/results/entry-state";
import type { Term } from "../core/results/publication-due";
import type { Statistics } from "../core/results/statistics";
import type { EXPORT_KINDS } from "../jobs/export-list";
import type { PublishReport } from "../jobs/publish-request";
import type { VoidReport } from "../jobs/void-draw";

/** 结果: what is done after a draw. */
export type ResultsWords = {
  readonly nothingDrawn: string;
  readonly goToDraw: string;
  readonly views: { readonly visits: string; readonly draws: string; readonly figures: string };
  readonly viewsName: string;
  readonly record: (isThere: boolean) => string;
  readonly missing: (visits: number) => string;
  readonly summary: (statistics: Statistics) => string;
  readonly filters: string;
  readonly stage: string;
  readonly stages: Readonly<Record<EntryStage | "open" | "all", string>>;
  readonly term: string;
  readonly allTerms: string;
  readonly terms: Readonly<Record<Term["kind"], string>>;
  readonly dueOn: (date: string, isProvisional: boolean) => string;
  readonly visits: (count: number) => string;
  readonly noVisits: string;
  readonly notListed: string;
  readonly substitute: string;
  readonly replace: string;
  readonly void: string;
  /** The name of a button among many like it. */
  readonly of: (deed: string, whom: string) => string;
  readonly draws: string;
  readonly forms: string;
  /** The name of the workbook of a draw's forms. */
  readonly formsName: (drawNumber: string) => string;
  readonly report: string;
  readonly reportText: string;
  readonly reportWorkbook: string;
  readonly reportPage: string;
  /** The name of the report's file. */
  readonly reportName: (year: number) => string;
  readonly drawLine: (state: DrawState | "unknown", visits: number) => string;
  readonly figures: string;
  readonly figure: Readonly<Record<Exclude<keyof Statistics, "words" | "otherWords">, string>>;
  readonly byOutcome: string;
  readonly outcome: string;
  readonly count: string;
  readonly otherWords: string;
  readonly noOutcomes: string;
  readonly table: string;
  /** One group of a chart with its figures, said aloud; and what stands between two groups. */
  readonly chartGroup: (label: string, figures: readonly string[]) => string;
  readonly groupSeparator: string;
  readonly coverageBy: { readonly kind: string; readonly district: string };
  readonly coverageHeading: { readonly kind: string; readonly district: string };
  readonly coverage: Readonly<Record<"units" | "drawn" | "inspected" | "share", string>>;
  readonly kindsMean: string;
  readonly noCoverage: string;
  /** A group of units of which the directory does not say the kind or district. */
  readonly notSaid: string;
  /** Groups that are summed up. */
  readonly others: (groups: number) => string;
  readonly total: string;
  readonly byMonth: (year: number) => string;
  readonly month: string;
  /** 1 to 12. */
  readonly monthName: (month: number) => string;
  readonly months: Readonly<Record<"planned" | "drawn" | "inspected", string>>;
  readonly plannedMeans: string;
  /** Plan rows that say no number of units. */
  readonly undetermined: (rows: number) => string;
  readonly noMonths: string;
};

/** Who goes on a visit. */
type TeamFacts = { readonly leader: string; readonly inspectors: readonly string[] };

/** What is said of a 补抽. */
export type SubstituteFacts = {
  readonly number: string;
  readonly left: string;
  readonly visits: readonly (TeamFacts & {
    readonly name: string;
    readonly planNumbers: readonly string[];
  })[];
};

/** What is said of a 换人. */
export type ReplaceFacts = TeamFacts & {
  readonly number: string;
  readonly unit: string;
  readonly newcomer: string;
};

/** The dialogs and outcomes of 补抽, 换人 and 作废. */
export type LaterWords = {
  readonly substituteTitle: (unit: string) => string;
  readonly substituteText: (drawNumber: string) => string;
  readonly noSubstitute: (planNumbers: readonly string[]) => string;
  readonly leaveAnyway: string;
  readonly confirmSubstitute: string;
  readonly replaceTitle: (unit: string) => string;
  readonly replaceText: string;
  readonly leaver: string;
  readonly member: (name: string, certificate: string) => string;
  readonly confirmReplace: string;
  readonly voidTitle: (drawNumber: string) => string;
  readonly voidText: (visits: number) => string;
  readonly confirmVoid: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly signed: (reason: string) => string;
  readonly cannotUndo: string;
  readonly substituted: (facts: SubstituteFacts) => readonly string[];
  readonly replaced: (facts: ReplaceFacts) => readonly string[];
  readonly voided: (report: VoidReport) => readonly string[];
};

/** 公示. */
export type PublicationWords = {
  readonly title: string;
  /** The buttons of the five publications. */
  readonly kinds: Readonly<Record<PublishReport["kind"], string>>;
  readonly ofWhich: string;
  readonly allDraws: string;
  readonly making: string;
  readonly whatLeaves: string;
  /** That one of the kind is kept; and what the new one may be beside it. */
  readonly keptAlready: string;
  readonly ofItsOwn: string;
  readonly correctionOf: (sheet: string) => string;
  readonly stale: string;
  readonly again: string;
  readonly goToCheck: string;
  readonly rowsShown: (shown: number, rows: number) => string;
  readonly prose: string;
  readonly copyTable: string;
  readonly copyProse: string;
  readonly selected: string;
  readonly downloadPage: string;
  readonly downloadWorkbook: string;
  readonly openWorkbook: string;
  readonly handedOut: (file: string) => string;
  readonly opened: string;
  readonly keep: string;
  readonly kept: (sheet: string) => string;
  readonly notPublished: (count: number) => string;
  readonly why: (why: string, count: number) => string;
  /** Before cells of 设置 that could not be read. */
  readonly byDefaults: string;
  /** 设置 does not say in readable words what decides a publication. */
  readonly settingsUnreadable: string;
  readonly personalData: (count: number) => string;
  readonly personalDataInExport: (count: number) => string;
  readonly exports: string;
  readonly exportsHint: string;
  readonly exportKind: string;
  readonly exportKinds: Readonly<Record<(typeof EXPORT_KINDS)[number], string>>;
  readonly exportWorkbook: string;
  readonly exportCsv: string;
};

/** 查询. */
export type QueryWords = {
  readonly search: string;
  readonly hint: string;
  readonly explain: string;
  readonly found: (units: number, inspectors: number) => string;
  readonly none: (typed: string) => string;
  readonly more: (count: number) => string;
  readonly unit: string;
  readonly inspector: string;
  readonly places: (count: number) => string;
  readonly visits: (count: number) => string;
  readonly noVisits: string;
  readonly drawn: string;
  readonly draw: (drawNumber: string, state: string, time: string) => string;
  readonly planRow: (planNumber: string, item: string) => string;
  readonly leftOut: (reason: string) => string;
  readonly notMatched: (reason: string) => string;
  readonly matched: (visits: number) => string;
  readonly rank: (rank: string, weight: string) => string;
  readonly ticket: string;
  readonly notDrawn: string;
  readonly substituteAt: (drawnWord: string) => string;
  readonly inspectedOn: (date: string) => string;
  readonly notInspected: string;
  readonly result: (result: string) => string;
  readonly publishedOn: (date: string) => string;
  readonly team: (leader: string, others: readonly string[]) => string;
};
