import { strToU8, zipSync } from "fflate";
import { sampleWorkbook } from "../../../src/jobs/sample-workbook";
import { wordsInSheet } from "../../../src/i18n/words-in-sheet";
import { markPlanJob } from "../../../src/jobs/mark-plan";
import { viewOf, type WorkbookView } from "../../../src/workbook/xlsx/view/workbook-view";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { changed, packageOf } from "../../support/opened";
import { ownRow, ownSheet } from "../../support/own-sheets";
import { richParts, richWorkbook } from "../../support/rich-workbooks";

const DIRECTORY = "检查对象名录库";
const TODAY = { year: 2026, month: 3, day: 2 };
const rich = viewOf(packageOf(richWorkbook({ hasMacros: false })));

async function sampleView(): Promise<WorkbookView> {
  const workbook = newXlsx();
  await workbook.apply(sampleWorkbook({ targets: 30, inspectors: 12, seed: "视图", today: TODAY }));
  return viewOf(packageOf(workbook.save()));
}

/** The rich workbook with a part changed by text. */
function richWith(part: string, ...replacements: readonly (readonly [string, string])[]) {
  const parts = new Map(richParts({ hasMacros: false }));
  const text = new TextDecoder().decode(parts.get(part));
  const replaced = replacements.reduce((now, [from, to]) => now.replace(from, to), text);
  parts.set(part, strToU8(replaced));
  return viewOf(packageOf(zipSync(Object.fromEntries(parts))));
}

const cellsOf = (view: WorkbookView, sheet: string, row: number, columns = 20) =>
  view.rows(sheet, { top: row, left: 0, bottom: row, right: columns })[0]?.cells ?? [];
const textsOf = (view: WorkbookView, sheet: string, row: number) =>
  cellsOf(view, sheet, row).map(({ text }) => text);

describe("what is seen of a workbook", () => {
  it("are its sheets in their order, hidden and protected ones named as such", async () => {
    expect(rich.tabs.map(({ name, visibility }) => [name, visibility])).toEqual([
      [DIRECTORY, "visible"],
      ["抽取台账", "visible"],
      ["空表", "visible"],
      ["透视", "visible"],
      ["选项", "hidden"],
    ]);
    const own = newXlsx();
    await own.apply([{ kind: "add-sheet", sheet: ownSheet("抽查结果", []) }]);
    expect(viewOf(packageOf(own.save())).tabs).toEqual([
      { name: "抽查结果", visibility: "visible", isProtected: true, isChart: false },
    ]);
  });

  it("are widths, heights, frozen rows and merges of a sheet", async () => {
    const frame = rich.frame(DIRECTORY);
    expect(frame).toMatchObject({
      rowCount: 5,
      columnCount: 8,
      columns: [{ first: 0, last: 0, width: 215, format: 0 }],
      defaultWidth: 64,
      defaultHeight: 19,
      frozen: { rows: 2, columns: 0 },
      merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
    });
    // The fourth row is hidden.
    expect([...(frame?.rowHeights ?? [])]).toEqual([40, 19, 19, 0, 19]);
    expect((await sampleView()).frame("年度抽查计划")?.frozen).toEqual({ rows: 3, columns: 3 });
  });

  it("is the text of cells as their formats show it", () => {
    expect(textsOf(rich, DIRECTORY, 2)).toEqual([
      "东胜区第一小学",
      "12150600460501234X",
      "120",
      "240",
      "学校",
      "2",
    ]);
    expect(textsOf(rich, DIRECTORY, 4)).toEqual(["甲校"]);
  });

  it("is a window of rows, and no cells beside it", () => {
    const rows = rich.rows(DIRECTORY, { top: 1, left: 1, bottom: 2, right: 2 });
    expect(rows.map(({ index }) => index)).toEqual([1, 2]);
    expect(rows.flatMap(({ cells }) => cells.map(({ column }) => column))).toEqual([1, 2, 1]);
  });

  it("is nothing for sheets that are not there", () => {
    expect(rich.frame("没有")).toBe(null);
    expect(rich.rows("没有", { top: 0, left: 0, bottom: 9, right: 9 })).toEqual([]);
    expect(rich.cell("没有", 0, 0)).toBe(null);
  });
});

