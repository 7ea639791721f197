import type { Settings } from "../core/plan/settings";

/** What a row of 设置 sets; `weights` has three rows. */
export type SettingName =
  Exclude<keyof Settings, "weights"> | "complaintsFrom" | "complaintsWeight" | "violationsWeight";

/** One row of 设置: its label, other labels in use, and what it is for, as the sheet explains it. */
export type SettingRow = {
  readonly setting: SettingName;
  readonly labels: readonly [string, ...string[]];
  readonly explanation: string;
};

/** 人员公示方式. */
export const INSPECTORS_BY = { name: "姓名", certificate: "执法证号" } as const;

/** What 执法证号 is called besides; anything less certain would publish names, or numbers that are none. */
export const CERTIFICATE_WORDS: readonly string[] = [
  INSPECTORS_BY.certificate,
  "证号",
  "执法证编号",
  "执法证件号",
  "执法证件编号",
  "证件编号",
];

/** 期限起算. */
export const PUBLICATION_START = { inspection: "检查结束日", conclusion: "结论形成日" } as const;

/** Stands between a group's kinds and the kind that they count as. */
export const GROUP_ARROW = "→";

/** Every row of 设置, in the order of the sheet. */
export const SETTING_ROWS: readonly SettingRow[] = [
  {
    setting: "bureau",
    labels: ["单位名称", "机关名称"],
    explanation: "本机关全称，用于公示表的标题和落款。",
  },
  {
    setting: "year",
    labels: ["年度", "计划年度"],
    explanation: "四位年份；空白时按当天所在年度。",
  },
  {
    setting: "minimumBasisPoints",
    labels: ["最低比例", "最低抽查比例"],
    explanation: "第九条：抽查比例不低于事项对应监管对象总数的5%。",
  },
  {
    setting: "maximumTimesPerItem",
    labels: ["每事项年度频次上限"],
    explanation: "第九条：每个事项每年抽查不超过2次。",
  },
  {
    setting: "maximumVisitsPerUnit",
    labels: ["每单位年度次数上限"],
    explanation: "第九条：同一年度内对同一单位随机抽查不超过2次。",
  },
  {
    setting: "planDeadline",
    labels: ["计划截止日"],
    explanation: "第八条：每年1月底前制定年度抽查计划。",
  },
  {
    setting: "minimumTeamSize",
    labels: ["每组最少人数"],
    explanation: "第十条：检查组不少于两人；填得更小不起作用。",
  },
  {
    setting: "publicationDays",
    labels: ["公示期限", "公示期限(工作日)"],
    explanation: "第十一条：20个工作日内公示检查结果。",
  },
  {
    setting: "publicationStart",
    labels: ["期限起算"],
    explanation: "公示期限从哪一天的次日起算：检查结束日，或结论形成日。",
  },
  {
    setting: "complaintsFrom",
    labels: ["投诉举报起算次数"],
    explanation: "第九条：投诉举报多的单位加大抽查力度；达到这个次数即提高权重。",
  },
  {
    setting: "complaintsWeight",
    labels: ["投诉举报权重"],
    explanation: "达到起算次数的单位的权重，1至20；1为不提高。",
  },
  {
    setting: "violationsWeight",
    labels: ["严重违法违规权重"],
    explanation: "第九条：有严重违法违规记录的单位的权重，1至20；两项都有时取大者。",
  },
  {
    setting: "publishDrawnUnits",
    labels: ["检查前公示抽取名单"],
    explanation: "是或否；检查前公布名单会使检查失去随机的意义，一般填否。",
  },
  {
    setting: "publishInspectorsBy",
    labels: ["人员公示方式"],
    explanation: "公示检查结果时检查人员写姓名还是执法证号。",
  },
  {
    setting: "objectionsOffice",
    labels: ["异议受理科室"],
    explanation: "公示表末尾写明的受理异议的科室。",
  },
  {
    setting: "objectionsPhone",
    labels: ["异议受理电话", "公示联系电话"],
    explanation: "受理异议的办公电话，不填个人手机号；空白时公示表上留空待填。",
  },
  {
    setting: "operator",
    labels: ["默认操作人", "操作人"],
    explanation: "抽取台账中默认的操作人。",
  },
  {
    setting: "kindGroups",
    labels: ["类别归并"],
    explanation: "箭头左边的类别按右边的类别计算，每行一组；有任何一行即以所填为准。",
  },
  {
    setting: "balanceOverYear",
    labels: ["兼顾本年已派"],
    explanation: "是或否；是则按全年任务量均衡派人，但下一次的检查组可能被提前推知。",
  },
  {
    setting: "holidays",
    labels: ["节假日", "补充节假日"],
    explanation: "法定节假日以外另放假的日期，用顿号分隔。",
  },
  {
    setting: "makeUpDays",
    labels: ["调休上班日", "补充调休上班日"],
    explanation: "另行安排上班的周末，用顿号分隔。",
  },
  {
    setting: "resultCategories",
    labels: ["检查结果", "检查结果类别"],
    explanation: "检查结果的用词，每行一个；有任何一行即以所填为准。",
  },
];
