import ExcelJS from "exceljs";
import { readFileSync, writeFileSync } from "node:fs";
import { call, workFolder } from "../support/terminal";

const folder = workFolder();
afterAll(folder.clean);

/** What somebody might type as a name, an address or an office so that a spreadsheet would run it. */
const PAYLOADS = [
  '=cmd|"/c calc"!A1',
  "=1+1",
  "+8613800138000",
  "-1+1",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
  '=HYPERLINK("https://example.invalid","x")',
  '=DDE("cmd";"/c calc";"x")',
  "'=1+1",
  "<script>alert(1)</script>",
];

async function workbookOfPayloads(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const add = (name: string, rows: readonly (readonly (string | number)[])[]) => {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  };
  const units = [...PAYLOADS, ...Array.from({ length: 30 }, (_, n) => `第${n}幼儿园`)];
  add("检查对象名录库", [
    ["单位名称", "统一社会信用代码", "对象类别", "所在旗区", "住所", "监管状态"],
    ...units.map((name, n) => [
      name,
      `CODE${String(n).padStart(6, "0")}`,
      "幼儿园",
      PAYLOADS[n % PAYLOADS.length] ?? "",
      PAYLOADS[(n + 3) % PAYLOADS.length] ?? "",
      "正常",
    ]),
  ]);
  add("执法检查人员名录库", [
    ["姓名", "所在科室", "执法证号"],
    ...PAYLOADS.map((name, n) => [name, "=学前科", `=CERT${n}`]),
  ]);
  add("随机抽查事项清单", [
    ["抽查事项", "对象类别", "责任科室"],
    ["=办园检查", "幼儿园", "=学前科"],
  ]);
  add("年度抽查计划", [
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
    ["=P1", "=办园检查", "全市幼儿园", "50%", 1, "实地检查", "=1+1", "=学前科"],
  ]);
  writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
}

describe("text from people", () => {
  test("stays text in every sheet that a draw writes, whatever it starts with", async () => {
    const input = folder.path("payloads.xlsx");
    const out = folder.path("drawn.xlsx");
    await workbookOfPayloads(input);
    const outcome = await call("draw", input, "--out", out, "--operator", "=操作人");
    expect(outcome).toMatchObject({ exitCode: 0, standardError: "" });

    const book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(out) as unknown as ExcelJS.Buffer);
    const texts: string[] = [];
    for (const name of ["抽查结果", "抽取底册", "人员底册", "抽取台账"]) {
      book.getWorksheet(name)?.eachRow((row) =>
        row.eachCell((cell) => {
          expect([
            ExcelJS.ValueType.String,
            ExcelJS.ValueType.Number,
            ExcelJS.ValueType.Merge,
          ]).toContain(cell.type);
          if (cell.type === ExcelJS.ValueType.String) texts.push(cell.text);
        }),
      );
    }
    for (const shown of [
      '=cmd|"/c calc"!A1',
      "+8613800138000",
      "@SUM(A1:A9)",
      "=学前科",
      "=P1",
      "=操作人",
    ]) {
      expect(texts).toContain(shown);
    }
    expect((await call("verify", out)).exitCode).toBe(0);
  });
});
