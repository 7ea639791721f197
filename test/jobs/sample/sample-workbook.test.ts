import fc from "fast-check";
import { isCreditCode, organisationCodeIn } from "../../../src/core/directory/credit-code";
import { DEFAULT_KIND_GROUPS, groupedKinds } from "../../../src/core/directory/kinds";
import type { Target } from "../../../src/core/directory/target";
import { sampleWorkbook, type SampleRequest } from "../../../src/jobs/sample-workbook";
import { sampleTargets } from "../../../src/jobs/sample/sample-targets";
import { readInspectors } from "../../../src/sheets/inspectors";
import { readItems } from "../../../src/sheets/items";
import { readPlan } from "../../../src/sheets/plan";
import { readSettings } from "../../../src/sheets/settings";
import { sheetNamed, type SheetSnapshot } from "../../../src/sheets/snapshot";
import { readTargets } from "../../../src/sheets/targets";
import { sheetsAdded, snapshotOf } from "../../support/sample-snapshot";

const DEFAULT: SampleRequest = {
  targets: 300,
  inspectors: 40,
  seed: "示例",
  today: { year: 2026, month: 1, day: 20 },
};

const DISTRICTS = [
  "东胜区",
  "康巴什区",
  "达拉特旗",
  "准格尔旗",
  "鄂托克前旗",
  "鄂托克旗",
  "杭锦旗",
  "乌审旗",
  "伊金霍洛旗",
];
const KINDS = ["学校", "幼儿园", "教育培训机构", "体育经营场所"];

