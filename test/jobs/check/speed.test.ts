import type { InspectionItem } from "../../../src/core/directory/inspection-item";
import type { Target } from "../../../src/core/directory/target";
import { checkPlan } from "../../../src/core/plan/check-plan";
import { planCheck } from "../../../src/core/plan/rules/plan-check";
import { numberPlanRows } from "../../../src/core/plan/number-plan-rows";
import { DEFAULT_SETTINGS } from "../../../src/core/plan/default-settings";
import { readPlan } from "../../../src/sheets/plan";
import { quickest } from "../../support/pace";
import { sheetOf } from "../../support/sheet-of";

const KINDS = ["小学", "初中", "幼儿园", "培训机构", "健身场所"];
const DISTRICTS = ["东胜区", "康巴什区", "达拉特旗", "准格尔旗", "杭锦旗", "乌审旗", "鄂托克旗"];
const OFFICES = ["基教科", "学前科", "职成科", "体育科", "安全科"];

/** A check may take so long on a bureau's machine. */
const LONGEST_SECONDS = 2;

const TARGETS: readonly Target[] = Array.from({ length: 100_000 }, (_, index) => ({
  id: `U${index}`,
  name: `单位${index}`,
  registry: "",
  kinds: [KINDS[index % 5] ?? ""],
  district: DISTRICTS[(index * 7 + Math.floor(index / 5)) % 7] ?? "",
  address: "",
  ownership: index % 3 === 0 ? "民办" : "公办",
  affiliation: index % 4 === 0 ? "局属" : "旗区属",
  offices: [OFFICES[(index * 11) % 5] ?? ""],
  status: "",
  isInOperation: index % 20 !== 0,
  complaints: index % 50 === 0 ? 4 : null,
  violations: null,
  cell: { sheet: "名录", row: index, column: 0 },
}));

const ITEMS: readonly InspectionItem[] = Array.from({ length: 100 }, (_, index) => ({
  number: "",
  name: `事项${index}`,
  kinds: ["小学", "初中", "幼儿园"],
  offices: [OFFICES[index % 5] ?? ""],
  expertise: [],
  specialRatio: { kind: "empty" },
  specialFrequency: { kind: "empty" },
  specialBasis: "",
  cell: { sheet: "事项", row: index, column: 0 },
}));

function plan(ratio: string) {
  const rows = Array.from({ length: 200 }, (_, index) => [
    `事项${index % 100}`,
    `${DISTRICTS[index % 7]}${index % 2 === 0 ? "民办" : ""}${index % 3 === 0 ? "幼儿园" : "学校"}`,
    ratio,
    1,
    "实地检查",
    "内容",
    OFFICES[(index % 100) % 5] ?? "",
  ]);
  const headings = [
    "抽查事项",
    "抽查范围",
    "抽查比例",
    "抽查频次",
    "抽查方式",
    "检查内容",
    "责任科室",
  ];
  return numberPlanRows(readPlan(sheetOf("计划", [headings, ...rows]), false, 2026).rows, 2026);
}

describe("100,000 units and 200 plan rows", () => {
  it.each([
    ["that could be carried out", "1%"],
    ["that must visit units too often", "30%"],
  ])("are checked in time, in a plan %s", async (_, ratio) => {
    const rows = plan(ratio);
    const seconds = await quickest(LONGEST_SECONDS, () => {
      const findings = checkPlan(
        planCheck({
          plan: rows,
          directories: {
            targets: TARGETS,
            inspectors: [],
            items: ITEMS,
            settings: DEFAULT_SETTINGS,
            year: 2026,
          },
          known: { targets: true, inspectors: false, items: true },
          ledger: [],
          history: { counted: new Map(), pending: new Map(), assigned: new Map() },
          today: { year: 2026, month: 1, day: 20 },
        }),
      );
      expect(findings.length).toBeGreaterThan(100);
      expect(findings.some(({ rule }) => rule === "scope-unresolved")).toBe(false);
    });
    expect(seconds).toBeLessThan(LONGEST_SECONDS);
  });
});
