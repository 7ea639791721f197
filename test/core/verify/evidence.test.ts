import { recordedNumber } from "../../../src/core/draw/recorded-facts";
import { INSPECTOR_COLUMNS, type InspectorRow } from "../../../src/core/ledger/inspector-columns";
import {
  differenceAt,
  fieldDifferences,
  optionalNumber,
  type EvidenceTable,
} from "../../../src/core/verify/evidence";

const record: InspectorRow = {
  drawNumber: "C2026-001",
  certificate: "150600001",
  name: "王芳",
  office: "基础教育科",
  expertise: "",
  certificateExpires: "",
  status: "在岗",
  recusals: "",
  visitLimit: "",
  assigned: "3",
  isEligible: "是",
  leftOutReason: "",
};
const table: EvidenceTable<keyof InspectorRow> = {
  layout: { name: "人员底册", columns: INSPECTOR_COLUMNS },
  exists: true,
  records: [{ row: 6, record }],
  troubles: [],
};
const placed = { row: 6, record };

describe("a difference", () => {
  it("names the draw, the sheet and the cell as Excel shows it, with both values", () => {
    expect(differenceAt(table, placed, "assigned", "assigned", "2")).toEqual({
      drawNumber: "C2026-001",
      what: "assigned",
      recorded: "3",
      recomputed: "2",
      sheet: "人员底册",
      cell: "J7",
    });
  });

  it("stands at every field that should say something else, and at no other", () => {
    const expected = { ...record, assigned: "2", isEligible: "否", name: "别人" };
    const kinds = { assigned: "assigned", isEligible: "inspector-eligibility" } as const;
    const found = fieldDifferences(table, placed, expected, kinds);
    expect(found.map(({ cell }) => cell)).toEqual(["J7", "K7"]);
  });
});

describe("a whole number in a sheet of evidence", () => {
  it.each(["0", "7", "999999999999999"])("may be %s", (text) => {
    expect(recordedNumber(text)).toBe(Number(text));
    expect(optionalNumber(text)).toBe(Number(text));
  });

  it.each(["07", "1.0", "-1", "1e3", " 1", "１", "1000000000000000"])("may not be %j", (text) => {
    expect(recordedNumber(text)).toBeNull();
    expect(optionalNumber(text)).toBeUndefined();
  });

  it("may be absent where the cell is empty", () => {
    expect(optionalNumber("")).toBeNull();
    expect(recordedNumber("")).toBeNull();
  });
});
