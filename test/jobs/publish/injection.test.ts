import ExcelJS from "exceljs";
import { JSDOM } from "jsdom";
import Papa from "papaparse";
import { recordText, trimOuter } from "../../../src/core/text/canonical";
import { drawJob } from "../../../src/jobs/draw";
import { EXPORT_KINDS, exportListJob } from "../../../src/jobs/export-list";
import { publishJob } from "../../../src/jobs/publish";
import { PUBLICATION_KINDS } from "../../../src/jobs/publish-request";
import { printFormsJob } from "../../../src/jobs/print-forms";
import { recordResultsJob } from "../../../src/jobs/record-results";
import { yearReportJob } from "../../../src/jobs/year-report";
import type { Result } from "../../../src/core/result";
import type { Change } from "../../../src/sheets/changes";
import type { ModelRow, SheetModel } from "../../../src/sheets/sheet-model";
import { newXlsx, type XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { RANDOM, request } from "../../support/books";
import { PAYLOADS } from "../../support/payloads";
import { day, ENTRY_SHEET } from "../../support/results";
import { sheetsAdded } from "../../support/sample-snapshot";

/** Names of units and people with a control character are refused where they are read. */
const NAMES = PAYLOADS.filter((payload) => !/\p{Cc}/u.test(trimOuter(payload)));
const payload = (n: number) => PAYLOADS[n % PAYLOADS.length] ?? "";
const BUREAU = '=HYPERLINK("https://example.invalid","<b>局</b>")';

/** What reading makes of a text: outer white space off, controls within it one space. */
const shown = (text: string) => trimOuter(recordText(text)).normalize("NFC");

const OFFICE = "=学前科";
const ITEM = '=办园检查<img src=x onerror="alert(1)">';

const TABLES: Readonly<Record<string, readonly (readonly (string | null)[])[]>> = {
  检查对象名录库: [
    [
      "单位名称",
      "统一社会信用代码",
      "对象类别",
      "名录库类型",
      "所在旗区",
      "住所",
      "登记机关",
      "备注",
      "监管状态",
    ],
    ...NAMES.map((name, n) => [
      name,
      `CODE${String(n).padStart(6, "0")}`,
      "幼儿园",
      ["企业", "机关", "社团"][n % 3] ?? "",
      NAMES[(n + 5) % NAMES.length] ?? "",
      payload(n),
      payload(n + 7),
      payload(n + 11),
      "正常",
    ]),
  ],
  执法检查人员名录库: [
    ["姓名", "所在科室", "执法证号", "业务专长"],
    ...NAMES.map((name, n) => [name, OFFICE, `=CERT${n}`, payload(n + 3)]),
  ],
  随机抽查事项清单: [
    ["抽查事项", "对象类别", "抽查依据", "抽查方式", "抽查内容", "事项类别", "责任科室"],
    [ITEM, "幼儿园", "=依据", "=方式", "=内容", "一般检查事项", OFFICE],
    ...PAYLOADS.map((text, n) => [
      `${text}甲`,
      "学校",
      text,
      payload(n + 1),
      payload(n + 2),
      payload(n + 3),
      text,
    ]),
  ],
  年度抽查计划: [
    [
      "计划编号",
      "抽查事项",
      "抽查范围",
      "抽查比例",
      "抽查频次",
      "抽查方式",
      "检查内容",
      "责任科室",
    ],
    ["=P1", ITEM, "全市幼儿园", "100%", "1", "实地检查", "=1+1", OFFICE],
    ...PAYLOADS.map((text, n) => [
      `Q${n}`,
      text,
      payload(n + 1),
      payload(n + 2),
      payload(n + 3),
      payload(n + 4),
      payload(n + 5),
      text,
    ]),
  ],
  设置: [
    ["单位名称", BUREAU],
    ["年度", "2026"],
    ["检查前公示抽取名单", "是"],
    ["异议受理科室", "<script>科</script>"],
    ["异议受理电话", "=0477-8580000"],
  ],
};

function inputSheet(name: string, rows: readonly (readonly (string | null)[])[]): SheetModel {
  return {
    name,
    widths: [],
    rows: rows.map((values): ModelRow => ({ values, styles: values.map(() => "text") })),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    filter: null,
    dropDowns: [],
    isLocked: false,
    print: null,
  };
}

async function apply(workbook: XlsxWorkbook, changes: readonly Change[]): Promise<void> {
  const applied = await workbook.apply(changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
}

function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The bureau's workbook, drawn, with results entered in payloads. */
async function enteredWorkbook(): Promise<XlsxWorkbook> {
  const workbook = newXlsx();
  const sheets = Object.entries(TABLES).map(([name, rows]) => inputSheet(name, rows));
  await apply(
    workbook,
    sheets.map((sheet) => ({ kind: "add-sheet", sheet })),
  );
  const asked = request("03-02", {
    planNumbers: ["=P1"],
    operator: "=操作人",
    despiteErrors: "=理由<b>",
  });
  const drawn = must(drawJob(workbook.snapshot(), asked, { given: null, random: RANDOM }));
  await apply(workbook, drawn.changes);
  await apply(workbook, must(recordResultsJob(workbook.snapshot(), day("03-10"))).changes);
  const entry = workbook.snapshot().sheets.find(({ name }) => name === ENTRY_SHEET);
  const headingRow = entry?.values.findIndex((row) => row.includes("单位标识")) ?? -1;
  const headings = entry?.values[headingRow] ?? [];
  const typed = (row: number, heading: string, value: string) => ({
    row,
    column: headings.indexOf(heading),
    value,
  });
  const edits = NAMES.flatMap((_, n) => {
    const row = headingRow + 1 + n;
    return [
      typed(row, "检查日期", "2026-03-05"),
      typed(row, "检查结果", payload(n)),
      typed(row, "发现问题", payload(n + 1)),
      typed(row, "处理意见", payload(n + 2)),
      typed(row, "后续处置", payload(n + 3)),
    ];
  });
  await apply(workbook, [{ kind: "edit-cells", sheet: ENTRY_SHEET, edits }]);
  return workbook;
}

/** Every cell of a saved workbook as exceljs reads it: a text or a number, and nothing that computes or links. */
async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const plain = [ExcelJS.ValueType.String, ExcelJS.ValueType.Number, ExcelJS.ValueType.Merge];
  const texts: string[] = [];
  book.eachSheet((sheet) => {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect(plain).toContain(cell.type);
        if (cell.type === ExcelJS.ValueType.String) texts.push(cell.text);
      }),
    );
  });
  return texts;
}

