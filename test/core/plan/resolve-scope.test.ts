import { DEFAULT_KIND_GROUPS } from "../../../src/core/directory/kinds";
import type { Target } from "../../../src/core/directory/target";
import {
  inScope,
  resolveScope,
  scopeWords,
  unitsUnderItem,
} from "../../../src/core/plan/resolve-scope";

const SETTINGS = { kindGroups: DEFAULT_KIND_GROUPS, bureau: "草原市教育体育局" };

function unit(name: string, facts: Partial<Target>): Target {
  return {
    id: name,
    name,
    registry: "",
    kinds: [],
    district: "",
    address: "",
    ownership: "",
    affiliation: "",
    offices: [],
    status: "",
    isInOperation: true,
    complaints: null,
    violations: null,
    cell: { sheet: "名录", row: 1, column: 0 },
    ...facts,
  };
}

const DIRECTORY: readonly Target[] = [
  unit("甲小", {
    kinds: ["小学"],
    district: "东胜区",
    ownership: "公办",
    affiliation: "局属",
    offices: ["基教科"],
  }),
  unit("乙中", { kinds: ["初中"], district: "康巴什区", ownership: "民办", affiliation: "局属" }),
  unit("丙园", { kinds: ["幼儿园"], district: "东胜区", ownership: "民办", affiliation: "旗区属" }),
  unit("丁园", { kinds: ["幼儿园"], district: "伊金霍洛旗", ownership: "公办" }),
  unit("戊机构", { kinds: ["教育培训机构"], district: "康巴什区", offices: ["职成科"] }),
  unit("己馆", { kinds: ["体育场馆"], district: "鄂托克旗", isInOperation: false }),
  unit("庚馆", { kinds: ["健身场所"], district: "鄂托克前旗" }),
];

const OFFICES = ["基教科", "职成科", "督导室"];

function resolved(text: string): { words: string; units: string[] } | { unresolved: string } {
  const scope = resolveScope(text, DIRECTORY, SETTINGS, OFFICES);
  if (!scope.ok) return scope.error;
  const units = DIRECTORY.filter((target) => inScope(target, scope.value, DEFAULT_KIND_GROUPS));
  return { words: scopeWords(scope.value), units: units.map(({ name }) => name) };
}

