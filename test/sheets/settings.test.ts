import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../src/core/plan/default-settings";
import type { Settings } from "../../src/core/plan/settings";
import { readSettings } from "../../src/sheets/settings";
import { settingsSheet } from "../../src/sheets/settings-sheet";
import { sheetOf } from "../support/sheet-of";

const readBack = (settings: Settings) =>
  readSettings(
    sheetOf(
      "设置",
      settingsSheet(settings).rows.map(({ values }) => values),
    ),
    false,
  );

describe("reading 设置", () => {
  it("uses the limits of the law where there is no such sheet", () => {
    expect(readSettings(null, false)).toEqual({ settings: DEFAULT_SETTINGS, findings: [] });
  });

  it("reads numbers, per cent cells, days, choices and lists", () => {
    const { settings, findings } = readSettings(
      sheetOf(
        "设置",
        [
          ["设置项", "值", "说明"],
          ["单位名称", "草原市教育体育局"],
          ["年度", "2026年"],
          ["最低比例", 0.1],
          ["公示期限", "15个工作日"],
          ["计划截止日", "2月15日"],
          ["期限起算", "结论形成日"],
          ["投诉举报权重", 4],
          ["人员公示方式", "执法证号"],
          ["检查前公示抽取名单", "是"],
          ["类别归并", "小学、初中→学校；早教机构→托育机构"],
          ["节假日", "2026-7-10、2026年7月11日"],
          ["节假日", 46_216],
          ["检查结果", "合格"],
          ["检查结果", "已停办、注销等"],
          ["我们自己的备忘", "随便写"],
        ],
        { formats: [[], [], [], ["General", "0%"]] },
      ),
      false,
    );
    expect(findings).toEqual([]);
    expect(settings).toMatchObject({
      bureau: "草原市教育体育局",
      year: 2026,
      minimumBasisPoints: 1_000,
      publicationDays: 15,
      planDeadline: { month: 2, day: 15 },
      publicationStart: "conclusion",
      weights: { complaintsFrom: 3, complaintsWeight: 4, violationsWeight: 3 },
      publishInspectorsBy: "certificate",
      publishDrawnUnits: true,
      holidays: [
        { year: 2026, month: 7, day: 10 },
        { year: 2026, month: 7, day: 11 },
        { year: 2026, month: 7, day: 13 },
      ],
      resultCategories: ["合格", "已停办、注销等"],
    });
    expect([...settings.kindGroups]).toEqual([
      ["小学", "学校"],
      ["初中", "学校"],
      ["早教机构", "托育机构"],
    ]);
  });

  it("stops at a value that it cannot read and keeps the default", () => {
    const { settings, findings } = readSettings(
      sheetOf("设置", [
        ["最低比例", "看情况"],
        ["兼顾本年已派", "也许"],
        ["严重违法违规权重", 21],
        ["类别归并", "小学和初中"],
        ["节假日", "中秋"],
      ]),
      false,
    );
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(
      findings.map(({ rule, severity, row, column }) => [rule, severity, row, column]),
    ).toEqual([0, 1, 2, 3, 4].map((row) => ["setting-unreadable", "error", row, 1]));
  });

  it.each(["执法证号", "证号", "执法证编号", "证件编号", " 执法证号 "])(
    "takes «%s» for certificate numbers, so that no name leaves",
    (words) => {
      const read = readSettings(sheetOf("设置", [["人员公示方式", words]]), false);
      expect([read.settings.publishInspectorsBy, read.findings]).toEqual(["certificate", []]);
    },
  );

  it.each(["工号", "执法证号或姓名", "名"])("does not guess at «%s»", (words) => {
    const { findings } = readSettings(sheetOf("设置", [["人员公示方式", words]]), false);
    expect(findings).toMatchObject([
      { rule: "setting-unreadable", row: 0, details: { choices: "姓名、执法证号" } },
    ]);
  });

  it.each([
    ["二十", 20],
    ["二十个工作日", 20],
    ["20个工作日", 20],
    ["十五", 15],
    ["7", 7],
  ])("reads the term «%s»", (words, days) => {
    const read = readSettings(sheetOf("设置", [["公示期限", words]]), false);
    expect([read.settings.publicationDays, read.findings]).toEqual([days, []]);
  });

  it.each(["二十至三十", "一百二十", "二十天左右", "20-30", "零"])(
    "reads no term of «%s»",
    (words) => {
      const read = readSettings(sheetOf("设置", [["公示期限", words]]), false);
      expect(read.findings).toHaveLength(1);
    },
  );

  it("never lets a team be smaller than the law wants", () => {
    const { settings } = readSettings(sheetOf("设置", [["每组最少人数", 1]]), false);
    expect(settings.minimumTeamSize).toBe(2);
  });

  it("writes a sheet that explains every setting and is read back as it was", () => {
    const day = fc.record({
      year: fc.constantFrom(2026, 2027),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const settings: fc.Arbitrary<Settings> = fc.record({
      bureau: fc.constantFrom("", "草原市教育体育局"),
      year: fc.constantFrom(null, 2026),
      minimumBasisPoints: fc.integer({ min: 1, max: 10_000 }),
      maximumTimesPerItem: fc.integer({ min: 1, max: 12 }),
      maximumVisitsPerUnit: fc.integer({ min: 1, max: 12 }),
      planDeadline: fc.record({
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
      minimumTeamSize: fc.integer({ min: 2, max: 9 }),
      publicationDays: fc.integer({ min: 1, max: 60 }),
      publicationStart: fc.constantFrom("inspection", "conclusion"),
      weights: fc.record({
        complaintsFrom: fc.integer({ min: 1, max: 99 }),
        complaintsWeight: fc.integer({ min: 1, max: 20 }),
        violationsWeight: fc.integer({ min: 1, max: 20 }),
      }),
      publishDrawnUnits: fc.boolean(),
      publishInspectorsBy: fc.constantFrom("name", "certificate"),
      objectionsOffice: fc.constantFrom(DEFAULT_SETTINGS.objectionsOffice, "办公室"),
      objectionsPhone: fc.constantFrom("", "0477-8581234"),
      operator: fc.constantFrom("", "甲"),
      kindGroups: fc.constantFrom(
        DEFAULT_SETTINGS.kindGroups,
        new Map([
          ["小学", "学校"],
          ["早教机构", "托育机构"],
        ]),
      ),
      balanceOverYear: fc.boolean(),
      holidays: fc.array(day, { maxLength: 3 }),
      makeUpDays: fc.array(day, { maxLength: 3 }),
      resultCategories: fc.constantFrom(DEFAULT_SETTINGS.resultCategories, ["合格", "不合格"]),
    });
    fc.assert(
      fc.property(settings, (wanted) => {
        expect(readBack(wanted)).toEqual({ settings: wanted, findings: [] });
      }),
      { numRuns: 300 },
    );
    const lines = settingsSheet(DEFAULT_SETTINGS).rows.map(({ values }) => values);
    const unexplained = lines.filter(
      ([label, , words], index) => words === "" && label !== lines[index - 1]?.[0],
    );
    expect(unexplained).toEqual([]);
  });
});
