import type { LaterWords, ResultsWords } from "../../pane-later-words";
import { VERIFY } from "./verify";

const MONTHS = [
  ...["Jan", "Feb", "Mar", "Apr", "May", "Jun"],
  ...["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

/** 结果. */
export const RESULTS_PAGE: ResultsWords = {
  nothingDrawn: "Nothing has been drawn yet, so no visit waits for its result.",
  goToDraw: "Go to Draw",
  views: { visits: "Visits", draws: "Draws", figures: "Figures" },
  viewsName: "What to look at",
  record: (isThere) => (isThere ? "Update the result sheet" : "Make the result sheet"),
  missing: (visits) => `${visits} visits are not on the sheet 检查结果录入 yet.`,
  summary: ({ visits, toEnter, underWay, published, overdue, dueSoon }) =>
    `Visits ${visits} · to enter ${toEnter} · under way ${underWay} · published ${published} · due soon ${dueSoon} · overdue ${overdue}`,
  filters: "Filters",
  stage: "Stage",
  stages: {
    open: "Not published",
    all: "All stages",
    "to-enter": "To enter",
    "under-way": "Under way",
    published: "Published",
  },
  term: "Term of publication",
  allTerms: "All terms",
  terms: {
    "not-begun": "Not begun",
    running: "Within the term",
    "due-soon": "Due soon",
    overdue: "Overdue",
    published: "Published in time",
    "published-late": "Published late",
  },
  dueOn: (date, isProvisional) =>
    isProvisional
      ? `Publish by ${date} (provisional: the year's holidays are not announced)`
      : `Publish by ${date}`,
  visits: (count) => `Visits (${count})`,
  noVisits: "No visit passes the filters.",
  notListed: "Not on the result sheet yet",
  substitute: "Substitute",
  replace: "Replace inspector",
  void: "Void",
  of: (deed, whom) => `${deed}: ${whom}`,
  draws: "Draws",
  forms: "Forms and record",
  formsName: (drawNumber) => `${drawNumber} 执法检查表和抽取记录表`,
  report: "Report of the year",
  reportText:
    "Sums up times, contents, findings and what was done (Article 11), with tables of figures and their charts. In Chinese.",
  reportWorkbook: "Make report workbook",
  reportPage: "Download web report",
  reportName: (year) => `${year}年度双随机抽查总结报告`,
  drawLine: (state, visits) =>
    `${state === "unknown" ? "not in the ledger" : VERIFY.states[state]} · ${visits} visits`,
  figures: "Completion",
  figure: {
    visits: "Visits to be made",
    toEnter: "To enter",
    underWay: "Under way",
    published: "Published",
    inspected: "Inspected",
    completion: "Completion rate",
    closure: "Follow-up closed",
    overdue: "Overdue, not published",
    dueSoon: "Due soon",
    publishedLate: "Published late",
  },
  byOutcome: "Results by outcome",
  outcome: "Outcome",
  count: "Visits",
  otherWords: "Results in other words",
  noOutcomes: "No result has been entered yet.",
  table: "Show as a table",
  chartGroup: (label, figures) => `${label}: ${figures.join(", ")}`,
  groupSeparator: "; ",
  coverageBy: { kind: "Coverage by kind", district: "Coverage by district" },
  coverageHeading: { kind: "Kind", district: "District" },
  coverage: { units: "Units", drawn: "Drawn", inspected: "Inspected", share: "Coverage" },
  kindsMean: "A unit of several kinds counts under each.",
  noCoverage: "The directory of units was not read, so coverage cannot be worked out.",
  notSaid: "(not said)",
  others: (groups) => `${groups} others together`,
  total: "Total",
  byMonth: (year) => `${year} by months`,
  month: "Month",
  monthName: (month) => MONTHS[month - 1] ?? String(month),
  months: { planned: "Planned", drawn: "Drawn", inspected: "Inspected" },
  plannedMeans: "Planned visits count in the last month of each equal part of a plan row's period.",
  undetermined: (rows) =>
    `Plan rows whose number of units is not known, left out of what is planned: ${rows}.`,
  noMonths: "The plan was not read, or says no number of units, so there are no months to compare.",
};

/** 补抽, 换人 and 作废. */
export const LATER: LaterWords = {
  substituteTitle: (unit) => `Substitute: ${unit} leaves`,
  substituteText: (drawNumber) =>
    `In each plan row of ${drawNumber} that drew this unit, the next rank takes its place, and inspectors are matched anew.`,
  noSubstitute: (planNumbers) =>
    `Plan rows ${planNumbers.join(", ")} have nobody left to take the place. If the unit leaves all the same, one unit fewer is visited there.`,
  leaveAnyway: "Nobody is left: let the unit go all the same",
  confirmSubstitute: "Substitute",
  replaceTitle: (unit) => `Replace an inspector: ${unit}`,
  replaceText: "Only this visit is matched anew; all other teams stay.",
  leaver: "Inspector who leaves",
  member: (name, certificate) => (name === "" ? certificate : `${name} (${certificate})`),
  confirmReplace: "Replace",
  voidTitle: (drawNumber) => `Void ${drawNumber}`,
  voidText: (visits) =>
    `The ${visits} visits of this draw count no more, and its plan rows may be drawn again; its records stay as evidence.`,
  confirmVoid: "Void the draw",
  reason: "Reason",
  reasonHint: "Recorded in the ledger",
  signed: (reason) => `Reason: ${reason}`,
  cannotUndo: "It cannot be undone once it is written, and leaves a record.",
  substituted: ({ number, left, visits }) => [
    visits.length === 0
      ? `${number}: ${left} leaves, and nobody takes the place.`
      : `${number}: ${left} leaves.`,
    ...visits.map(
      ({ name, planNumbers, leader, inspectors }) =>
        `${name} takes the place (plan rows ${planNumbers.join(", ")}); inspectors ${inspectors.join(", ")}, led by ${leader}.`,
    ),
  ],
  replaced: ({ number, unit, newcomer, leader, inspectors }) => [
    `${number}: ${newcomer} goes to ${unit} instead.`,
    `Inspectors ${inspectors.join(", ")}, led by ${leader}.`,
  ],
  voided: ({ drawNumber, planNumbers, visits }) => [
    `${drawNumber} is void; its ${visits} visits count no more.`,
    `Plan rows ${planNumbers.join(", ")} may be drawn again.`,
  ],
};
