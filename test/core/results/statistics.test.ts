import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../src/core/plan/default-settings";
import { NO_FURTHER_STEPS } from "../../../src/core/results/result-vocabulary";
import { coverageOf } from "../../../src/core/results/coverage";
import { yearByMonths } from "../../../src/core/results/months";
import { termReader } from "../../../src/core/results/publication-due";
import { formatShare } from "../../../src/core/results/share";
import { statisticsOf } from "../../../src/core/results/statistics";
import type { VisitRecord } from "../../../src/core/results/visit-records";
import type { Target } from "../../../src/core/directory/target";
import { entryOf, recordOf } from "./records";

const ON_20_APRIL = { year: 2026, month: 4, day: 20 };
const counted = (records: readonly VisitRecord[], settings = DEFAULT_SETTINGS) =>
  statisticsOf(records, settings, termReader(settings, ON_20_APRIL));

function target(id: string, kinds: readonly string[], district: string, isInOperation = true) {
  return {
    id,
    name: id,
    registry: "",
    kinds,
    district,
    address: "",
    ownership: "",
    affiliation: "",
    offices: [],
    status: isInOperation ? "正常" : "停业",
    isInOperation,
    complaints: null,
    violations: null,
    cell: { sheet: "检查对象名录库", row: 1, column: 0 },
  } satisfies Target;
}

describe("the platform's figures", () => {
  const records = [
    recordOf("甲", null),
    recordOf("乙", entryOf()),
    recordOf("丙", entryOf({ inspected: "2026-04-10", result: "合格" })),
    recordOf("丁", entryOf({ inspected: "2026-03-05", result: "随便看看" })),
    recordOf(
      "戊",
      entryOf({ inspected: "2026-03-05", published: "2026-04-02", result: "未发现问题" }),
    ),
    recordOf(
      "己",
      entryOf({
        inspected: "2026-03-05",
        published: "2026-04-07",
        result: "发现问题已责令改正、发现问题待后续处理",
        followUp: "违反本部门规定，责令改正",
      }),
    ),
  ];
  const statistics = counted(records);

  it("count every visit in one stage", () => {
    expect(statistics).toMatchObject({
      visits: 6,
      toEnter: 2,
      underWay: 2,
      published: 2,
      inspected: 4,
    });
    expect(formatShare(statistics.completion)).toBe("33.33%");
  });

  it("count one column a word, 正常 and 合格 as 未发现问题, other words apart", () => {
    expect(statistics.words.filter(({ visits }) => visits > 0)).toEqual([
      { word: "未发现问题", visits: 2 },
      { word: "发现问题已责令改正", visits: 1 },
      { word: "发现问题待后续处理", visits: 1 },
    ]);
    expect(statistics.words).toHaveLength(DEFAULT_SETTINGS.resultCategories.length);
    expect(statistics.otherWords).toBe(1);
  });

  it("count what is closed among what is public: nothing found, nothing to follow, or a day of its end", () => {
    expect(statistics.closure).toEqual({ part: 1, whole: 2 });
    const closed = (words: Parameters<typeof entryOf>[0]) =>
      counted([recordOf("甲", entryOf({ published: "2026-04-07", ...words }))]).closure.part;
    expect(closed({ result: "发现问题已责令改正" })).toBe(0);
    expect(closed({ result: "发现问题已责令改正", closed: "2026-04-09" })).toBe(1);
    expect(closed({ result: "发现问题已责令改正", followUp: NO_FURTHER_STEPS })).toBe(1);
    expect(closed({ result: "未发现问题", followUp: "其他" })).toBe(0);
  });

  it("tell what is late: 临期, 逾期, and public too late", () => {
    expect(statistics).toMatchObject({ overdue: 1, dueSoon: 0, publishedLate: 1 });
  });

  const anyRecord = fc
    .record({
      inspected: fc.option(fc.constantFrom("2026-03-05", "2026-04-10", "上旬"), { nil: undefined }),
      published: fc.option(fc.constantFrom("2026-03-20", "2026-04-19"), { nil: undefined }),
      result: fc.constantFrom("", "正常", "未发现问题", "已停办、注销等", "自己的话"),
      followUp: fc.constantFrom("", NO_FURTHER_STEPS, "其他"),
    })
    .map(({ inspected, published, ...rest }) =>
      entryOf({
        ...rest,
        ...(inspected === undefined ? {} : { inspected }),
        ...(published === undefined ? {} : { published }),
      }),
    );

  it("add up, whatever is entered and in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyRecord)), (entries) => {
        const all = entries.map((entry, index) => recordOf(String(index), entry));
        const figures = counted(all);
        const { visits, toEnter, underWay, published, closure, overdue, dueSoon } = figures;
        expect(toEnter + underWay + published).toBe(visits);
        expect(closure.part).toBeLessThanOrEqual(closure.whole);
        expect(overdue + dueSoon).toBeLessThanOrEqual(underWay);
        expect(counted(all.toReversed())).toEqual(figures);
      }),
    );
  });

  it("are those of two halves together", () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyRecord)), fc.nat(), (entries, at) => {
        const all = entries.map((entry, index) => recordOf(String(index), entry));
        const cut = all.length === 0 ? 0 : at % all.length;
        const [left, right] = [counted(all.slice(0, cut)), counted(all.slice(cut))];
        const both = counted(all);
        expect(left.published + right.published).toBe(both.published);
        expect(left.closure.part + right.closure.part).toBe(both.closure.part);
        expect(
          left.words.map(({ visits }, word) => visits + (right.words[word]?.visits ?? 0)),
        ).toEqual(both.words.map(({ visits }) => visits));
      }),
    );
  });
});

