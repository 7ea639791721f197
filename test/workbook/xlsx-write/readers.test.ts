import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ExcelJS from "exceljs";
import type { Change } from "../../../src/sheets/changes";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { workbookOf } from "../../support/opened";
import { ownRow, ownSheet, RESULT_WORDS } from "../../support/own-sheets";
import { richWorkbook } from "../../support/rich-workbooks";

const LONG_WORDS = Array.from({ length: 40 }, (_, index) => `不配合检查情节严重的第${index}种情形`);
/** exceljs does not know Excel's escapes in inline strings; the schema does not know `xml:space`, which Excel writes. */
const plainNames = ["=1+1", "+86", "-1", "@x", "甲\n乙", 'R&D <"校">', "𠮷"];
const spacedNames = ["\t制表", " 前后 ", "\n=1"];
const escapedNames = ["甲\r\n乙", "_x0041_", "\r=1"];
const rowsOf = (names: readonly string[]) => names.map((name, index) => ownRow(index + 1, name));

/** A sheet with a drop-down of more words than a validation holds; the later rows are appended. */
function results(names: readonly string[]): readonly Change[] {
  const rows = rowsOf(names);
  const begun = ownSheet("抽查结果", rows.slice(0, 4));
  const long = { area: { top: 3, left: 4, bottom: 20, right: 4 }, values: LONG_WORDS };
  return [
    { kind: "add-sheet", sheet: { ...begun, dropDowns: [...begun.dropDowns, long] } },
    { kind: "append-rows", sheet: "抽查结果", firstRow: 7, rows: rows.slice(4) },
    { kind: "show-sheet", sheet: "抽查结果" },
  ];
}

describe("exceljs, as a second reader", () => {
  const book = new ExcelJS.Workbook();
  const names = [...plainNames, ...spacedNames];
  beforeAll(async () => {
    const workbook = newXlsx();
    await workbook.apply(results(names));
    await book.xlsx.load(Uint8Array.from(workbook.save()).buffer);
  });
  const sheet = () => book.getWorksheet("抽查结果");

  it("sees the same texts, as texts", () => {
    expect(names.map((_, index) => sheet()?.getCell(4 + index, 3).value)).toEqual(names);
    expect(sheet()?.getCell("B4").value).toBe(1);
    expect(sheet()?.getCell("C4").numFmt).toBe("@");
  });

  it("sees the same merges, widths, frozen rows and filter", () => {
    expect(sheet()?.getCell("F1").master.address).toBe("A1");
    expect(sheet()?.getColumn(3).width).toBeCloseTo(30.7, 1);
    expect(sheet()?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 3 });
    expect(sheet()?.autoFilter).toBe("A3:F13");
  });

  it("sees a locked sheet whose entry cells are open", () => {
    expect(sheet()).toHaveProperty("sheetProtection.sheet", true);
    expect(sheet()).toHaveProperty("sheetProtection.autoFilter", true);
    expect(sheet()?.getCell("F4").protection).toMatchObject({ locked: false });
    expect(sheet()?.getCell("C4").protection?.locked ?? true).toBe(true);
  });

  it("sees the drop-downs, a long one by the cells of a hidden sheet", () => {
    expect(sheet()?.getCell("F4").dataValidation.formulae).toEqual([`"${RESULT_WORDS.join(",")}"`]);
    expect(sheet()?.getCell("E4").dataValidation.formulae).toEqual(["'下拉选项'!$A$1:$A$40"]);
    expect(book.getWorksheet("下拉选项")?.state).toBe("hidden");
    expect(book.getWorksheet("下拉选项")?.getCell("A40").value).toBe(LONG_WORDS[39]);
  });

  it("sees the same print set-up", () => {
    expect(sheet()?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: "3:3",
    });
    expect(sheet()?.pageSetup.margins?.top).toBeCloseTo(3.7 / 2.54, 3);
    expect(sheet()?.headerFooter.oddFooter).toBe("&C第 &P 页 共 &N 页");
  });
});

const soffice = spawnSync("soffice", ["--version"]).status === 0;
const inLibreOffice = soffice ? it : it.skip;

describe("LibreOffice", () => {
  inLibreOffice(
    "sees the same cells",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "xlsx-write-"));
      try {
        const rows = rowsOf([...plainNames, ...spacedNames, ...escapedNames]);
        const workbook = newXlsx();
        await workbook.apply([{ kind: "add-sheet", sheet: ownSheet("抽查结果", rows) }]);
        const file = join(folder, "own.xlsx");
        writeFileSync(file, workbook.save());
        await promisify(execFile)("soffice", [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          "csv:Text - txt - csv (StarCalc):44,34,76",
          "--outdir",
          folder,
          file,
        ]);
        const csv = readFileSync(join(folder, "own.csv"), "utf8").replace(/\r\n?/g, "\n");
        const quoted = (text: string): string =>
          /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        const lines = rows.map((row) =>
          row.values.map((value) => quoted(String(value ?? "").replace(/\r\n?/g, "\n"))).join(","),
        );
        expect(csv).toContain(lines.join("\n"));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});

const validator = process.env["XLSX_VALIDATOR"];
const withValidator = validator === undefined ? it.skip : it;

describe("the published schemas", () => {
  withValidator(
    "find every written file valid (XLSX_VALIDATOR names the validator)",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "xlsx-valid-"));
      const file = (name: string, bytes: Uint8Array): string => {
        writeFileSync(join(folder, name), bytes);
        return join(folder, name);
      };
      const rows = rowsOf([...plainNames, ...escapedNames]);
      const own = newXlsx();
      await own.apply([
        { kind: "add-sheet", sheet: ownSheet("抽查结果", rows) },
        {
          kind: "add-sheet",
          sheet: {
            ...ownSheet("空", []),
            rows: [],
            merges: [],
            widths: [],
            filter: null,
            dropDowns: [],
            print: null,
            isLocked: false,
            frozen: { rows: 0, columns: 0 },
          },
        },
        { kind: "remove-rows", sheet: "抽查结果", firstRow: 4, count: 3 },
        { kind: "show-sheet", sheet: "抽查结果" },
      ]);
      const staff = workbookOf(richWorkbook({ hasMacros: false }));
      await staff.apply([
        ...results([...plainNames, ...escapedNames]),
        { kind: "append-rows", sheet: "抽取台账", firstRow: 1, rows },
        { kind: "append-rows", sheet: "空表", firstRow: 0, rows },
      ]);
      const files = [
        file("staff.xlsx", richWorkbook({ hasMacros: false })),
        file("macros.xlsm", richWorkbook({ hasMacros: true })),
        file("drawn.xlsx", staff.save()),
        file("own.xlsx", own.save()),
      ];
      const run = spawnSync("python3", [validator ?? "", ...files], { encoding: "utf8" });
      rmSync(folder, { recursive: true, force: true });
      expect(`${run.stdout}${run.stderr}`.trim().split("\n")).toEqual(
        ["staff.xlsx", "macros.xlsm", "drawn.xlsx", "own.xlsx"].map((name) => `${name}: valid`),
      );
    },
    60_000,
  );
});
