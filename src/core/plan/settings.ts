import type { BasisPoints } from "../text/ratio";
import type { CivilDate } from "../text/civil-date";

/** How complaints and violations raise a unit's chance (Art. 9). */
export type WeightRule = {
  /** This many 投诉举报 or more … */
  readonly complaintsFrom: number;
  /** … give this weight. */
  readonly complaintsWeight: number;
  /** Any 严重违法违规记录 gives this weight. */
  readonly violationsWeight: number;
};

/** 设置: the limits in force and the bureau's choices; `DEFAULT_SETTINGS` where the sheet is silent. */
export type Settings = {
  /** 单位名称 of the bureau. */
  readonly bureau: string;
  /** 年度; null means the year of today. */
  readonly year: number | null;
  readonly minimumBasisPoints: BasisPoints;
  readonly maximumTimesPerItem: number;
  readonly maximumVisitsPerUnit: number;
  /** 计划截止日, month and day. */
  readonly planDeadline: { readonly month: number; readonly day: number };
  readonly minimumTeamSize: number;
  /** 公示期限 in working days. */
  readonly publicationDays: number;
  /** 期限起算: 检查结束日 or 结论形成日. */
  readonly publicationStart: "inspection" | "conclusion";
  readonly weights: WeightRule;
  readonly publishDrawnUnits: boolean;
  readonly publishInspectorsBy: "name" | "certificate";
  /** 异议受理科室 and its telephone, for whoever objects to a publication; an empty one is left to be filled in. */
  readonly objectionsOffice: string;
  readonly objectionsPhone: string;
  /** Default 操作人; empty when not set. */
  readonly operator: string;
  /** 类别归并: a kind as typed → the kind that it counts as. */
  readonly kindGroups: ReadonlyMap<string, string>;
  /** 兼顾本年已派: whether loads of the year steer the matching. */
  readonly balanceOverYear: boolean;
  readonly holidays: readonly CivilDate[];
  readonly makeUpDays: readonly CivilDate[];
  readonly resultCategories: readonly string[];
};
