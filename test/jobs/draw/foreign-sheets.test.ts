import { drawJob } from "../../../src/jobs/draw";
import { sealJob } from "../../../src/jobs/seal";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { drawn, RANDOM, request } from "../../support/books";
import { bureau, type Rows } from "../../support/bureau";
import { sheetOf } from "../../support/sheet-of";

const OWN_RECORDS: Rows = [
  ["日期", "单位名称", "结果"],
  ["2025-11-03", "东胜区第1幼儿园", "合格"],
  ["2025-11-04", "东胜区第5幼儿园", "合格"],
  ["2025-11-05", "东胜区第9幼儿园", "合格"],
];

function withSheet(book: WorkbookSnapshot, name: string, rows: Rows): WorkbookSnapshot {
  return { ...book, sheets: [...book.sheets, sheetOf(name, rows)] };
}

describe("a sheet of the bureau's own that is called as ours", () => {
  it.each(["抽查结果", "抽取台账", "抽取底册", "人员底册"])(
    "is named and never written into: %s",
    (name) => {
      const book = withSheet(bureau(), name, OWN_RECORDS);
      const failure = {
        ok: false,
        error: {
          code: "sheet-not-ours",
          sheet: name,
          row: 2,
          column: 0,
          expected: "抽取编号",
          found: "2025-11-04",
        },
      };
      expect(drawJob(book, request("03-02"), { given: null, random: RANDOM })).toEqual(failure);
      expect(sealJob(book, request("03-02"))).toEqual(failure);
    },
  );

  it("stops nothing when it has another name", () => {
    const book = withSheet(bureau(), "2025年抽查结果", OWN_RECORDS);
    expect(drawJob(book, request("03-02"), { given: null, random: RANDOM }).ok).toBe(true);
  });
});

it("names the heading of ours that was changed before it adds to the sheet", () => {
  const { workbook: after } = drawn(bureau(), request("03-02"));
  const sheets = after.sheets.map((sheet) =>
    sheet.name === "抽取底册"
      ? {
          ...sheet,
          values: sheet.values.map((cells, row) =>
            row === 2 ? cells.map((cell) => (cell === "权重" ? "比重" : cell)) : cells,
          ),
        }
      : sheet,
  );
  const again = drawJob({ ...after, sheets }, request("09-02"), { given: null, random: RANDOM });
  expect(again).toEqual({
    ok: false,
    error: {
      code: "sheet-not-ours",
      sheet: "抽取底册",
      row: 2,
      column: 11,
      expected: "权重",
      found: "比重",
    },
  });
});
