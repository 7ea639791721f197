import type { Coverage } from "../../../src/core/results/coverage";
import { RESULTS_PAGE as ENGLISH } from "../../../src/i18n/en-US/pane-pages/results";
import { RESULTS_PAGE as CHINESE } from "../../../src/i18n/zh-CN/pane-pages/results";
import { coverageChart, monthsChart } from "../../../src/taskpane/results/year-charts";

/** A district of so many units, of which every tenth was drawn. */
function district(name: string, units: number): Coverage {
  const part = Math.floor(units / 10);
  return { name, units, drawn: part, inspected: 0, share: { part, whole: units } };
}

/** A province: 120 districts of 1200, 1190, … 10 units. */
const PROVINCE = Array.from({ length: 120 }, (_, index) =>
  district(`第${index + 1}区`, 1_200 - index * 10),
);
const BEYOND = { ...district("", 500), groups: 30 };

function chartOf(byDistrict: readonly Coverage[], others: typeof BEYOND | null = null) {
  const none = { groups: [], others: null };
  const all = district("", 72_600);
  return coverageChart(
    "district",
    { all, byKind: none, byDistrict: { groups: byDistrict, others } },
    CHINESE,
  );
}

describe("the districts of a province", () => {
  const { bars, rows, total } = chartOf(PROVINCE, BEYOND);

  it("are drawn as the largest dozen and the others together", () => {
    expect(bars.map(({ label }) => label)).toEqual([
      ...PROVINCE.slice(0, 12).map(({ name }) => name),
      "其他 138 项合计",
    ]);
    expect(bars.at(-1)).toEqual({
      label: "其他 138 项合计",
      counts: [59_360, 5_936, 0],
      note: "10.00%",
    });
  });

  it("are all in the table, over their total", () => {
    expect(rows).toHaveLength(121);
    expect(rows.at(-1)?.label).toBe("其他 30 项合计");
    expect(total).toEqual({ label: "合计", counts: [72_600, 7_260, 0], note: "10.00%" });
  });

  it("have a name also where the directory says none", () => {
    expect(
      chartOf([district("", 5), district("东胜区", 3)]).bars.map(({ label }) => label),
    ).toEqual(["（未填）", "东胜区"]);
  });
});

test.each([
  [CHINESE, ["1月", "12月"]],
  [ENGLISH, ["Jan", "Dec"]],
])("the months of a year are named in both languages, with their totals", (words, names) => {
  const counts = Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    planned: 10,
    drawn: index,
    inspected: 1,
  }));
  const { rows, total } = monthsChart({ year: 2026, counts, undetermined: 0 }, words);
  expect([rows[0]?.label, rows.at(-1)?.label]).toEqual(names);
  expect(total?.counts).toEqual([120, 66, 12]);
});
