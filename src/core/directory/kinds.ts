import { headingKey } from "../text/canonical";

/** Words before a kind that name no kind: 各级各类学校 are 学校. */
const ALL_OF_A_KIND = /^(?:全市|各级|各类|所有)+(?=.)/u;

/** 类别归并 as the bureau starts with: a kind as typed → the kind that it counts as. */
export const DEFAULT_KIND_GROUPS: ReadonlyMap<string, string> = new Map([
  ["小学", "学校"],
  ["初中", "学校"],
  ["高中", "学校"],
  ["中学", "学校"],
  ["完全中学", "学校"],
  ["九年一贯制学校", "学校"],
  ["职业学校", "学校"],
  ["特殊教育学校", "学校"],
  ["高校", "学校"],
  ["民办幼儿园", "幼儿园"],
  ["公办幼儿园", "幼儿园"],
  ["校外培训机构", "教育培训机构"],
  ["培训机构", "教育培训机构"],
  ["培训学校", "教育培训机构"],
  ["体育场馆", "体育经营场所"],
  ["健身场所", "体育经营场所"],
  ["游泳场所", "体育经营场所"],
]);

/** What a 对象类别 is compared by: NFKC, no white space, without 各级, 各类, 全市 before it. */
export function kindKey(kind: string): string {
  return headingKey(kind).replace(ALL_OF_A_KIND, "");
}

/** The kinds that these kinds count as after 类别归并, each once, in the order given. Groups have kind keys. */
export function groupedKinds(
  kinds: readonly string[],
  kindGroups: ReadonlyMap<string, string>,
): readonly string[] {
  const grouped = kinds.map((kind) => {
    const key = kindKey(kind);
    return kindKey(kindGroups.get(key) ?? key);
  });
  return grouped.length < 2 ? grouped : [...new Set(grouped)];
}
