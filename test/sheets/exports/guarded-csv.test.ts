import fc from "fast-check";
import Papa from "papaparse";
import { guardedCsv } from "../../../src/sheets/exports/guarded-csv";

const parse = (csv: string) => Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;

describe("CSV for other systems", () => {
  it("is UTF-8 with a byte order mark, with CRLF between the rows", () => {
    expect(
      guardedCsv([
        ["名称", "住所"],
        ["甲校", '东"街"，1号'],
      ]),
    ).toBe('\uFEFF名称,住所\r\n甲校,"东""街""，1号"\r\n');
  });

  it.each([
    "=1+1",
    "+86",
    "-1",
    "@x",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "\t=1",
    "\r=1",
    " =1",
    "\u200b=1",
  ])("never lets %j begin a cell of a spreadsheet", (value) => {
    const cell = parse(guardedCsv([[value]]).slice(1))[0]?.[0] ?? "";
    expect(cell).toBe(`\t${value}`);
  });

  it("gives every value back to a reader that trims, and other values to any reader", () => {
    const values = fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(values, (row) => {
        const cells = parse(guardedCsv([["首列", ...row]]).slice(1))[0] ?? [];
        expect(cells.slice(1).map((cell, n) => (cell === row[n] ? cell : cell.slice(1)))).toEqual(
          row,
        );
      }),
    );
  });
});
