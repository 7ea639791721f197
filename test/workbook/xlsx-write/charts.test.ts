import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import { JSDOM } from "jsdom";
import type { ChartModel, SheetModel } from "../../../src/sheets/sheet-model";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";

const SHEET = "统'计";
const NAMES = ["学校", "<b>幼儿园&", "=1+1\u0007"];
const DISTRICTS: ChartModel = {
  kind: "bar",
  title: "按类别 <1>",
  source: { top: 1, left: 0, bottom: 3, right: 2 },
  place: { top: 5, left: 0, bottom: 18, right: 2 },
};
const MONTHS: ChartModel = { ...DISTRICTS, kind: "column", title: "按月份" };

function figures(charts: readonly ChartModel[]): SheetModel {
  const body = NAMES.map((name, n) => [name, n + 1, 10 * n] as const);
  const rows = [["统计"], ["类别", "对象", "抽取"], ...body].map((values) => ({
    values,
    styles: values.map(() => "publication-text" as const),
  }));
  return {
    name: SHEET,
    widths: [20, 10, 10],
    rows,
    merges: [],
    frozen: { rows: 0, columns: 0 },
    filter: null,
    dropDowns: [],
    isLocked: true,
    print: null,
    charts,
  };
}

async function drawn(
  workbook: XlsxWorkbook,
  ...sheets: readonly SheetModel[]
): Promise<XlsxWorkbook> {
  const applied = await workbook.apply(sheets.map((sheet) => ({ kind: "add-sheet", sheet })));
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return workbook;
}

type Parts = Readonly<Record<string, Uint8Array>>;

function xmlOf(parts: Parts, name: string): Document {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`no part ${name}`);
  return new JSDOM(strFromU8(bytes), { contentType: "application/xml" }).window.document;
}

const textsOf = (page: Document, name: string) =>
  [...page.getElementsByTagName(name)].map((one) => one.textContent);

describe("the charts of a sheet, in its file", () => {
  let parts: Parts = {};
  beforeAll(async () => {
    parts = unzipSync((await drawn(newXlsx(), figures([DISTRICTS, MONTHS]))).save());
  });

  it("are reached from the sheet, each through the drawing", () => {
    const sheet = xmlOf(parts, "xl/worksheets/sheet1.xml");
    expect(sheet.querySelector("drawing")?.getAttribute("r:id")).toBe("rId1");
    const toDrawing = xmlOf(parts, "xl/worksheets/_rels/sheet1.xml.rels");
    expect(toDrawing.querySelector("[Id=rId1]")?.getAttribute("Target")).toBe(
      "../drawings/drawing1.xml",
    );
    const drawing = xmlOf(parts, "xl/drawings/drawing1.xml");
    const shown = [...drawing.getElementsByTagName("c:chart")].map((one) =>
      one.getAttribute("r:id"),
    );
    expect(shown).toEqual(["rId1", "rId2"]);
    const toCharts = xmlOf(parts, "xl/drawings/_rels/drawing1.xml.rels");
    const targets = [...toCharts.querySelectorAll("Relationship")].map((one) =>
      one.getAttribute("Target"),
    );
    expect(targets).toEqual(["../charts/chart1.xml", "../charts/chart2.xml"]);
  });

  it("refer to the cells of their figures, and keep what these hold", () => {
    const chart = xmlOf(parts, "xl/charts/chart1.xml");
    expect(textsOf(chart, "c:f")).toEqual([
      "'统''计'!$B$2",
      "'统''计'!$A$3:$A$4",
      "'统''计'!$B$3:$B$4",
      "'统''计'!$C$2",
      "'统''计'!$A$3:$A$4",
      "'统''计'!$C$3:$C$4",
    ]);
    expect(textsOf(chart, "c:v")).toEqual([
      ...["对象", "学校", "<b>幼儿园&", "1", "2"],
      ...["抽取", "学校", "<b>幼儿园&", "0", "10"],
    ]);
    expect(textsOf(chart, "a:t")).toEqual(["按类别 <1>"]);
  });

  it("lie as bars with the first at the top, or stand as columns", () => {
    const [bars, columns] = ["xl/charts/chart1.xml", "xl/charts/chart2.xml"].map((name) => {
      const chart = xmlOf(parts, name);
      const axis = chart.getElementsByTagName("c:catAx")[0];
      return [
        chart.getElementsByTagName("c:barDir")[0]?.getAttribute("val"),
        axis?.getElementsByTagName("c:orientation")[0]?.getAttribute("val"),
      ];
    });
    expect([bars, columns]).toEqual([
      ["bar", "maxMin"],
      ["col", "minMax"],
    ]);
  });

  it("hold a name with a character that XML cannot hold", async () => {
    const all = { ...DISTRICTS, source: { ...DISTRICTS.source, bottom: 4 } };
    const workbook = await drawn(newXlsx(), figures([all]));
    const chart = xmlOf(unzipSync(workbook.save()), "xl/charts/chart1.xml");
    expect(textsOf(chart, "c:v")).toContain("=1+1 ");
  });

  it("of a second sheet get parts of their own, and the first keeps its", async () => {
    const both = await drawn(newXlsx(), figures([DISTRICTS]), { ...figures([MONTHS]), name: "次" });
    const saved = unzipSync(both.save());
    expect(Object.keys(saved).filter((name) => /chart|drawing/u.test(name))).toEqual([
      ...["xl/drawings/drawing1.xml", "xl/charts/chart1.xml"],
      ...["xl/drawings/_rels/drawing1.xml.rels"],
      ...["xl/drawings/drawing2.xml", "xl/charts/chart2.xml"],
      ...["xl/drawings/_rels/drawing2.xml.rels"],
    ]);
    const reopened = openXlsx(both.save());
    expect(reopened.ok && reopened.value.snapshot().sheets.map(({ name }) => name)).toEqual([
      SHEET,
      "次",
    ]);
  });

  it("are left out where a sheet has none", async () => {
    const saved = unzipSync((await drawn(newXlsx(), figures([]))).save());
    expect(Object.keys(saved).filter((name) => /chart|drawing/u.test(name))).toEqual([]);
  });

  const validator = process.env["XLSX_VALIDATOR"];
  const withSchemas = validator === undefined ? it.skip : it;
  withSchemas("are valid by the published schemas (beside the validator)", () => {
    const schemas = join(dirname(validator ?? ""), "..", "schemas");
    const folder = mkdtempSync(join(tmpdir(), "charts-"));
    try {
      for (const [name, schema] of [
        ["xl/charts/chart1.xml", "dml-chart.xsd"],
        ["xl/charts/chart2.xml", "dml-chart.xsd"],
        ["xl/drawings/drawing1.xml", "dml-spreadsheetDrawing.xsd"],
      ] as const) {
        const file = join(folder, "part.xml");
        writeFileSync(file, parts[name] ?? new Uint8Array());
        execFileSync("xmllint", ["--noout", "--schema", join(schemas, schema), file], {
          stdio: "pipe",
        });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
