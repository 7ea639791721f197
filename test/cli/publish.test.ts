import { existsSync, readFileSync } from "node:fs";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { bytesOf, call, workFolder } from "../support/terminal";

const folder = workFolder();
afterAll(folder.clean);
const book = folder.path("sample.xlsx");
const drawnBook = folder.path("drawn.xlsx");

beforeAll(async () => {
  await call(
    "sample",
    "--out",
    book,
    "--targets",
    "60",
    "--inspectors",
    "20",
    "--today",
    "2026-01-20",
  );
  await call("draw", book, "--out", drawnBook, "--today", "2026-03-02");
});

function sheetNames(path: string): readonly string[] {
  const workbook = openXlsx(readFileSync(path));
  return workbook.ok ? workbook.value.snapshot().sheets.map(({ name }) => name) : [];
}

describe("publish", () => {
  test("writes a new workbook of one sheet, a web page and a paragraph", async () => {
    const [out, html, text] = ["plan.xlsx", "plan.html", "plan.txt"].map(folder.path);
    const outcome = await call(
      "publish",
      drawnBook,
      "--kind",
      "plan",
      "--out",
      out ?? "",
      "--html",
      html ?? "",
      "--text",
      text ?? "",
      "--json",
    );
    expect(outcome.exitCode).toBe(0);
    expect(JSON.parse(outcome.standardOutput)).toMatchObject({
      kind: "plan",
      sheet: "公示-年度计划",
      correction: 0,
      findings: { errors: 3, undetermined: 1 },
      files: [out, html, text],
    });
    expect(sheetNames(out ?? "")).toEqual(["公示-年度计划"]);
    expect(readFileSync(html ?? "", "utf8")).toMatch(/^<!DOCTYPE html>/u);
    expect(readFileSync(text ?? "", "utf8")).toMatch(/抽查工作计划共12项.*。\n$/u);
  });

  test("overwrites nothing; a correction names the one that it corrects", async () => {
    const out = folder.path("items.xlsx");
    await call("publish", drawnBook, "--kind", "items", "--out", out);
    const before = bytesOf(out);
    const again = await call("publish", drawnBook, "--kind", "items", "--out", out);
    expect(again.exitCode).toBe(2);
    expect(again.standardError).toContain("从不覆盖");
    expect(bytesOf(out)).toEqual(before);

    const second = folder.path("items-2.xlsx");
    await call("publish", drawnBook, "--kind", "items", "--out", second, "--corrects", out);
    expect(sheetNames(second)).toEqual(["公示-事项清单（第1次更正）"]);
    const third = folder.path("items-3.xlsx");
    await call("publish", drawnBook, "--kind", "items", "--out", third, "--corrects", second);
    expect(sheetNames(third)).toEqual(["公示-事项清单（第2次更正）"]);
    const wrong = await call(
      "publish",
      drawnBook,
      "--kind",
      "plan",
      "--out",
      folder.path("x.xlsx"),
      "--corrects",
      out,
    );
    expect(wrong).toMatchObject({ exitCode: 2, standardOutput: "" });
  });

  test("leaves nothing behind where one of its files cannot be written", async () => {
    const out = folder.path("half.xlsx");
    const outcome = await call(
      "publish",
      drawnBook,
      "--kind",
      "items",
      "--out",
      out,
      "--html",
      folder.path("no-such-folder/x.html"),
    );
    expect(outcome.exitCode).toBe(2);
    expect(existsSync(out)).toBe(false);
    const twice = await call("publish", drawnBook, "--kind", "items", "--out", out, "--html", out);
    expect(twice.exitCode).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  test("says no to drawn units and to results that are not there, and exits 1", async () => {
    for (const kind of ["draw", "results"]) {
      const out = folder.path(`${kind}.xlsx`);
      const outcome = await call("publish", drawnBook, "--kind", kind, "--out", out);
      expect(outcome).toMatchObject({ exitCode: 1, standardOutput: "" });
      expect(outcome.standardError.split("\n")).toHaveLength(1);
      expect(existsSync(out)).toBe(false);
    }
  });

  test.each([
    [["--out", "x.xlsx"], "--kind"],
    [["--kind", "plan"], "--out"],
    [["--kind", "everything", "--out", "x.xlsx"], "everything"],
  ])("refuses %j in one line", async (options, named) => {
    const outcome = await call("publish", drawnBook, ...options);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.standardError).toContain(named);
  });

  test("gives the same bytes for the same command", async () => {
    const [one, two] = [folder.path("one.xlsx"), folder.path("two.xlsx")];
    for (const out of [one, two]) {
      await call(
        "publish",
        drawnBook,
        "--kind",
        "inspectors",
        "--out",
        out,
        "--today",
        "2026-04-01",
      );
    }
    expect(bytesOf(one)).toEqual(bytesOf(two));
  });
});

describe("export", () => {
  test("writes a list as a workbook and as CSV with a byte order mark", async () => {
    const [out, csv] = [folder.path("list.xlsx"), folder.path("list.csv")];
    const outcome = await call(
      "export",
      book,
      "--kind",
      "pool",
      "--out",
      out,
      "--csv",
      csv,
      "--json",
    );
    expect(JSON.parse(outcome.standardOutput)).toMatchObject({ kind: "pool", sheet: "待抽检库" });
    expect(sheetNames(out)).toEqual(["待抽检库"]);
    expect([...readFileSync(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test("writes 导出设置 to be filled in", async () => {
    const out = folder.path("layout.xlsx");
    expect((await call("export", book, "--kind", "settings", "--out", out)).exitCode).toBe(0);
    expect(sheetNames(out)).toEqual(["导出设置"]);
  });

  test("says no where there is nothing to export", async () => {
    const out = folder.path("credit.xlsx");
    const outcome = await call("export", drawnBook, "--kind", "credit", "--out", out);
    expect(outcome).toMatchObject({ exitCode: 1, standardOutput: "" });
    expect(existsSync(out)).toBe(false);
  });
});