describe("抽查覆盖率", () => {
  const targets = [
    target("甲", ["小学"], "东胜区"),
    target("乙", ["初中", "公办幼儿园"], "东胜区"),
    target("丙", ["公办幼儿园"], "康巴什区"),
    target("丁", ["公办幼儿园"], "康巴什区", false),
  ];
  const groups = DEFAULT_SETTINGS.kindGroups;

  it("counts a unit under each of its kinds, once in all, and none that is closed", () => {
    const made = entryOf({ inspected: "2026-03-05" });
    const { all, byKind, byDistrict } = coverageOf(targets, [recordOf("乙", made)], groups);
    expect(all).toMatchObject({ units: 3, drawn: 1, inspected: 1 });
    expect(byKind).toMatchObject([
      { name: "学校", units: 2, drawn: 1 },
      { name: "幼儿园", units: 2, drawn: 1 },
    ]);
    expect(byDistrict).toMatchObject([
      { name: "东胜区", units: 2, drawn: 1 },
      { name: "康巴什区", units: 1, drawn: 0 },
    ]);
  });

  it("counts a unit twice drawn once, and one that closed or left the directory since", () => {
    const records = [
      recordOf("丁", null),
      recordOf("丁", null),
      recordOf("戊", null, { kinds: "健身场所", district: "达拉特旗" }),
    ];
    const { all, byKind } = coverageOf(targets, records, groups);
    expect(all).toMatchObject({ units: 5, drawn: 2 });
    expect(byKind).toContainEqual(
      expect.objectContaining({ name: "体育经营场所", units: 1, drawn: 1 }),
    );
  });

  it("never counts more than there are", () => {
    const ids = fc.constantFrom("甲", "乙", "丙", "丁", "戊", "己");
    fc.assert(
      fc.property(fc.array(ids), (drawn) => {
        const tables = coverageOf(
          targets,
          drawn.map((id) => recordOf(id, null)),
          groups,
        );
        for (const row of [tables.all, ...tables.byKind, ...tables.byDistrict]) {
          expect(row.drawn).toBeLessThanOrEqual(row.units);
          expect(row.share).toEqual({ part: row.drawn, whole: row.units });
        }
        expect(tables.byDistrict.reduce((sum, { units }) => sum + units, 0)).toBe(tables.all.units);
      }),
    );
  });
});

describe("the year by months", () => {
  const date = (month: number, day: number) => ({ year: 2026, month, day });

  it("counts a plan row where each of its draws should have been made", () => {
    const plan = [
      { start: date(1, 1), end: date(12, 31), times: 2, units: 8 },
      { start: date(3, 1), end: date(5, 31), times: 1, units: 5 },
      { start: date(3, 1), end: date(5, 31), times: 1, units: null },
    ];
    const { months, undetermined } = yearByMonths(2026, plan, []);
    expect(months.filter(({ planned }) => planned > 0)).toMatchObject([
      { month: 5, planned: 5 },
      { month: 7, planned: 8 },
      { month: 12, planned: 8 },
    ]);
    expect(undetermined).toBe(1);
  });

  it("loses no visit, also one that was made in the next year", () => {
    const records = [
      recordOf("甲", entryOf({ inspected: "2026-04-10" })),
      recordOf("乙", entryOf({ inspected: "2027-01-08" })),
      recordOf("丙", null),
    ];
    const { months } = yearByMonths(2026, [], records);
    const sum = (of: (month: (typeof months)[number]) => number) =>
      months.reduce((total, month) => total + of(month), 0);
    expect(sum(({ drawn }) => drawn)).toBe(3);
    expect(sum(({ inspected }) => inspected)).toBe(2);
    expect(months[11]).toMatchObject({ month: 12, inspected: 1 });
  });

  it("plans exactly times × units, whatever the window", () => {
    const window = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(
        window,
        fc.integer({ min: 1, max: 12 }),
        fc.nat(100),
        ([first, last], times, units) => {
          const plan = [{ start: date(first, 1), end: date(last, 28), times, units }];
          const { months } = yearByMonths(2026, plan, []);
          expect(months.reduce((sum, { planned }) => sum + planned, 0)).toBe(times * units);
        },
      ),
    );
  });
});
