import { viewOf } from "../../../src/workbook/xlsx/view/workbook-view";
import type { DropDown } from "../../../src/sheets/sheet-model";
import { packageOf, workbookOf } from "../../support/opened";
import { adding, fileOf, plainSheet } from "../contract/books";
import { excelWith, snapshotIn } from "./opened";
import { userOf } from "../../excel-host/user";

const SHORT = ["未发现问题", "发现问题已责令改正"];
const LONG = Array.from({ length: 60 }, (_, index) => `第${index + 1}种结果`);
const TWO_RESULTS = "未发现问题、发现问题已责令改正";

const listIn = (column: number, values: readonly string[], isOpen?: true): DropDown => ({
  area: { top: 1, left: column, bottom: 9, right: column },
  values,
  ...(isOpen === undefined ? {} : { isOpen }),
});

const LISTS: readonly DropDown[] = [
  listIn(0, SHORT),
  listIn(1, LONG),
  listIn(2, SHORT, true),
  listIn(3, LONG, true),
];

const entrySheet = plainSheet("检查结果录入", [["甲", "乙", "丙", "丁"]], { dropDowns: LISTS });
const emptyFile = (): Promise<Uint8Array> => fileOf(plainSheet("年度抽查计划", [["任务名称"]]));

describe("a list, in Excel and in an .xlsx,", () => {
  test("takes other words where it is open, and refuses them where it is closed", async () => {
    const xlsx = workbookOf(await emptyFile());
    const { workbook, host } = await excelWith(xlsx.snapshot());
    for (const book of [xlsx, workbook]) {
      expect(await book.apply([adding(entrySheet)])).toEqual({ ok: true, value: null });
    }
    const view = viewOf(packageOf(xlsx.save()));
    const user = userOf(host);
    for (const [column, { values, isOpen }] of LISTS.entries()) {
      const cell = `${"ABCD".charAt(column)}3`;
      const isStrict = isOpen !== true;
      expect(view.choices("检查结果录入", 2, column)).toEqual({ words: values, isStrict });
      const typeOther = (): void => user.type("检查结果录入", cell, TWO_RESULTS);
      if (isStrict) expect(typeOther).toThrow("doesn't match the data validation");
      else expect(typeOther).not.toThrow();
      user.type("检查结果录入", cell.replace("3", "4"), values.at(-1) ?? "");
    }
    const read = await snapshotIn(workbook);
    expect(read.sheets.find(({ name }) => name === "检查结果录入")?.values.slice(2)).toEqual([
      [null, null, TWO_RESULTS, TWO_RESULTS],
      [SHORT.at(-1), LONG.at(-1), SHORT.at(-1), LONG.at(-1)],
    ]);
  });

  test("stays so in rows that somebody puts between, and where rows are taken out", async () => {
    const { workbook, host } = await excelWith(workbookOf(await emptyFile()).snapshot());
    await workbook.apply([adding(entrySheet)]);
    const user = userOf(host);
    user.insertRows("检查结果录入", 3, 2);
    user.deleteRows("检查结果录入", 1, 1);
    await workbook.apply([
      { kind: "remove-rows", sheet: "检查结果录入", firstRow: 1, count: 1 },
      { kind: "append-rows", sheet: "检查结果录入", firstRow: 1, rows: [] },
    ]);
    for (const row of [2, 3, 9]) {
      expect(() => user.type("检查结果录入", `A${row}`, TWO_RESULTS)).toThrow("data validation");
      expect(() => user.type("检查结果录入", `C${row}`, TWO_RESULTS)).not.toThrow();
    }
  });
});
