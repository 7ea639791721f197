import fc from "fast-check";

import type { DrawReport } from "../../../src/jobs/draw";
import type { CellValue } from "../../../src/sheets/snapshot";
import { drawn, request } from "../../support/books";
import {
  bureau,
  INSPECTORS,
  ITEMS,
  PLAN,
  TARGETS,
  withRows,
  type Rows,
  type Tables,
} from "../../support/bureau";

const SEED = "7.12.19.22.30.33./06./";

function fingerprint(tables: Partial<Tables>): string {
  return drawn(bureau(tables), request("03-02"), SEED).report.fingerprint;
}

/** Ten units, five inspectors, two plan rows: small, so that a thousand orders can be tried. */
const SMALL: Tables = {
  targets: [...TARGETS.slice(0, 7), ...TARGETS.slice(40, 45)],
  inspectors: [
    INSPECTORS[0] ?? [],
    ...INSPECTORS.slice(1, 4),
    ...INSPECTORS.slice(5, 7),
    ...INSPECTORS.slice(11),
  ],
  items: ITEMS.slice(0, 3),
  plan: withRows(PLAN.slice(0, 3), (row) => ({ ...row, 抽查数量: null })),
};

/** The rows below the headings in another order. */
function shuffledRows([headings = [], ...body]: Rows): fc.Arbitrary<Rows> {
  return fc
    .shuffledSubarray([...body], { minLength: body.length })
    .map((rows) => [headings, ...rows]);
}

function shuffledColumns(rows: Rows): fc.Arbitrary<Rows> {
  const columns = (rows[0] ?? []).map((_, column) => column);
  return fc
    .shuffledSubarray(columns, { minLength: columns.length })
    .map((order) => rows.map((row) => order.map((column): CellValue => row[column] ?? null)));
}

const reordered = (rows: Rows) => shuffledRows(rows).chain(shuffledColumns);

describe("draws the same units and the same teams", () => {
  it("whatever the order of rows and columns in all four input sheets", () => {
    const first = fingerprint(SMALL);
    const tables = fc.record({
      targets: reordered(SMALL.targets),
      inspectors: reordered(SMALL.inspectors),
      items: reordered(SMALL.items),
      plan: reordered(SMALL.plan),
    });
    fc.assert(
      fc.property(tables, (shuffled) => fingerprint(shuffled) === first),
      { numRuns: 1000 },
    );
  });

  it("whatever stands above the headings, and whether rows are hidden", () => {
    const book = bureau();
    const titled = {
      ...book,
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        values: [["某某局 2026 年表"], ["填报单位：某某局"], [], ...sheet.values],
        hiddenRows: new Set([5, 6, 9, 30]),
      })),
    };
    const draw = (workbook: typeof book) =>
      drawn(workbook, request("03-02"), SEED).report.fingerprint;
    expect(draw(titled)).toBe(draw(book));
  });

  it("whatever the sheets and headings are called, among the names in use", () => {
    const renamed = new Map([
      ["单位名称", "学校名称"],
      ["统一社会信用代码", "社会信用代码"],
      ["所在旗区", "行政区划"],
      ["姓名", "执法姓名"],
      ["执法证号", "执法证编号"],
      ["抽查范围", "抽查对象范围"],
    ]);
    const rename = ([headings = [], ...body]: Rows): Rows => [
      headings.map((heading) => renamed.get(String(heading)) ?? heading),
      ...body,
    ];
    const tables = {
      targets: rename(TARGETS),
      inspectors: rename(INSPECTORS),
      items: ITEMS,
      plan: rename(PLAN),
    };
    expect(fingerprint(tables)).toBe(fingerprint({}));
  });

  it("whatever columns the draw does not read", () => {
    const noted = withRows(TARGETS, (row) => row).map((row, index) => [
      ...row,
      index === 0 ? "备注" : `第${index}行`,
    ]);
    expect(fingerprint({ targets: noted })).toBe(fingerprint({}));
  });
});

describe("a longer draw", () => {
  const idsOf = ({ draw }: DrawReport, planNumber: string) => {
    const row = draw.rows.find(({ sealed }) => sealed.row.planNumber === planNumber);
    return (row?.ranked ?? []).slice(0, row?.drawn).map(({ id }) => id);
  };
  const withRatio = (ratio: string) =>
    drawn(
      bureau({ plan: withRows(PLAN, (row) => ({ ...row, 抽查比例: ratio })) }),
      request("03-02"),
      SEED,
    ).report;

  it.each(["2026-001", "2026-003", "2026-004"])("of %s begins with the shorter one", (number) => {
    const short = idsOf(withRatio("20%"), number);
    const long = idsOf(withRatio("45%"), number);
    expect(long.length).toBeGreaterThan(short.length);
    expect(long.slice(0, short.length)).toEqual(short);
  });

  it("begins with the substitutes of the shorter one", () => {
    const { draw } = withRatio("20%");
    const substitutes = draw.populationRows
      .filter(({ planNumber, isDrawn }) => planNumber === "2026-001" && isDrawn.startsWith("备用"))
      .toSorted((a, b) => Number(a.rank) - Number(b.rank));
    const drawnNow = idsOf(withRatio("20%"), "2026-001").length;
    const longer = idsOf(withRatio("40%"), "2026-001").slice(drawnNow);
    expect(longer).toEqual(substitutes.slice(0, longer.length).map(({ unitId }) => unitId));
  });
});

describe("another draw comes of", () => {
  it("another seed", () => {
    const other = drawn(bureau(), request("03-02"), "1.2.3").report;
    const own = drawn(bureau(), request("03-02"), SEED).report;
    expect(other.draw.resultRows).not.toEqual(own.draw.resultRows);
  });

  it("the same seed for the same row later in the year, because SEQ counts on", () => {
    const first = drawn(bureau(), request("03-02"), SEED);
    const second = drawn(first.workbook, request("09-02"), SEED);
    expect(second.report.draw.rows[0]?.sealed.sequence).toBe(2);
    expect(second.report.draw.rows[0]?.key).not.toBe(first.report.draw.rows[0]?.key);
  });
});
