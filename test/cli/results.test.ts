import ExcelJS from "exceljs";
import { readFileSync, writeFileSync } from "node:fs";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { bytesOf, call, workFolder } from "../support/terminal";

const folder = workFolder();
afterAll(folder.clean);

const drawnPath = folder.path("drawn.xlsx");
const recordedPath = folder.path("recorded.xlsx");

beforeAll(async () => {
  await call("sample", "--out", folder.path("sample.xlsx"));
  await call("draw", folder.path("sample.xlsx"), "--out", drawnPath, "--operator", "苏日娜");
});

async function sheetNames(path: string): Promise<readonly string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(path) as unknown as ExcelJS.Buffer);
  return book.worksheets.map(({ name }) => name);
}

describe("record-results", () => {
  test("adds 检查结果录入 and says how many visits there are; the draw still verifies", async () => {
    const outcome = await call("record-results", drawnPath, "--out", recordedPath, "--json");
    expect(outcome).toMatchObject({ exitCode: 0, standardError: "" });
    const report = JSON.parse(outcome.standardOutput) as Record<string, unknown>;
    expect(report).toMatchObject({
      sheet: "检查结果录入",
      added: report["visits"],
      toEnter: report["visits"],
      published: 0,
      overdue: 0,
      findings: [],
    });
    expect(await sheetNames(recordedPath)).toEqual(
      expect.arrayContaining(["检查结果录入", "非随机检查", "抽查结果"]),
    );
    expect((await call("verify", recordedPath)).exitCode).toBe(0);
  });

  test("writes the same bytes when nothing has changed", async () => {
    const again = folder.path("again.xlsx");
    await call("record-results", recordedPath, "--out", again);
    expect(bytesOf(again)).toEqual(bytesOf(recordedPath));
  });

  test("names a term of 设置 that it cannot read, and so do report and publish", async () => {
    const [drawn, odd] = [openXlsx(readFileSync(drawnPath)), folder.path("odd.xlsx")];
    if (!drawn.ok) throw new Error(drawn.error.code);
    const rows = drawn.value.snapshot().sheets.find(({ name }) => name === "设置")?.values ?? [];
    const row = rows.findIndex(([label]) => label === "公示期限");
    const edits = [{ row, column: 1, value: "一个月" }];
    await drawn.value.apply([{ kind: "edit-cells", sheet: "设置", edits }]);
    writeFileSync(odd, drawn.value.save());
    const out = folder.path("odd-out.xlsx");
    for (const typed of [
      ["record-results", odd, "--out", out],
      ["report", odd, "--out", out],
      ["publish", odd, "--kind", "plan", "--out", folder.path("odd-plan.xlsx")],
    ]) {
      const { standardOutput } = await call(...typed);
      expect(standardOutput).toContain("已按默认值处理");
      expect(standardOutput).toContain(`B${row + 1} 设置“公示期限”的值“一个月”读不懂`);
      const options = typed[0] === "publish" ? typed.with(-1, folder.path("odd-2.xlsx")) : typed;
      const json: unknown = JSON.parse((await call(...options, "--json")).standardOutput);
      expect(json).toMatchObject({ unreadSettings: [{ sheet: "设置", cell: `B${row + 1}` }] });
    }
  });

  test("is refused in one line where nothing was drawn, and leaves no file", async () => {
    const out = folder.path("none.xlsx");
    const outcome = await call("record-results", folder.path("sample.xlsx"), "--out", out);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.standardError.split("\n")).toHaveLength(1);
    expect(bytesOf(out)).toBeNull();
  });
});

describe("forms", () => {
  test("makes a new workbook of the forms and the record of one draw", async () => {
    const out = folder.path("forms.xlsx");
    const outcome = await call("forms", drawnPath, "--draw", "C2026-001", "--out", out, "--json");
    expect(outcome).toMatchObject({ exitCode: 0, standardError: "" });
    const report = JSON.parse(outcome.standardOutput) as Record<string, unknown>;
    expect(report).toMatchObject({
      drawNumber: "C2026-001",
      sheets: ["执法检查表", "抽取记录表"],
    });
    expect(await sheetNames(out)).toEqual(["执法检查表", "抽取记录表"]);
  });

  test("asks for the number of a draw, and for one that there is", async () => {
    const out = folder.path("no-forms.xlsx");
    expect((await call("forms", drawnPath, "--out", out)).standardError).toContain("--draw");
    const unknown = await call("forms", drawnPath, "--draw", "C2026-099", "--out", out);
    expect(unknown.exitCode).toBe(2);
    expect(unknown.standardError).toContain("C2026-099");
    expect(bytesOf(out)).toBeNull();
  });
});

describe("report", () => {
  test("makes a new workbook, a web page and figures that agree", async () => {
    const out = folder.path("report.xlsx");
    const page = folder.path("report.html");
    const outcome = await call("report", recordedPath, "--out", out, "--html", page, "--json");
    expect(outcome).toMatchObject({ exitCode: 0, standardError: "" });
    const report = JSON.parse(outcome.standardOutput) as Record<string, unknown>;
    expect(report).toMatchObject({ year: 2026, draws: 1, voided: 0, completion: "0.00%" });
    expect(await sheetNames(out)).toEqual(["总结报告", "统计"]);
    expect(readFileSync(page, "utf8")).toContain("抽查工作总结报告");
  });

  test("says in words what it says in figures", async () => {
    const outcome = await call("report", recordedPath, "--out", folder.path("words.xlsx"));
    expect(outcome.standardOutput).toMatch(/应检查 \d+ 家次，已公示 0 家次，抽查完成率 0\.00%/u);
  });
});
