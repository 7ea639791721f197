import { findInputSheets } from "../../src/sheets/find-sheets";
import { readInspectors } from "../../src/sheets/inspectors";
import { readItems } from "../../src/sheets/items";
import { readPlan } from "../../src/sheets/plan";
import type { SheetReading } from "../../src/sheets/sheet-reading";
import { readTargets } from "../../src/sheets/targets";
import { BLACK_AND_WHITE, INSPECTOR_TEMPLATE } from "../fixtures/import-templates";
import { MARKET_EXPORT } from "../fixtures/market-export";
import {
  MERGED_ITEM_AREAS,
  MERGED_ITEMS,
  PUBLISHED_PLAN,
  RATIO_AND_FREQUENCY,
} from "../fixtures/published-tables";
import { sheetOf, workbookOf } from "../support/sheet-of";

/** How often each rule was broken. */
function counted({ findings }: SheetReading): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe("a directory exported by a market bureau's system", () => {
  const reading = readTargets(sheetOf("Sheet1", MARKET_EXPORT));

  it("finds every trouble once, and none that is not there", () => {
    expect(reading.rowsRead).toBe(9);
    expect(reading.targets).toHaveLength(7);
    expect(counted(reading)).toEqual({
      "name-missing": 2,
      "code-missing": 2,
      "code-digits-lost": 4,
      "phone-implausible": 4,
      "founded-unreadable": 1,
      "status-inactive": 1,
    });
    const lost = reading.findings.filter(({ rule }) => rule === "code-digits-lost");
    expect(lost.map(({ row, others }) => [row, others[0]?.row])).toEqual([
      [3, 4],
      [4, 3],
      [6, 7],
      [7, 6],
    ]);
  });
});

describe("import templates", () => {
  it("reads only the person of a template with instructions and an example", () => {
    const reading = readInspectors(sheetOf("Sheet1", INSPECTOR_TEMPLATE), false);
    expect(reading.inspectors).toMatchObject([
      { name: "某某", office: "价格科", certificate: "201654322", certificateExpires: null },
    ]);
    expect(reading.leftOut).toEqual([
      { row: 2, reason: "instruction" },
      { row: 3, reason: "sample" },
    ]);
  });

  it("warns of whom the 黑名单 names, and takes the certificate before the number", () => {
    const reading = readInspectors(sheetOf("Sheet1", BLACK_AND_WHITE), false);
    expect(reading.inspectors.map(({ certificate, status }) => [certificate, status])).toEqual([
      ["B200001", ""],
      ["B200002", "黑名单"],
    ]);
    expect(counted(reading)).toEqual({ "column-missing": 1, "column-unused": 1, "off-duty": 1 });
  });
});

describe("lists of items with merged cells", () => {
  it("reads merged cells for every row that they cover, and no item twice", () => {
    const reading = readItems(sheetOf("Sheet1", MERGED_ITEMS, { merges: MERGED_ITEM_AREAS }));
    expect(reading.items.map(({ name, kinds, offices }) => [name, kinds, offices])).toEqual([
      ["招生检查", ["中小学校"], ["基教科"]],
      ["教材检查", ["中小学校"], ["基教科"]],
      ["泳池检查", ["游泳场所"], ["体育科"]],
    ]);
    expect(reading.leftOut).toEqual([{ row: 5, reason: "continued" }]);
    expect(reading.findings).toEqual([]);
  });

  it("leaves plain blanks blank, and names them", () => {
    const reading = readItems(sheetOf("Sheet1", MERGED_ITEMS));
    expect(reading.items.map(({ name, kinds }) => [name, kinds.length])).toEqual([
      ["招生检查", 1],
      ["教材检查", 0],
      ["泳池检查", 1],
    ]);
    expect(counted(reading)).toEqual({ "category-missing": 1, "name-missing": 1 });
  });
});

describe("plans as they are published", () => {
  it("reads a plan between title and notes, and stops at the date with a stray slash", () => {
    const reading = readPlan(sheetOf("Sheet1", PUBLISHED_PLAN), false, 2026);
    expect(reading.rows).toMatchObject([
      {
        item: "托幼机构卫生保健检查",
        quantity: 8,
        ratio: { basisPoints: 200 },
        start: { month: 5, day: 20 },
        end: { month: 12, day: 20 },
      },
      { scope: "局管民办学校", quantity: 5, start: null, end: null, offices: ["基教科", "职成科"] },
    ]);
    const errors = reading.findings.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([
      { rule: "dates-invalid", row: 4, column: 5, found: "2026/12/20/" },
    ]);
    expect(reading.leftOut.map(({ reason }) => reason)).toEqual(["note", "note", "note"]);
  });

  it("reads ratio and frequency from one column, and decides nothing that it does not say", () => {
    const reading = readPlan(sheetOf("Sheet1", RATIO_AND_FREQUENCY), false, 2026);
    expect(reading.rows.map(({ ratio, frequency }) => [ratio.kind, frequency.kind])).toEqual([
      ["share", "times"],
      ["undetermined", "empty"],
      ["share", "undetermined"],
    ]);
    expect(reading.findings.filter(({ severity }) => severity === "undetermined")).toMatchObject([
      { rule: "ratio-undetermined", row: 3 },
      { rule: "frequency-undetermined", row: 4 },
    ]);
    expect(reading.leftOut).toEqual([{ row: 2, reason: "unrelated" }]);
  });
});

it.each([
  ["targets", MARKET_EXPORT],
  ["inspectors", INSPECTOR_TEMPLATE],
  ["inspectors", BLACK_AND_WHITE],
  ["items", MERGED_ITEMS],
  ["plan", PUBLISHED_PLAN],
  ["plan", RATIO_AND_FREQUENCY],
] as const)("a sheet alone, named after a file, is known for %s", (kind, rows) => {
  const found = findInputSheets(workbookOf(sheetOf("export-01-2026", rows)));
  const known = Object.entries(found).filter(([, choice]) => choice.kind === "found");
  expect(known.map(([name]) => name)).toEqual([kind]);
});