describe("what the words of a 抽查范围 cover", () => {
  it.each([
    ["全市幼儿园", "类别：幼儿园", ["丙园", "丁园"]],
    ["幼儿园", "类别：幼儿园", ["丙园", "丁园"]],
    ["东胜区、康巴什区教育培训机构", "类别：教育培训机构；旗区：东胜区、康巴什区", ["戊机构"]],
    ["局管民办\n学校", "类别：学校；性质：民办；隶属：局属", ["乙中"]],
    ["局属学校", "类别：学校；隶属：局属", ["甲小", "乙中"]],
    ["市直属学校", "类别：学校；隶属：局属", ["甲小", "乙中"]],
    ["各级各类学校", "类别：学校", ["甲小", "乙中"]],
    ["学校", "类别：学校", ["甲小", "乙中"]],
    ["小学", "类别：小学", ["甲小"]],
    ["中小学校", "类别：初中、小学", ["甲小", "乙中"]],
    ["东胜幼儿园", "类别：幼儿园；旗区：东胜区", ["丙园"]],
    ["伊旗公办幼儿园", "类别：幼儿园；旗区：伊金霍洛旗；性质：公办", ["丁园"]],
    [
      "东胜区及康巴什区辖区内的学校和幼儿园",
      "类别：学校、幼儿园；旗区：东胜区、康巴什区",
      ["甲小", "乙中", "丙园"],
    ],
    ["康巴什区、东胜区学校", "类别：学校；旗区：东胜区、康巴什区", ["甲小", "乙中"]],
    ["民办幼儿园", "类别：幼儿园；性质：民办", ["丙园"]],
    ["全市公办幼儿园、民办幼儿园", "类别：幼儿园；性质：公办、民办", ["丙园", "丁园"]],
    ["公办幼儿园、民办幼儿园", "类别：幼儿园；性质：公办、民办", ["丙园", "丁园"]],
    ["幼儿园（民办）", "类别：幼儿园；性质：民办", ["丙园"]],
    ["各旗区体育经营场所", "类别：体育经营场所", ["己馆", "庚馆"]],
    ["全市校外培训机构", "类别：教育培训机构", ["戊机构"]],
    ["基教科监管的学校", "类别：学校；科室：基教科", ["甲小"]],
    ["草原市教育体育局监管的幼儿园", "类别：幼儿园", ["丙园", "丁园"]],
    ["全市各级各类学校", "类别：学校", ["甲小", "乙中"]],
    ["本市行政区域内的学校", "类别：学校", ["甲小", "乙中"]],
    ["全市学校（含幼儿园）", "类别：学校、幼儿园", ["甲小", "乙中", "丙园", "丁园"]],
    [
      "局属、旗区属的学校和幼儿园",
      "类别：学校、幼儿园；隶属：局属、旗区属",
      ["甲小", "乙中", "丙园"],
    ],
    ["东胜区民办、公办幼儿园", "类别：幼儿园；旗区：东胜区；性质：公办、民办", ["丙园"]],
    ["全市幼儿园、全市学校", "类别：学校、幼儿园", ["甲小", "乙中", "丙园", "丁园"]],
    [
      "东胜区、康巴什区幼儿园（民办）",
      "类别：幼儿园；旗区：东胜区、康巴什区；性质：民办",
      ["丙园"],
    ],
    ["职成科、督导室、基教科负责的学校。", "类别：学校；科室：基教科、督导室、职成科", ["甲小"]],
    ["鄂托克前旗体育经营场所", "类别：体育经营场所；旗区：鄂托克前旗", ["庚馆"]],
  ])("resolves %j", (text, words, units) => {
    expect(resolved(text)).toEqual({ words, units });
  });

  it.each([["全市"], ["全部"], ["所有单位"], ["各旗区"], ["各类单位"]])(
    "sets no limit for %s",
    (text) => {
      expect(resolved(text)).toEqual({ words: "全部", units: DIRECTORY.map(({ name }) => name) });
    },
  );

  it.each([
    ["区政府", "区政府"],
    ["各级各类学校里另行上报的学校", "里另行上报"],
    ["东胜区托育机构", "托育机构"],
    ["除民办幼儿园外的幼儿园", "除、外"],
    ["鄂旗体育场馆", "鄂旗"],
    ["学校（不含幼儿园）", "不"],
    ["民办以外的幼儿园", "以外"],
    ["非局属学校", "非"],
    ["学校、幼儿园等", "等"],
    ["东胜区第一小学", "第一"],
    ["幼儿园30所", "30所"],
    ["部分幼儿园", "部分"],
    ["2025年未检查的学校", "2025年未检查"],
    ["=cmd|幼儿园", "=cmd|"],
    ["", ""],
    ["的", "的"],
  ])("does not guess at %j", (text, unresolved) => {
    expect(resolved(text)).toEqual({ unresolved, why: "unknown-words" });
  });

  it.each([
    ["东胜区幼儿园、康巴什区学校"],
    ["局属学校、民办幼儿园"],
    ["幼儿园、局属学校"],
    ["东胜区学校、全市幼儿园"],
    ["局属、民办学校"],
    ["全市和局属学校"],
    ["局属学校和民办学校"],
    ["东胜区、局属学校"],
    ["学校(小学)"],
    ["学校、幼儿园(民办)"],
    ["学校(含民办)"],
    ["全市、东胜区"],
  ])("refuses %s: limits of one part do not hold for the other", (text) => {
    expect(resolved(text)).toEqual({ unresolved: text, why: "several-sets" });
  });

  it("does not take every 幼儿园 for the 民办 ones where the directory cannot tell them apart", () => {
    const directory = [unit("甲园", { kinds: ["幼儿园"] })];
    expect(resolveScope("民办幼儿园", directory, SETTINGS, [])).toEqual({
      ok: false,
      error: { unresolved: "民办", why: "unknown-words" },
    });
  });

  it("finds a district by its own name where the directory puts the city before it", () => {
    const directory = [unit("甲园", { kinds: ["幼儿园"], district: "草原市东胜区" })];
    const scope = resolveScope("东胜区幼儿园", directory, SETTINGS, []);
    expect(scope).toMatchObject({ ok: true, value: { districts: ["草原市东胜区"] } });
  });

  it("resolves the same whatever the row order", () => {
    const backwards = [...DIRECTORY].reverse();
    for (const text of ["学校、幼儿园", "东胜区、康巴什区幼儿园", "中小学"]) {
      expect(resolveScope(text, backwards, SETTINGS, OFFICES)).toEqual(
        resolveScope(text, DIRECTORY, SETTINGS, OFFICES),
      );
    }
  });
});

describe("the units under an item", () => {
  it("compares kinds after 类别归并, units not in operation among them", () => {
    const units = unitsUnderItem(
      { kinds: ["体育经营场所", "各类学校"] },
      DIRECTORY,
      DEFAULT_KIND_GROUPS,
    );
    expect(units.map(({ name }) => name)).toEqual(["甲小", "乙中", "己馆", "庚馆"]);
  });

  it("covers a unit of several kinds when one is equal", () => {
    const directory = [unit("甲", { kinds: ["托育机构", "民办幼儿园"] })];
    expect(unitsUnderItem({ kinds: ["幼儿园"] }, directory, DEFAULT_KIND_GROUPS)).toHaveLength(1);
    expect(unitsUnderItem({ kinds: [] }, directory, DEFAULT_KIND_GROUPS)).toEqual([]);
  });
});
