import type { SettingView } from "../../../jobs/settings-report";

/** A row of 设置 in English; the sheet itself stays Chinese. */
export const SETTING_TEXTS: Readonly<
  Record<SettingView["setting"], { readonly label: string; readonly explanation: string }>
> = {
  bureau: {
    label: "Name of the bureau",
    explanation: "The full name, for the title and the signature of publications.",
  },
  objectionsOffice: {
    label: "Office for objections",
    explanation: "The office named at the end of publications as taking objections.",
  },
  objectionsPhone: {
    label: "Phone for objections",
    explanation:
      "An office telephone, never somebody's own mobile; while it is blank, publications leave a gap to fill in.",
  },
  year: { label: "Year", explanation: "Four digits; the current year where it is blank." },
  minimumBasisPoints: {
    label: "Least ratio",
    explanation: "Article 9: at least 5% of all targets that an item covers.",
  },
  maximumTimesPerItem: {
    label: "Most draws of an item a year",
    explanation: "Article 9: no item more than twice a year.",
  },
  maximumVisitsPerUnit: {
    label: "Most visits of a unit a year",
    explanation: "Article 9: no unit more than twice a year at random.",
  },
  planDeadline: {
    label: "Deadline of the plan",
    explanation: "Article 8: the year's plan is made by the end of January.",
  },
  minimumTeamSize: {
    label: "Least size of a team",
    explanation: "Article 10: at least two inspectors; a smaller number has no effect.",
  },
  publicationDays: {
    label: "Days until publication",
    explanation: "Article 11: results are published within 20 working days.",
  },
  publicationStart: {
    label: "Counted from",
    explanation:
      "The day after which the days until publication count: end of the inspection, or conclusion.",
  },
  complaintsFrom: {
    label: "Complaints that count",
    explanation:
      "Article 9: units with many complaints are inspected more; from this number on the weight is raised.",
  },
  complaintsWeight: {
    label: "Weight of complaints",
    explanation: "Weight of units with so many complaints, 1 to 20; 1 raises nothing.",
  },
  violationsWeight: {
    label: "Weight of serious violations",
    explanation: "Article 9: weight of units with a serious violation, 1 to 20; the larger counts.",
  },
  publishDrawnUnits: {
    label: "Publish drawn units beforehand",
    explanation: "Usually no: a list that is known beforehand takes away the surprise.",
  },
  publishInspectorsBy: {
    label: "Inspectors are published by",
    explanation: "Whether results name inspectors by name or by certificate.",
  },
  operator: { label: "Operator", explanation: "The operator that the ledger names by default." },
  kindGroups: {
    label: "Groups of kinds",
    explanation:
      "Kinds on the left of the arrow count as the kind on its right, one group a row; any row replaces the defaults.",
  },
  balanceOverYear: {
    label: "Balance over the year",
    explanation:
      "If yes, visits of the whole year are evened out, but the next team may be guessed.",
  },
  holidays: {
    label: "Holidays",
    explanation: "Days off besides the statutory holidays, separated by 、.",
  },
  makeUpDays: { label: "Make-up days", explanation: "Weekends that are worked, separated by 、." },
  resultCategories: {
    label: "Inspection results",
    explanation: "The words for results, one a row; any row replaces the defaults.",
  },
};
