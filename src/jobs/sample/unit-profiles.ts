import { OFFICE } from "./bureau";

/** A sort of unit: everything that follows from what it is. */
export type UnitProfile = {
  /** 对象类别. */
  readonly kind: string;
  /** How many of 100 units are of this sort. */
  readonly share: number;
  /** 名录库类型, and the first two characters of the credit code that go with it. */
  readonly registry: "机关" | "社团" | "企业";
  readonly codePrefix: "12" | "52" | "91";
  /** 办学性质; null where the word does not apply. */
  readonly ownership: "公办" | "民办" | null;
  /** 隶属关系. */
  readonly affiliation: "局属" | "旗区属";
  readonly suffixes: readonly [string, ...string[]];
  /** 所属行业. */
  readonly industry: string;
  /** 责任科室. */
  readonly office: string;
  /** Founded in this year or later. */
  readonly foundedFrom: number;
};

/** 事业单位, listed among the 机关. */
const PUBLIC = {
  registry: "机关",
  codePrefix: "12",
  ownership: "公办",
  affiliation: "旗区属",
  foundedFrom: 1956,
} as const;

/** 民办非企业单位, listed among the 社团. */
const PRIVATE = {
  registry: "社团",
  codePrefix: "52",
  ownership: "民办",
  affiliation: "旗区属",
  foundedFrom: 2003,
} as const;

const COMPANY = {
  registry: "企业",
  codePrefix: "91",
  affiliation: "旗区属",
  foundedFrom: 2014,
} as const;

/** 高中, 局属: one of the sorts that every sample has. */
export const SENIOR_SCHOOL: UnitProfile = {
  ...PUBLIC,
  kind: "高中",
  share: 4,
  affiliation: "局属",
  suffixes: ["高级中学", "实验高级中学"],
  industry: "普通高中教育",
  office: OFFICE.schools,
};

/** 民办幼儿园. */
export const PRIVATE_KINDERGARTEN: UnitProfile = {
  ...PRIVATE,
  kind: "幼儿园",
  share: 15,
  suffixes: ["幼儿园", "艺术幼儿园", "双语幼儿园"],
  industry: "学前教育",
  office: OFFICE.kindergartens,
};

/** 教育培训机构 run as a company. */
export const TRAINING_COMPANY: UnitProfile = {
  ...COMPANY,
  kind: "教育培训机构",
  share: 15,
  ownership: "民办",
  suffixes: ["教育培训有限公司", "文化艺术培训有限公司", "科技培训有限公司"],
  industry: "技能培训、教育辅助及其他教育",
  office: OFFICE.training,
};

/** 体育经营场所. */
export const SPORTS_VENUE: UnitProfile = {
  ...COMPANY,
  kind: "体育经营场所",
  share: 15,
  ownership: null,
  suffixes: ["体育健身有限公司", "游泳健身有限公司", "冰雪运动有限公司", "体育场馆管理有限公司"],
  industry: "体育",
  office: OFFICE.sport,
};

/** Every sort, in the order in which the directory lists them. Shares add up to 100. */
export const UNIT_PROFILES: readonly [UnitProfile, ...UnitProfile[]] = [
  {
    ...PUBLIC,
    kind: "小学",
    share: 15,
    suffixes: ["小学", "实验小学", "中心小学"],
    industry: "普通小学教育",
    office: OFFICE.schools,
  },
  {
    ...PUBLIC,
    kind: "初中",
    share: 6,
    suffixes: ["初级中学", "实验中学"],
    industry: "普通初中教育",
    office: OFFICE.schools,
  },
  {
    ...PRIVATE,
    kind: "九年一贯制学校",
    share: 3,
    suffixes: ["学校", "外国语学校"],
    industry: "普通初中教育",
    office: OFFICE.schools,
  },
  SENIOR_SCHOOL,
  {
    ...PUBLIC,
    kind: "职业学校",
    share: 2,
    affiliation: "局属",
    suffixes: ["职业技术学校", "职业中等专业学校"],
    industry: "中等职业学校教育",
    office: OFFICE.vocational,
  },
  {
    ...PUBLIC,
    kind: "幼儿园",
    share: 15,
    suffixes: ["幼儿园", "实验幼儿园", "中心幼儿园"],
    industry: "学前教育",
    office: OFFICE.kindergartens,
  },
  PRIVATE_KINDERGARTEN,
  TRAINING_COMPANY,
  {
    ...PRIVATE,
    kind: "教育培训机构",
    share: 10,
    suffixes: ["培训学校", "艺术培训学校"],
    industry: "技能培训、教育辅助及其他教育",
    office: OFFICE.training,
  },
  SPORTS_VENUE,
];
