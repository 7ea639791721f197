/** A city and a bureau that do not exist, so that no name in the sample belongs to anybody. */
export const CITY = "云中市";
export const BUREAU = "云中市教育体育局（示例）";
export const OPERATOR = "示例操作员";

/** 科室 of the bureau. The first six lead inspections. */
export const OFFICE = {
  schools: "基础教育科",
  kindergartens: "学前教育科",
  vocational: "职业教育与成人教育科",
  training: "校外教育培训监管科",
  sport: "体育产业科",
  safety: "安全稳定科",
  law: "政策法规科",
  health: "体育卫生与艺术教育科",
} as const;

/** What the people of each office are versed in (业务专长). */
export const OFFICES = [
  { name: OFFICE.schools, expertise: ["学校管理", "招生考试"] },
  { name: OFFICE.kindergartens, expertise: ["学前教育", "保育保健"] },
  { name: OFFICE.vocational, expertise: ["民办教育", "职业教育"] },
  { name: OFFICE.training, expertise: ["校外培训", "财务审计"] },
  { name: OFFICE.sport, expertise: ["体育经营", "游泳救生"] },
  { name: OFFICE.safety, expertise: ["安全管理", "食品安全"] },
  { name: OFFICE.law, expertise: ["行政执法", "法制审核"] },
  { name: OFFICE.health, expertise: ["学校卫生", "体质监测"] },
] as const;

/** The code of the city itself in credit codes. */
export const CITY_CODE = "150600";

/** 旗区 of a unit. */
export type District = {
  readonly name: string;
  /** Its code in credit codes. */
  readonly code: string;
  /** How many of 100 units lie in it. */
  readonly share: number;
};

/** Every 旗区. */
export const DISTRICTS: readonly [District, ...District[]] = [
  { name: "东胜区", code: "150602", share: 24 },
  { name: "康巴什区", code: "150603", share: 13 },
  { name: "达拉特旗", code: "150621", share: 14 },
  { name: "准格尔旗", code: "150622", share: 15 },
  { name: "鄂托克前旗", code: "150623", share: 4 },
  { name: "鄂托克旗", code: "150624", share: 7 },
  { name: "杭锦旗", code: "150625", share: 6 },
  { name: "乌审旗", code: "150626", share: 7 },
  { name: "伊金霍洛旗", code: "150627", share: 10 },
];
