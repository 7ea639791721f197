import { DEFAULT_KIND_GROUPS } from "../directory/kinds";
import type { Settings } from "./settings";

/** Article 9: the sampling ratio is at least 5 % of the targets that the item covers. */
export const MINIMUM_RATIO_BASIS_POINTS = 500;

/** Article 9: an item is drawn at most twice a year. */
export const MAXIMUM_TIMES_PER_ITEM = 2;

/** Article 9: a unit is inspected at random at most twice a year. */
export const MAXIMUM_VISITS_PER_UNIT = 2;

/** Article 8: plans are made by the end of January. */
export const PLAN_DEADLINE = { month: 1, day: 31 } as const;

/** Article 10: a team has at least two inspectors. */
export const MINIMUM_TEAM_SIZE = 2;

/** Article 11: results are public within 20 working days. */
export const PUBLICATION_WORKING_DAYS = 20;

/** Article 9 wants more draws of units with complaints or violations; how much more is the bureau's choice. */
export const DEFAULT_WEIGHTS = {
  complaintsFrom: 3,
  complaintsWeight: 2,
  violationsWeight: 3,
} as const;

/** Article 8: 政策法规科 sums the plans up, and answers for what is published. */
const OBJECTIONS_OFFICE = "政策法规科";

/** 检查结果, as inspectors may record it. */
export const DEFAULT_RESULT_CATEGORIES = [
  "未发现问题",
  "发现问题已责令改正",
  "发现问题待后续处理",
  "不配合检查情节严重",
  "未发现开展本次抽查涉及的办学（经营）活动",
  "通过登记的住所（经营场所）无法联系",
  "已停办、注销等",
] as const;

/** What holds where the sheet 设置 is silent or absent. */
export const DEFAULT_SETTINGS: Settings = {
  bureau: "",
  year: null,
  minimumBasisPoints: MINIMUM_RATIO_BASIS_POINTS,
  maximumTimesPerItem: MAXIMUM_TIMES_PER_ITEM,
  maximumVisitsPerUnit: MAXIMUM_VISITS_PER_UNIT,
  planDeadline: PLAN_DEADLINE,
  minimumTeamSize: MINIMUM_TEAM_SIZE,
  publicationDays: PUBLICATION_WORKING_DAYS,
  publicationStart: "inspection",
  weights: DEFAULT_WEIGHTS,
  publishDrawnUnits: false,
  publishInspectorsBy: "name",
  objectionsOffice: OBJECTIONS_OFFICE,
  objectionsPhone: "",
  operator: "",
  kindGroups: DEFAULT_KIND_GROUPS,
  balanceOverYear: false,
  holidays: [],
  makeUpDays: [],
  resultCategories: DEFAULT_RESULT_CATEGORIES,
};