function sheet(request: SampleRequest, name: string): SheetSnapshot {
  const found = sheetNamed(snapshotOf(sampleWorkbook(request)), name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function targetsOf(request: SampleRequest): readonly Target[] {
  return readTargets(sheet(request, "检查对象名录库")).targets;
}

function namesOf(request: SampleRequest): readonly string[] {
  return targetsOf(request).map(({ name }) => name);
}

function kindsOf(targets: readonly Target[]): ReadonlySet<string> {
  return new Set(targets.flatMap(({ kinds }) => groupedKinds(kinds, DEFAULT_KIND_GROUPS)));
}

describe("a sample workbook", () => {
  it("is the same for the same seed", () => {
    expect(sampleWorkbook(DEFAULT)).toEqual(sampleWorkbook({ ...DEFAULT }));
  });

  it("has other units for another seed", () => {
    const others = new Set(namesOf({ ...DEFAULT, seed: "示例二" }));
    const shared = namesOf(DEFAULT).filter((name) => others.has(name));
    expect(shared.length).toBeLessThan(DEFAULT.targets / 4);
  });

  it("has the sheets that staff fill in, and settings", () => {
    expect(sheetsAdded(sampleWorkbook(DEFAULT)).map(({ name }) => name)).toEqual([
      "检查对象名录库",
      "执法检查人员名录库",
      "随机抽查事项清单",
      "年度抽查计划",
      "设置",
    ]);
  });

  it("is read back without one error", () => {
    const targets = readTargets(sheet(DEFAULT, "检查对象名录库"));
    const inspectors = readInspectors(sheet(DEFAULT, "执法检查人员名录库"), false);
    const items = readItems(sheet(DEFAULT, "随机抽查事项清单"));
    const settings = readSettings(sheet(DEFAULT, "设置"), false);
    expect(targets.targets).toHaveLength(300);
    expect(inspectors.inspectors).toHaveLength(40);
    expect(items.items).toHaveLength(9);
    const findings = [targets, inspectors, items, settings].flatMap((one) => one.findings);
    expect(findings.filter(({ severity }) => severity !== "warning")).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain("status-inactive");
    expect(settings.settings).toMatchObject({ bureau: "云中市教育体育局（示例）", year: 2026 });
    expect(settings.settings.operator).not.toBe("");
  });

  it("names no unit, no code, no certificate and no inspector twice", () => {
    const targets = targetsOf(DEFAULT);
    const { inspectors } = readInspectors(sheet(DEFAULT, "执法检查人员名录库"), false);
    expect(new Set(targets.map(({ id }) => id)).size).toBe(300);
    expect(new Set(targets.map(({ name }) => name)).size).toBe(300);
    expect(new Set(inspectors.map(({ certificate }) => certificate)).size).toBe(40);
    expect(new Set(inspectors.map(({ name }) => name)).size).toBe(40);
  });

  it("gives every unit a valid credit code of its register that nobody was ever given", () => {
    const prefixes = new Map([
      ["机关", "12"],
      ["社团", "52"],
      ["企业", "91"],
    ]);
    for (const { id, registry } of targetsOf(DEFAULT)) {
      expect(isCreditCode(id)).toBe(true);
      expect(organisationCodeIn(id)).toMatch(/^YL/u);
      expect(id.slice(0, 2)).toBe(prefixes.get(registry));
      expect(id.slice(2, 6)).toBe("1506");
    }
  });

  it("has units of all four kinds in all nine districts", () => {
    const targets = targetsOf(DEFAULT);
    expect([...kindsOf(targets)].sort()).toEqual([...KINDS].sort());
    expect([...new Set(targets.map(({ district }) => district))].sort()).toEqual(
      [...DISTRICTS].sort(),
    );
  });

  it("has a few units that closed, some with complaints, and a few with violations", () => {
    const targets = targetsOf(DEFAULT);
    const shares = [
      targets.filter(({ isInOperation }) => !isInOperation).length,
      targets.filter(({ complaints }) => (complaints ?? 0) >= 3).length,
      targets.filter(({ violations }) => (violations ?? 0) > 0).length,
    ];
    for (const share of shares) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(45);
    }
  });

  it("has inspectors with limits, with recusals from listed units, off duty, and with expired certificates", () => {
    const { inspectors } = readInspectors(sheet(DEFAULT, "执法检查人员名录库"), false);
    const recusals = inspectors.flatMap((inspector) => inspector.recusals);
    const names = new Set(namesOf(DEFAULT));
    expect(recusals.length).toBeGreaterThan(1);
    expect(recusals.every((recusal) => names.has(recusal))).toBe(true);
    expect(inspectors.filter(({ visitLimit }) => visitLimit !== null).length).toBeGreaterThan(2);
    expect(inspectors.filter(({ status }) => status !== "在岗").length).toBeGreaterThan(1);
    const expired = inspectors.filter(({ certificateExpires: end }) => (end?.year ?? 0) < 2026);
    expect(expired.length).toBeGreaterThan(1);
  });

  it("plans twelve rows, of which nothing but one ratio cannot be read", () => {
    const { rows, findings } = readPlan(sheet(DEFAULT, "年度抽查计划"), false, 2026);
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(3, "0")}`),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["ratio-undetermined"]);
  });

  it("breaks five rules in the plan, one in a row", () => {
    const { rows } = readPlan(sheet(DEFAULT, "年度抽查计划"), false, 2026);
    const broken = rows.map(
      ({ ratio, frequency, method, jointOffices, jointConsent }) =>
        Number(ratio.kind !== "share") +
        Number(ratio.kind === "share" && ratio.basisPoints < 500) +
        Number(frequency.kind === "times" && frequency.times > 2) +
        Number(method === "") +
        Number(jointOffices.length > 0 && jointConsent !== "已同意"),
    );
    expect(broken.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  it("cites listed items only, each under its own office", () => {
    const { items } = readItems(sheet(DEFAULT, "随机抽查事项清单"));
    const { rows } = readPlan(sheet(DEFAULT, "年度抽查计划"), false, 2026);
    for (const { item, offices } of rows) {
      expect(items.find(({ name }) => name === item)?.offices).toEqual(offices);
    }
    expect(new Set(rows.map(({ item }) => item)).size).toBe(items.length);
  });

  it("follows the year that it is asked for", () => {
    const request = { ...DEFAULT, today: { year: 2031, month: 1, day: 5 } };
    const { rows } = readPlan(sheet(request, "年度抽查计划"), false, 2031);
    expect(rows.every(({ start, end }) => start?.year === 2031 && end?.year === 2031)).toBe(true);
    expect(rows.every(({ madeOn }) => madeOn?.month === 1 && madeOn.day === 5)).toBe(true);
    expect(readSettings(sheet(request, "设置"), false).settings.year).toBe(2031);
  });

  it("has every kind, and no unit twice, however few or many units and whatever the seed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 300 }),
        fc.integer({ min: 10, max: 60 }),
        fc.string({ unit: "binary" }),
        (count, inspectors, seed) => {
          const targets = targetsOf({ ...DEFAULT, targets: count, inspectors, seed });
          expect(targets).toHaveLength(count);
          expect(kindsOf(targets).size).toBe(4);
          expect(new Set(targets.map(({ name }) => name)).size).toBe(count);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("names 100,000 units, none twice", () => {
    const targets = sampleTargets(100_000, DEFAULT.seed, DEFAULT.today);
    expect(new Set(targets.map(({ name }) => name)).size).toBe(100_000);
    expect(new Set(targets.map(({ code }) => code)).size).toBe(100_000);
  });
});
