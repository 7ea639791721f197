/** Words that limit nothing by district: a whole bureau's area. */
export const WHOLE_AREA_WORDS = [
  "全市",
  "全区",
  "全旗",
  "本市",
  "我市",
  "市域",
  "各旗区",
  "各旗县区",
  "全市各旗区",
] as const;

/** Words that say «all of them» and limit nothing. */
export const ALL_WORDS = ["全部", "所有", "各级各类", "各级", "各类", "单位", "对象"] as const;

/** Words between the others that say nothing by themselves. 等 is none: it may stand for kinds that nobody named. */
export const FILLER_WORDS = [
  "的",
  "范围内",
  "范围",
  "辖区内",
  "辖区",
  "行政区域内",
  "行政区域",
  "区域内",
  "境内",
  "市内",
  "内",
  "监管",
  "管理",
  "主管",
  "负责",
  "登记在册",
  "在册",
  "名录库内",
  "名录库",
  "检查对象",
  "抽查对象",
  "监管对象",
  ")",
  "。",
] as const;

/** What stands between the entries of a list. */
export const JOIN_WORDS = ["、", ",", ";", "及", "以及", "和", "与", "/"] as const;

/** What opens a bracket behind an entry; `(含幼儿园)` adds, `(民办)` limits. */
export const OPENING_WORDS = ["("] as const;

/** What adds to the entry before it. 不含 is not known, and is left over. */
export const INCLUDING_WORDS = ["含", "包括", "包含"] as const;

/** 隶属关系 in the words of plans: each line means the same. */
export const AFFILIATION_WORDS = [
  ["局属", "局管", "直属", "局直属", "市直", "市直属", "市属", "局直"],
  ["旗区属", "旗区管", "旗属", "区属", "旗区直属", "旗县区属"],
] as const;

/** 办学性质 in the words of plans: each line means the same. */
export const OWNERSHIP_WORDS = [
  ["公办", "公立"],
  ["民办", "私立"],
] as const;

/** One word for several kinds: those of them that the directory holds. */
export const COMPOUND_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["中小学", ["小学", "初中", "高中", "中学", "完全中学", "九年一贯制学校"]],
  ["中小学校", ["小学", "初中", "高中", "中学", "完全中学", "九年一贯制学校"]],
]);
