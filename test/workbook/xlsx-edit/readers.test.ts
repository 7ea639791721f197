import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { CellEdit } from "../../../src/sheets/changes";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { workbookOf } from "../../support/opened";
import { ownRow, ownSheet } from "../../support/own-sheets";
import { richWorkbook } from "../../support/rich-workbooks";

/** Into formulas, headings of a table, formatted and missing cells; with formats, and with what looks like a formula. */
const EDITS: readonly CellEdit[] = [
  { row: 0, column: 0, value: null },
  { row: 1, column: 6, value: "种类" },
  { row: 2, column: 0, value: "=1+1" },
  { row: 2, column: 3, value: 0.05, format: "0.0%;-0.0%" },
  { row: 2, column: 4, value: 46_082, format: "yyyy-mm-dd" },
  { row: 4, column: 0, value: true },
  { row: 8, column: 9, value: "12150600460501234X", format: "@" },
];

async function editedFile(): Promise<Uint8Array> {
  const workbook = workbookOf(richWorkbook({ hasMacros: false }));
  const applied = await workbook.apply([
    { kind: "edit-cells", sheet: "检查对象名录库", edits: EDITS },
    { kind: "edit-cells", sheet: "抽取台账", edits: [{ row: 2, column: 0, value: "甲" }] },
    { kind: "edit-cells", sheet: "空表", edits: [{ row: 2, column: 1, value: 7, format: "0%" }] },
  ]);
  expect(applied.ok).toBe(true);
  return workbook.save();
}

function inFolder<Found>(work: (folder: string) => Found): Found {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-edit-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("an edited workbook", () => {
  it("reads the same in exceljs", async () => {
    const workbook = newXlsx();
    const edits: readonly CellEdit[] = [
      { row: 0, column: 0, value: null },
      { row: 3, column: 1, value: 0.05, format: "0.0%;-0.0%" },
      { row: 3, column: 2, value: "=1+1" },
      { row: 4, column: 5, value: 46_082, format: "yyyy-mm-dd" },
      { row: 8, column: 9, value: true },
    ];
    await workbook.apply([
      { kind: "add-sheet", sheet: ownSheet("抽查结果", [ownRow(1, "甲校"), ownRow(2, "乙校")]) },
      { kind: "edit-cells", sheet: "抽查结果", edits },
    ]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(workbook.save()).buffer);
    const cell = (address: string) => book.getWorksheet("抽查结果")?.getCell(address);
    expect(cell("A1")?.value).toBe(null);
    expect(cell("A1")?.font).toMatchObject({ size: 16 });
    expect([cell("B4")?.value, cell("B4")?.numFmt]).toEqual([0.05, "0.0%;-0.0%"]);
    expect([cell("C4")?.value, cell("C4")?.numFmt]).toEqual(["=1+1", "@"]);
    expect(cell("F5")?.value).toEqual(new Date(Date.UTC(2026, 2, 1)));
    expect(cell("F5")?.protection).toMatchObject({ locked: false });
    expect(cell("J9")?.value).toBe(true);
  });

  const soffice = spawnSync("soffice", ["--version"]).status === 0;
  (soffice ? it : it.skip)(
    "reads the same in LibreOffice",
    async () => {
      const bytes = await editedFile();
      const csv = inFolder((folder) => {
        writeFileSync(join(folder, "edited.xlsx"), bytes);
        execFileSync("soffice", [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          "csv:Text - txt - csv (StarCalc):44,34,76",
          "--outdir",
          folder,
          join(folder, "edited.xlsx"),
        ]);
        return readFileSync(join(folder, "edited.csv"), "utf8");
      });
      const lines = csv.split("\n");
      expect(lines[2]).toMatch(/^=1\+1,12150600460501234X,,5\.0%,2026-03-01,/);
      expect(lines[4]).toMatch(/^TRUE,/);
      expect(lines[8]).toMatch(/,12150600460501234X$/);
    },
    60_000,
  );

  const validator = process.env["XLSX_VALIDATOR"];
  (validator === undefined ? it.skip : it)(
    "is valid by the published schemas (XLSX_VALIDATOR names the validator)",
    async () => {
      const bytes = await editedFile();
      const said = inFolder((folder) => {
        writeFileSync(join(folder, "edited.xlsx"), bytes);
        const run = spawnSync("python3", [validator ?? "", join(folder, "edited.xlsx")], {
          encoding: "utf8",
        });
        return `${run.stdout}${run.stderr}`.trim();
      });
      expect(said).toBe("edited.xlsx: valid");
    },
    60_000,
  );
});