describe("text from people, in what leaves the building", () => {
  let workbook: XlsxWorkbook;
  let cells = 0;
  beforeAll(async () => {
    workbook = await enteredWorkbook();
  });
  afterAll(() => {
    process.stdout.write(`injection: ${PAYLOADS.length} payloads, ${cells} cells compared\n`);
  });

  test("there are enough of them", () => {
    expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(60);
  });

  test("stays text in every sheet of the workbook", async () => {
    const texts = new Set(await textsOf(workbook.save()));
    cells += texts.size;
    const missing = NAMES.filter((name) => !texts.has(shown(name).replace(/\r\n?/gu, "\n")));
    // exceljs does not know Excel's escapes in inline strings.
    expect(missing.filter((name) => !name.includes("_x"))).toEqual([]);
  });

  test.each(PUBLICATION_KINDS)("is shown unchanged by the publication %s", async (kind) => {
    const { changes, sheet, html } = must(
      publishJob(workbook.snapshot(), {
        kind,
        today: day("04-10"),
        drawNumber: null,
        corrects: null,
      }),
    );
    const publication = newXlsx();
    await apply(publication, changes);
    await textsOf(publication.save());
    const read = publication.snapshot().sheets[0];
    expect(read?.formulas.size).toBe(0);
    const page = new JSDOM(html.document).window.document;
    expect(
      page.querySelectorAll("script, img, iframe, svg, a, b, h1, [onerror], [onload]"),
    ).toHaveLength(0);
    const bodyRows = [...page.querySelectorAll("tbody tr")].map((row) =>
      [...row.querySelectorAll("td")].map((cell) => (cell.innerHTML === "" ? "" : textIn(cell))),
    );
    bodyRows.forEach((texts, index) => {
      const wanted = sheet.rows[index + 3]?.values.map((value) => String(value ?? "")) ?? [];
      const written = sheet.rows[index + 3]?.values.map((_, n) =>
        String(read?.values[index + 3]?.[n] ?? ""),
      );
      expect(texts).toEqual(wanted);
      expect(written).toEqual(wanted);
      cells += wanted.length * 2;
    });
    expect(bodyRows.length).toBeGreaterThanOrEqual(NAMES.length);
    const all = new Set(bodyRows.flat());
    const expected = kind === "plan" ? PAYLOADS : NAMES;
    const lost = expected.filter((text) => !all.has(shown(text)) && shown(text) !== "");
    expect(lost.filter((text) => !all.has(text))).toEqual([]);
    expect(page.title).toContain(BUREAU);
  });

  test("is shown unchanged by 执法检查表 and 抽取记录表", async () => {
    const forms = must(printFormsJob(workbook.snapshot(), "C2026-001", day("04-10")));
    const texts = await written(forms.changes);
    cells += texts.length;
    const all = texts.join("\n");
    expect(NAMES.filter((name) => !all.includes(shown(name)))).toEqual([]);
  });

  test("is shown unchanged by 总结报告 and 统计, their charts and their web page", async () => {
    const report = must(yearReportJob(workbook.snapshot(), day("05-20")));
    const texts = await written(report.changes);
    cells += texts.length;
    const districts = new Set(texts);
    expect(NAMES.map(shown).filter((name) => !districts.has(name))).toEqual([]);
    const page = new JSDOM(report.html).window.document;
    expect(page.querySelectorAll("script, img, iframe, a, b, [onerror], [onload]")).toHaveLength(0);
    const labels = new Set(
      [...page.querySelectorAll("svg text")].map((one) => (one.textContent ?? "").normalize("NFC")),
    );
    expect(NAMES.map(shown).filter((name) => !labels.has(name))).toEqual([]);
  });

  test.each(EXPORT_KINDS.filter((kind) => kind !== "settings"))(
    "is no formula in the export %s, and is the same behind the guard",
    async (kind) => {
      const { changes, csv } = must(exportListJob(workbook.snapshot(), kind));
      const list = newXlsx();
      await apply(list, changes);
      const read = list.snapshot().sheets[0];
      expect(read?.formulas.size).toBe(0);
      expect(csv.startsWith("\uFEFF")).toBe(true);
      const rows = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;
      rows.forEach((row, index) => {
        row.forEach((cell, column) => {
          const value = String(read?.values[index]?.[column] ?? "");
          expect(cell).not.toMatch(/^[=+\-@＝＋－＠\r]/u);
          expect(cell === value ? cell : cell.slice(1)).toBe(value);
          cells += 1;
        });
      });
      expect(rows.length).toBeGreaterThan(NAMES.length / 3);
    },
  );
});

/** Every cell of a paper as its file holds it, compared with what was declared. */
async function written(changes: readonly Change[]): Promise<readonly string[]> {
  const paper = newXlsx();
  await apply(paper, changes);
  await textsOf(paper.save());
  const { sheets } = paper.snapshot();
  return sheetsAdded(changes).flatMap((model) => {
    const read = sheets.find(({ name }) => name === model.name);
    expect(read?.formulas.size).toBe(0);
    return model.rows.flatMap(({ values }, row) =>
      values.flatMap((value, column) => {
        expect(String(read?.values[row]?.[column] ?? "")).toBe(String(value ?? ""));
        return value === null ? [] : [String(value)];
      }),
    );
  });
}

function textIn(cell: Element): string {
  for (const lineBreak of cell.querySelectorAll("br")) lineBreak.replaceWith("\n");
  return cell.textContent ?? "";
}
