import type { CoverageTables } from "../core/results/coverage";
import type { DirectedStatistics } from "../core/results/directed-statistics";
import type { DrawCounts } from "../core/results/draw-counts";
import type { YearByMonths } from "../core/results/months";
import type { Statistics } from "../core/results/statistics";
import type { CivilDate } from "../core/text/civil-date";

/** One draw of the year. */
export type DrawLine = {
  readonly drawNumber: string;
  /** As the ledger writes it. */
  readonly time: string;
  readonly items: readonly string[];
  /** Visits that it drew and that stand; 0 for a voided draw. */
  readonly visits: number;
  readonly isVoid: boolean;
};

/** One row of the plan and what was drawn by it. */
export type PlanLine = {
  readonly planNumber: string;
  readonly item: string;
  readonly scope: string;
  readonly content: string;
  readonly offices: readonly string[];
  /** Draws planned, at the least, and carried out. */
  readonly planned: number;
  readonly drawn: number;
};

/** A visit at which something was found, or that left something to be done. */
export type ProblemLine = {
  readonly unitName: string;
  readonly items: readonly string[];
  readonly result: string;
  readonly problems: string;
  readonly opinion: string;
  readonly followUp: string;
  /** Empty while it is open. */
  readonly closedOn: string;
};

/** Statistics of the visits of one 抽查事项; a joint visit counts under each of its items. */
export type ItemStatistics = { readonly item: string; readonly statistics: Statistics };

/** Everything that the report of a year is made of (Art. 11). */
export type SummaryFacts = {
  readonly bureau: string;
  readonly year: number;
  readonly today: CivilDate;
  readonly draws: readonly DrawLine[];
  readonly drawCounts: DrawCounts;
  readonly plan: readonly PlanLine[];
  /** First and last 检查日期; null before the first inspection. */
  readonly inspections: { readonly first: CivilDate; readonly last: CivilDate } | null;
  readonly statistics: Statistics;
  readonly byItem: readonly ItemStatistics[];
  readonly problems: readonly ProblemLine[];
  /** 后续处置 with how many results have it, the words of the list first. */
  readonly followUps: readonly { readonly word: string; readonly visits: number }[];
  readonly coverage: CoverageTables;
  readonly months: YearByMonths;
  readonly directed: DirectedStatistics;
};