describe("the look of a cell", () => {
  it("has font, fill, borders and alignment of our own sheets", async () => {
    const view = await sampleView();
    const heading = view.cell(DIRECTORY, 2, 0)?.look;
    expect(heading).toMatchObject({
      fontName: "黑体",
      isBold: true,
      fill: "#ededed",
      horizontal: "center",
      isWrapped: true,
      format: "@",
    });
    expect(heading?.borders.top).toEqual({ style: "thin", colour: null });
  });

  it("resolves colours of the theme, lighter or darker, and of the old palette", () => {
    const font = (colour: string) =>
      richWith("xl/styles.xml", ['<color theme="1"/>', colour]).looks[0]?.colour;
    expect(font('<color theme="0"/>')).toBe("#111111");
    expect(font('<color theme="1"/>')).toBe("#000000");
    expect(font('<color theme="4" tint="0.5"/>')).toBe("#a2a2a2");
    expect(font('<color theme="4" tint="-0.5"/>')).toBe("#222222");
    expect(font('<color indexed="10"/>')).toBe("#ff0000");
    expect(font('<color indexed="64"/>')).toBe(null);
    expect(font('<color rgb="FF1F4E78"/>')).toBe("#1f4e78");
    expect(font('<color auto="1"/>')).toBe(null);
  });

  it("lightens and darkens as Excel does", () => {
    const theme = "xl/theme/theme1.xml";
    const accent = new TextDecoder().decode(richParts({ hasMacros: false }).get(theme));
    const own = /<a:accent1>.*?<\/a:accent1>/.exec(accent)?.[0] ?? "";
    const parts = new Map(richParts({ hasMacros: false }));
    parts.set(
      theme,
      strToU8(accent.replace(own, '<a:accent1><a:srgbClr val="4472C4"/></a:accent1>')),
    );
    const styles = new TextDecoder().decode(parts.get("xl/styles.xml"));
    const shade = (tint: string) => {
      const coloured = styles.replace('theme="1"', `theme="4" tint="${tint}"`);
      parts.set("xl/styles.xml", strToU8(coloured));
      return viewOf(packageOf(zipSync(Object.fromEntries(parts)))).looks[0]?.colour;
    };
    // Excel's own «蓝色, 个性色 1, 淡色 80%» and «深色 50%».
    expect(shade("0.7999816888943144")).toBe("#dae3f3");
    expect(shade("-0.499984740745262")).toBe("#203864");
  });

  it("of a missing cell is that of its row, or else of its column", () => {
    expect(rich.cell("抽取台账", 2, 6)?.look.fontName).toBe("黑体");
    expect(rich.cell("抽取台账", 3, 6)?.look.fontName).toBe("等线");
  });
});

describe("one cell", () => {
  it("tells its formula, its last result, and what an editor begins with", () => {
    expect(rich.cell(DIRECTORY, 2, 4)).toMatchObject({ formula: "D3*2", value: 240, shown: "240" });
    const dated = changed(packageOf(richWorkbook({ hasMacros: false })), {
      kind: "edit-cells",
      sheet: "空表",
      edits: [
        { row: 0, column: 0, value: 46_083, format: 'yyyy"年"m"月"d"日"' },
        { row: 0, column: 1, value: 0.57, format: "0%" },
        { row: 0, column: 2, value: 1 / 3, format: "0.0" },
        { row: 0, column: 3, value: 46_083.5, format: "m/d h:mm" },
      ],
    });
    const view = viewOf(dated);
    expect([0, 1, 2, 3].map((column) => view.cell("空表", 0, column)?.shown)).toEqual([
      "2026年3月2日",
      "57%",
      "0.3",
      "3/2 12:00",
    ]);
    expect([0, 1, 2, 3].map((column) => view.cell("空表", 0, column)?.editText)).toEqual([
      "2026/3/2",
      "57%",
      "0.333333333333333",
      "2026/3/2 12:00:00",
    ]);
  });

  it("tells a shared formula as it reads there", () => {
    const view = richWith("xl/worksheets/sheet3.xml", [
      "<sheetData/>",
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>',
    ]);
    expect(view.cell("空表", 1, 0)).toMatchObject({ formula: "B2*2", value: 4 });
  });

  it("is locked or open, as its look says", async () => {
    const own = newXlsx();
    await own.apply([{ kind: "add-sheet", sheet: ownSheet("抽查结果", [ownRow(1, "甲校")]) }]);
    const view = viewOf(packageOf(own.save()));
    expect(view.cell("抽查结果", 3, 2)?.look.isLocked).toBe(true);
    expect(view.cell("抽查结果", 3, 5)?.look.isLocked).toBe(false);
  });
});

