import { brief, findingsOf, found, item, people, units } from "./plans";

const date = (month: number, day: number, year = 2026) => ({ year, month, day });

describe("Article 4: items and what is not drawn", () => {
  it("a lawful plan has no finding", () => {
    expect(findingsOf([{}])).toEqual([]);
  });

  it("names an item that is not in the list", () => {
    expect(found("item-not-listed", [{ item: "无此事项" }]).map(brief)).toEqual([
      "2 item-not-listed error",
    ]);
  });

  it("names an office to which the list does not give the item", () => {
    expect(found("office-differs", [{ offices: ["安全科"] }])).toMatchObject([
      { severity: "error", article: 4, expected: "学前科", found: "安全科", column: 10 },
    ]);
  });

  it.each(["投诉举报", "转办交办", "大数据监测"])("%s is not drawn", (source) => {
    expect(found("directed-case-in-plan", [{ source }]).map(brief)).toEqual([
      "2 directed-case-in-plan error",
    ]);
  });

  it.each(["投诉举报", "举报", "12345投诉", "上级交办", "转办", "大数据监测", "监测预警"])(
    "knows %s for a case that is not drawn",
    (source) => {
      expect(found("directed-case-in-plan", [{ source }]).map(brief)).toEqual([
        "2 directed-case-in-plan error",
      ]);
    },
  );

  it.each(["", "随机抽查", "双随机", "年度计划"])("draws a row of the source «%s»", (source) => {
    expect(found("directed-case-in-plan", [{ source }])).toEqual([]);
  });

  it("a directed case counts neither towards the share nor the frequency of its item", () => {
    const rows = [
      { ratio: "4%", frequency: "2" },
      { ratio: "50%", source: "投诉举报" },
    ];
    const rules = findingsOf(rows).map(brief);
    expect(rules).toContain("3 directed-case-in-plan error");
    expect(rules.some((rule) => rule.includes("frequency"))).toBe(false);
    expect(found("ratio-below-minimum", [{ ratio: "4%", source: "投诉举报" }])).toEqual([]);
  });
});

describe("Article 6: scopes are what the directory holds", () => {
  it("names the words of a scope that name nothing", () => {
    expect(found("scope-unresolved", [{ scope: "全市养老院" }])).toMatchObject([
      { severity: "error", article: 6, found: "养老院", details: { why: "unknown-words" } },
    ]);
  });

  it("tells words that nobody knows from known words that say two sets at once", () => {
    const targets = [...units(20, "幼儿园"), ...units(20, "学校", { district: "康巴什区" })];
    expect(
      found("scope-unresolved", [{ scope: "东胜区幼儿园、康巴什区学校" }], { targets }),
    ).toMatchObject([{ details: { why: "several-sets" } }]);
  });

  it("names a scope without a unit in operation", () => {
    const targets = [...units(20, "幼儿园"), ...units(2, "学校")];
    expect(found("scope-empty", [{ scope: "学校" }], { targets }).map(brief)).toEqual([
      "2 scope-empty error",
    ]);
  });
});

describe("Article 7: people to send", () => {
  const lack = (rows: Parameters<typeof found>[1], bureau: Parameters<typeof found>[2]) =>
    found("inspectors-insufficient", rows, bureau).map(({ details, found: who }) => [
      details?.["why"],
      who,
    ]);

  it("names a leading office that the directory does not know", () => {
    expect(lack([{}], { inspectors: people("安全科") })).toEqual([["office-unknown", "学前科"]]);
  });

  it("names an office of which nobody may be sent until the row ends", () => {
    const inspectors = people("学前科", "安全科").map((person) =>
      person.office === "安全科" ? { ...person, certificateExpires: date(5, 1) } : person,
    );
    const row = { jointOffices: ["安全科"], jointConsent: "已同意" };
    expect(lack([{ ...row, end: date(4, 30) }], { inspectors })).toEqual([]);
    expect(lack([{ ...row, end: date(5, 2) }], { inspectors })).toEqual([["office", "安全科"]]);
  });

  it("leaves offices outside the bureau to themselves", () => {
    const row = { jointOffices: ["市场监管局"], jointConsent: "已同意" };
    expect(lack([row], {})).toEqual([]);
  });

  it("names a 所需专长 that nobody has", () => {
    const items = [item("办园检查", { expertise: ["财务"] })];
    expect(lack([{}], { items })).toEqual([["expertise", "财务"]]);
  });

  it("names a row that needs more people than there are", () => {
    expect(lack([{ teamSize: 3 }], { inspectors: people("学前科") })).toEqual([["people", "2"]]);
  });
});
