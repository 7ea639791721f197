import { brief, found, units } from "./plans";

const date = (month: number, day: number, year = 2026) => ({ year, month, day });
const SAFETY = { item: "园所安全检查", offices: ["安全科"] } as const;

describe("Article 9: no unit more than twice a year", () => {
  it("names the row at 100 % that is one too many, with rows and units", () => {
    const rows = [
      { ratio: "100%", frequency: "2", start: date(3, 1) },
      { ratio: "100%", ...SAFETY, start: date(5, 1) },
    ];
    expect(found("unit-over-yearly-cap", rows)).toMatchObject([
      {
        severity: "error",
        row: 2,
        expected: "2",
        details: {
          why: "guaranteed",
          rows: "2,3",
          units: 40,
          names: "幼儿园1、幼儿园10、幼儿园11",
        },
      },
    ]);
  });

  it("blames what comes last in the year, not what stands last in the sheet", () => {
    const rows = [
      { ratio: "100%", ...SAFETY, start: date(9, 1) },
      { ratio: "100%", frequency: "2", start: date(3, 1) },
    ];
    expect(found("unit-over-yearly-cap", rows).map(brief)).toEqual([
      "2 unit-over-yearly-cap error",
    ]);
  });

  it("counts the visits that a population can take, although no row draws it whole", () => {
    const rows = [
      { ratio: "70%", frequency: "2" },
      { ratio: "80%", ...SAFETY },
    ];
    expect(found("unit-over-yearly-cap", rows)).toMatchObject([
      { severity: "error", details: { why: "unavoidable", needed: 88, available: 80 } },
    ]);
    expect(
      found("unit-over-yearly-cap", [
        { ratio: "60%", frequency: "2" },
        { ratio: "80%", ...SAFETY },
      ]),
    ).not.toContainEqual(expect.objectContaining({ severity: "error" }));
  });

  it("looks at the units that rows share, not at their sums", () => {
    const targets = [
      ...units(10, "幼儿园"),
      ...units(30, "幼儿园", { district: "准格尔旗" }, "准"),
    ];
    const east = { scope: "东胜区幼儿园", ratio: "100%" };
    const rows = [
      { ...east, frequency: "2" },
      { ...SAFETY, ratio: "30家" },
    ];
    expect(
      found("unit-over-yearly-cap", rows, { targets }).map(({ severity }) => severity),
    ).toEqual(["warning"]);
    const more = [
      { ...east, frequency: "2" },
      { ...SAFETY, ratio: "31家" },
    ];
    expect(found("unit-over-yearly-cap", more, { targets })).toMatchObject([
      { severity: "error", details: { why: "unavoidable", rows: "2,3" } },
    ]);
  });

  it("names the one row that by itself may draw a unit too often", () => {
    expect(found("unit-over-yearly-cap", [{ ratio: "20%", frequency: "12" }])).toMatchObject([
      { severity: "error", details: { rows: "2" } },
    ]);
    expect(found("unit-over-yearly-cap", [{ ratio: "10%", frequency: "12" }])).toMatchObject([
      { severity: "warning", details: { why: "likely", rows: "2" } },
    ]);
  });

  it("warns of the number of units that is merely likely", () => {
    const rows = [
      { ratio: "50%", frequency: "2" },
      { ...SAFETY, ratio: "50%" },
    ];
    expect(found("unit-over-yearly-cap", rows)).toMatchObject([
      { severity: "warning", row: null, details: { why: "likely", rows: "2,3", expected: 5 } },
    ]);
    expect(found("unit-over-yearly-cap", [{ ratio: "5%", frequency: "2" }])).toEqual([]);
  });
});

describe("Article 9: joint inspections, and more of those who need it", () => {
  it("recommends one visit where two offices meet the same units in the same months", () => {
    const rows = [
      { start: date(3, 1), end: date(6, 30) },
      { ...SAFETY, start: date(6, 1), end: date(9, 30) },
    ];
    expect(found("joint-recommended", rows)).toMatchObject([
      { severity: "warning", row: 1, details: { rows: "3", offices: "安全科", units: 40 } },
      { severity: "warning", row: 2, details: { rows: "2", offices: "学前科", units: 40 } },
    ]);
  });

  it("says nothing of other months, other units, one office, or what is joint already", () => {
    const apart = [{ end: date(5, 31) }, { ...SAFETY, start: date(6, 1) }];
    const targets = [
      ...units(20, "幼儿园"),
      ...units(20, "幼儿园", { district: "准格尔旗" }, "准"),
    ];
    const elsewhere = [{ scope: "东胜区幼儿园" }, { ...SAFETY, scope: "准格尔旗幼儿园" }];
    const joint = [{ jointOffices: ["安全科"], jointConsent: "已同意" }, SAFETY];
    expect(found("joint-recommended", apart)).toEqual([]);
    expect(found("joint-recommended", elsewhere, { targets })).toEqual([]);
    expect(found("joint-recommended", [{}, {}])).toEqual([]);
    expect(found("joint-recommended", joint)).toEqual([]);
  });

  it("warns where every weight is 1 although some have many complaints or violations", () => {
    const flat = { weights: { complaintsFrom: 3, complaintsWeight: 1, violationsWeight: 1 } };
    const targets = [...units(30, "幼儿园"), ...units(2, "幼儿园", { complaints: 4 }, "诉")];
    expect(found("weight-not-raised", [{}], { targets, settings: flat })).toMatchObject([
      { severity: "warning", details: { units: 2, names: "诉1、诉2", rows: "2" } },
    ]);
    expect(found("weight-not-raised", [{}], { targets })).toEqual([]);
    expect(found("weight-not-raised", [{}], { settings: flat })).toEqual([]);
  });
});

describe("Article 10: two inspectors at least", () => {
  it("mends a team of one", () => {
    expect(found("team-too-small", [{ teamSize: 1 }])).toMatchObject([
      { severity: "error", article: 10, expected: "2", found: "1", fix: { value: "2" } },
    ]);
  });

  it("lets a bureau ask for three, never for one", () => {
    expect(
      found("team-too-small", [{ teamSize: 2 }], { settings: { minimumTeamSize: 3 } }),
    ).toHaveLength(1);
    expect(
      found("team-too-small", [{ teamSize: 1 }], { settings: { minimumTeamSize: 1 } }),
    ).toHaveLength(1);
  });
});