describe("a drop-down", () => {
  it("lists words of its own, of cells on another sheet, and of a later Excel", async () => {
    expect(rich.choices(DIRECTORY, 3, 1)).toEqual({ words: ["是", "否"], isStrict: false });
    expect(rich.choices(DIRECTORY, 3, 2)).toEqual({ words: ["公办", "民办"], isStrict: false });
    expect(rich.choices(DIRECTORY, 3, 3)).toBe(null);
    const own = newXlsx();
    const many = Array.from({ length: 60 }, (_, index) => `第${index}种处理意见`);
    const sheet = ownSheet("抽查结果", [ownRow(1, "甲校")]);
    const long = { area: { top: 3, left: 4, bottom: 9, right: 4 }, values: many };
    await own.apply([
      { kind: "add-sheet", sheet: { ...sheet, dropDowns: [...sheet.dropDowns, long] } },
    ]);
    expect(viewOf(packageOf(own.save())).choices("抽查结果", 4, 4)).toEqual({
      words: many,
      isStrict: true,
    });
  });

  it.each([
    ["选项!$A$1:$A$2", ["公办", "民办"]],
    ["'选项'!$A:$A", ["公办", "民办"]],
    ["$A$2:$B$2", ["单位名称", "统一社会信用代码"]],
    ["办学性质", ["公办", "民办"]],
    ['INDIRECT("A1")', undefined],
    ["没有!$A$1", undefined],
  ])("reads its words from %s", (formula, words) => {
    const parts = new Map(richParts({ hasMacros: false }));
    const change = (part: string, from: string, to: string): void => {
      const text = new TextDecoder().decode(parts.get(part));
      parts.set(part, strToU8(text.replace(from, to)));
    };
    change("xl/worksheets/sheet1.xml", '"是,否"', formula.replaceAll('"', "&quot;"));
    change(
      "xl/workbook.xml",
      "<definedNames>",
      '<definedNames><definedName name="办学性质">选项!$A$1:$A$2</definedName>',
    );
    const view = viewOf(packageOf(zipSync(Object.fromEntries(parts))));
    expect(view.choices(DIRECTORY, 2, 1)?.words).toEqual(words);
  });
});

describe("the marks of a check", () => {
  it("lie on the cells that have findings, empty ones too, and go with them", async () => {
    const workbook = newXlsx();
    await workbook.apply(
      sampleWorkbook({ targets: 30, inspectors: 12, seed: "视图", today: TODAY }),
    );
    const outcome = markPlanJob(workbook.snapshot(), TODAY, wordsInSheet);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    const before = packageOf(workbook.save());
    const marked = changed(before, ...outcome.value.changes);
    const marksOf = (pkg: typeof before) =>
      viewOf(pkg)
        .rows("年度抽查计划", { top: 0, left: 0, bottom: 40, right: 30 })
        .flatMap(({ cells }) => cells.flatMap(({ mark }) => mark ?? []));
    expect(new Set(marksOf(marked))).toEqual(new Set(["error", "warning", "undetermined"]));
    expect(marksOf(before)).toEqual([]);
    const empty = changed(before, {
      kind: "mark",
      sheet: "设置",
      marks: {
        headingRow: 0,
        bodyRows: { first: 1, last: 99 },
        firstColumn: 9,
        columns: [],
        cells: [{ area: { top: 90, left: 7, bottom: 90, right: 8 }, colour: "warning" }],
      },
    });
    expect(cellsOf(viewOf(empty), "设置", 90)).toEqual([
      {
        column: 7,
        text: "",
        kind: "empty",
        look: 0,
        isFormula: false,
        colour: null,
        mark: "warning",
      },
      {
        column: 8,
        text: "",
        kind: "empty",
        look: 0,
        isFormula: false,
        colour: null,
        mark: "warning",
      },
    ]);
  });
});
