import type { Coverage } from "../../core/results/coverage";
import { largestGroups, type LargestGroups } from "../../core/results/largest-groups";
import { formatShare } from "../../core/results/share";
import type { Statistics } from "../../core/results/statistics";
import type { ResultsWords } from "../../i18n/pane-later-words";
import type { FiguresReport } from "../../jobs/figures-report";
import type { BarGroup, ChartData } from "./chart-data";

/** The groups that a chart of the pane has room for. */
const MOST_BARS = 12;

/** Results by outcome, the words of the list first. */
export function outcomeChart(
  { words: outcomes, otherWords }: Statistics,
  words: ResultsWords,
): ChartData {
  const groups = [
    ...outcomes.map(({ word, visits }) => group(word, [visits])),
    ...(otherWords > 0 ? [group(words.otherWords, [otherWords])] : []),
  ];
  return {
    title: words.byOutcome,
    heading: words.outcome,
    series: [{ name: words.count, look: "solid" }],
    noteHeading: null,
    isBrief: false,
    bars: groups,
    rows: groups,
    total: null,
  };
}

/** 抽查覆盖率 of kinds or districts: the largest drawn, all of them in the table. */
export function coverageChart(
  by: "kind" | "district",
  coverage: NonNullable<FiguresReport["coverage"]>,
  words: ResultsWords,
): ChartData {
  const all = by === "kind" ? coverage.byKind : coverage.byDistrict;
  return {
    title: words.coverageBy[by],
    heading: words.coverageHeading[by],
    series: [
      { name: words.coverage.units, look: "hollow" },
      { name: words.coverage.drawn, look: "striped" },
      { name: words.coverage.inspected, look: "solid" },
    ],
    noteHeading: words.coverage.share,
    isBrief: false,
    bars: coverageGroups(largestGroups(all, MOST_BARS), words),
    rows: coverageGroups(all, words),
    total: coverageGroup(words.total, coverage.all),
  };
}

/** The months of a year: what the plan promised, what was drawn, and what was inspected. */
export function monthsChart(
  { year, counts }: NonNullable<FiguresReport["months"]>,
  words: ResultsWords,
): ChartData {
  const groups = counts.map(({ month, planned, drawn, inspected }) =>
    group(words.monthName(month), [planned, drawn, inspected]),
  );
  const sum = (series: number) =>
    groups.reduce((total, { counts: own }) => total + (own[series] ?? 0), 0);
  return {
    title: words.byMonth(year),
    heading: words.month,
    series: [
      { name: words.months.planned, look: "hollow" },
      { name: words.months.drawn, look: "striped" },
      { name: words.months.inspected, look: "solid" },
    ],
    noteHeading: null,
    isBrief: true,
    bars: groups,
    rows: groups,
    total: group(words.total, [sum(0), sum(1), sum(2)]),
  };
}

function coverageGroups(
  { groups, others }: LargestGroups,
  words: ResultsWords,
): readonly BarGroup[] {
  const own = groups.map((one) => coverageGroup(one.name === "" ? words.notSaid : one.name, one));
  return others === null ? own : [...own, coverageGroup(words.others(others.groups), others)];
}

function coverageGroup(
  label: string,
  { units, drawn, inspected, share }: Omit<Coverage, "name">,
): BarGroup {
  return { label, counts: [units, drawn, inspected], note: formatShare(share) };
}

function group(label: string, counts: readonly number[]): BarGroup {
  return { label, counts, note: "" };
}
