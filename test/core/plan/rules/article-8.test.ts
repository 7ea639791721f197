import { event, found } from "./plans";

const date = (month: number, day: number, year = 2026) => ({ year, month, day });

describe("Article 8: what a plan says, and when", () => {
  it.each([
    ["item", { item: "" }],
    ["scope", { scope: "" }],
    ["ratio", { ratio: "" }],
    ["method", { method: "" }],
    ["content", { content: "" }],
    ["office", { offices: [] }],
  ])("wants %s", (field, row) => {
    expect(found("field-missing", [row])).toMatchObject([
      { severity: "error", article: 8, expected: field },
    ]);
  });

  it("takes 抽查数量 for a ratio", () => {
    expect(found("field-missing", [{ ratio: "", quantity: 4 }])).toEqual([]);
  });

  it("is made by 31 January", () => {
    expect(found("plan-late", [{ madeOn: date(1, 31) }])).toEqual([]);
    expect(found("plan-late", [{ madeOn: date(12, 20, 2025) }])).toEqual([]);
    expect(found("plan-late", [{ madeOn: date(2, 1) }])).toMatchObject([
      { severity: "error", expected: "2026-01-31", found: "2026-02-01" },
    ]);
  });

  it("without a single date is not shown to be made in time, which is said once", () => {
    const undated = [{ madeOn: null }, { madeOn: null }];
    expect(found("plan-late", undated, { today: date(1, 31) })).toEqual([]);
    expect(found("plan-late", undated, { today: date(2, 1) })).toMatchObject([
      { severity: "warning", row: null, expected: "2026-01-31", found: "" },
    ]);
    const dated = [{ madeOn: null }, { madeOn: date(1, 5) }];
    expect(found("plan-late", dated, { today: date(2, 1) })).toEqual([]);
  });

  it("ends after it starts, inside its year", () => {
    const why = (start: ReturnType<typeof date>, end: ReturnType<typeof date>) =>
      found("dates-invalid", [{ start, end }]).map(({ details }) => details?.["why"]);
    expect(why(date(3, 1), date(3, 1))).toEqual([]);
    expect(why(date(3, 2), date(3, 1))).toEqual(["end-before-start"]);
    expect(why(date(11, 1), date(1, 31, 2027))).toEqual(["outside-year"]);
  });

  it.each([
    ["", true],
    ["未征求", true],
    ["不同意", true],
    ["已同意", false],
    ["已征得同意", false],
  ])("is joint only with consent: «%s»", (jointConsent, isFound) => {
    const rows = [{ jointOffices: ["安全科"], jointConsent }];
    expect(found("joint-consent-missing", rows)).toHaveLength(isFound ? 1 : 0);
  });

  it("keeps the meaning of its numbers", () => {
    const ledger = [event({ item: "园所安全检查", office: "安全科" })];
    expect(found("plan-number-moved", [{}], { ledger: [event({})] })).toEqual([]);
    expect(found("plan-number-moved", [{}], { ledger })).toMatchObject([
      { severity: "error", expected: "园所安全检查（安全科）", found: "办园检查（学前科）" },
    ]);
  });

  it("warns of a row whose window passed undrawn", () => {
    const rows = [{ end: date(6, 30), frequency: "2" }];
    const late = { today: date(7, 1), ledger: [event({})] };
    expect(found("plan-row-not-drawn", rows, late)).toMatchObject([
      { severity: "warning", expected: "2", found: "1" },
    ]);
    expect(found("plan-row-not-drawn", rows, { ...late, today: date(6, 30) })).toEqual([]);
    expect(found("plan-row-not-drawn", [{ end: date(6, 30) }], late)).toEqual([]);
  });

  it("warns of one of two rows of an item when one draw was made, whatever their numbers", () => {
    const late = { today: date(12, 31) };
    const spring = { start: date(3, 1), end: date(5, 31) };
    const autumn = { start: date(9, 1), end: date(12, 20) };
    for (const planNumber of ["2026-001", "2026-099"]) {
      const ledger = [event({ planNumber, deadline: "2026-05-31" })];
      const missing = found("plan-row-not-drawn", [spring, autumn], { ...late, ledger });
      expect(missing).toMatchObject([{ row: 2, expected: "1", found: "0" }]);
    }
  });

  it("does not take the draw of a random inspection for one of a complaint (Art. 4)", () => {
    const rows = [{ end: date(6, 30), source: "投诉举报" }, { end: date(6, 30) }];
    const ledger = [event({ planNumber: "2026-099" })];
    expect(found("plan-row-not-drawn", rows, { today: date(7, 1), ledger })).toEqual([]);
  });
});
