import { readdirSync, writeFileSync } from "node:fs";
import { sheetXml, workbookXml, workbookZip } from "../support/workbook-parts";
import { badWorkbooks } from "../support/zip-fixtures";
import {
  bytesOf,
  call,
  callProcess,
  callUnread,
  RANDOM_SEED,
  workFolder,
} from "../support/terminal";

const folder = workFolder();
afterAll(folder.clean);

const sample = folder.path("sample.xlsx");

beforeAll(async () => {
  await call("sample", "--out", sample, "--today", "2026-03-02");
});

type DrawJson = {
  readonly drawNumber: string;
  readonly seed: string;
  readonly seedSource: string;
  readonly rows: readonly {
    readonly planNumber: string;
    readonly drawn: readonly { readonly id: string; readonly ticket: string }[];
    readonly required: number;
    readonly shortfall: number;
  }[];
  readonly visits: readonly { readonly id: string; readonly inspectors: readonly string[] }[];
  readonly fingerprint: string;
};

async function draw(out: string, ...more: readonly string[]): Promise<DrawJson> {
  const outcome = await call("draw", sample, "--out", folder.path(out), "--json", ...more);
  expect(outcome).toMatchObject({ exitCode: 0, standardError: "" });
  return JSON.parse(outcome.standardOutput) as DrawJson;
}

describe("draw --json", () => {
  test("prints one object with the documented names and nothing else", async () => {
    const drawn = await draw("json.xlsx");
    expect(Object.keys(drawn)).toEqual([
      "drawNumber",
      "seed",
      "seedSource",
      "rows",
      "visits",
      "team",
      "digests",
      "fingerprint",
    ]);
    expect(Object.keys(drawn.rows[0] ?? {})).toEqual([
      "planNumber",
      "sequence",
      "population",
      "eligible",
      "required",
      "statement",
      "key",
      "drawn",
      "substitutes",
      "leftOut",
      "shortfall",
    ]);
    expect(Object.keys(drawn.rows[0]?.drawn[0] ?? {})).toEqual(["id", "name", "ticket", "weight"]);
    expect(Object.keys(drawn.visits[0] ?? {})).toEqual([
      "id",
      "planNumbers",
      "offices",
      "joint",
      "leader",
      "inspectors",
    ]);
    expect(drawn).toMatchObject({ drawNumber: "C2026-001", seed: RANDOM_SEED });
    expect(drawn.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
  });

  test("draws as many units as each row must, and nobody twice into a team", async () => {
    const drawn = await draw("count.xlsx");
    for (const row of drawn.rows) expect(row.drawn.length).toBe(row.required - row.shortfall);
    for (const visit of drawn.visits) {
      expect(new Set(visit.inspectors).size).toBe(visit.inspectors.length);
      expect(visit.inspectors.length).toBeGreaterThanOrEqual(2);
    }
  });

  test("writes the same bytes for the same workbook, seed and time", async () => {
    await draw("one.xlsx", "--seed", "7.12.19", "--today", "2026-03-02T09:30");
    await draw("two.xlsx", "--seed", "7.12.19", "--today", "2026-03-02T09:30");
    expect(bytesOf(folder.path("one.xlsx"))).toEqual(bytesOf(folder.path("two.xlsx")));
  });

  test("says that a seed on the command line was not sealed before", async () => {
    expect((await draw("given.xlsx", "--seed", "7.12")).seedSource).toBe("命令行指定，未先封存");
    expect((await draw("system.xlsx")).seedSource).toBe("系统随机");
  });
});

describe("check", () => {
  type CheckJson = {
    readonly findings: readonly {
      readonly rule: string;
      readonly cell: string;
      readonly fix?: { readonly sheet: string; readonly cell: string; readonly value: string };
    }[];
    readonly counts: Readonly<Record<string, number>>;
  };

  test("--json prints one object with the documented names, and exits with 1 where a rule is broken", async () => {
    const outcome = await call("check", sample, "--json");
    expect(outcome).toMatchObject({ exitCode: 1, standardError: "" });
    const { findings, counts } = JSON.parse(outcome.standardOutput) as CheckJson;
    expect(Object.keys(counts)).toEqual([
      ...["targets", "inspectors", "items", "planRows"],
      ...["errors", "warnings", "undetermined"],
    ]);
    expect(counts).toMatchObject({ targets: 300, inspectors: 40, planRows: 12 });
    for (const finding of findings) {
      expect(Object.keys(finding).filter((name) => name !== "fix")).toEqual([
        ...["rule", "severity", "sheet", "cell", "article", "message"],
      ]);
    }
    const low = findings.find(({ rule }) => rule === "ratio-below-minimum");
    expect(low?.fix).toEqual({ sheet: "年度抽查计划", cell: low?.cell, value: "5%" });
  });

  test("--out writes a marked copy, checks it to the same bytes again, and draws from it", async () => {
    const marked = folder.path("marked.xlsx");
    const again = folder.path("marked-again.xlsx");
    const before = bytesOf(sample);
    expect((await call("check", sample, "--out", marked)).exitCode).toBe(1);
    expect((await call("check", marked, "--out", again)).exitCode).toBe(1);
    expect(bytesOf(again)).toEqual(bytesOf(marked));
    expect(bytesOf(sample)).toEqual(before);
    const drawn = folder.path("marked-drawn.xlsx");
    expect((await call("draw", marked, "--out", drawn)).exitCode).toBe(0);
    expect((await call("verify", drawn)).exitCode).toBe(0);
  });
});

describe("verify", () => {
  test("finds a drawn workbook honest, also against the fingerprint kept outside", async () => {
    const { fingerprint } = await draw("honest.xlsx");
    const plain = await call("verify", folder.path("honest.xlsx"), "--json");
    expect(JSON.parse(plain.standardOutput)).toMatchObject({ ok: true, differences: [] });
    const file = folder.path("honest.xlsx");
    expect((await call("verify", file, "--expect", fingerprint)).exitCode).toBe(0);
    expect((await call("verify", file, "--expect", "0".repeat(64))).exitCode).toBe(1);
  });

  test("has nothing to verify in a workbook that was never drawn", async () => {
    const outcome = await call("verify", sample);
    expect(outcome).toMatchObject({ exitCode: 2, standardOutput: "" });
    expect(outcome.standardError.split("\n")).toHaveLength(1);
  });
});

describe("a draw before witnesses", () => {
  test("is sealed first, and drawn with the seed that was given afterwards", async () => {
    const sealed = folder.path("sealed.xlsx");
    const seal = await call("seal", sample, "--out", sealed, "--witness", "甲", "乙", "--json");
    const { drawNumber, fingerprint } = JSON.parse(seal.standardOutput) as DrawJson;
    const drawn = await call(
      ...["draw", sealed, "--sealed", drawNumber, "--seed", "３。14、15", "--json"],
      ...["--out", folder.path("witnessed.xlsx")],
    );
    expect(JSON.parse(drawn.standardOutput)).toMatchObject({
      drawNumber,
      seed: "3.14,15",
      seedSource: "现场输入",
    });
    const verified = await call("verify", folder.path("witnessed.xlsx"), "--expect", fingerprint);
    expect(verified.exitCode).toBe(0);
  });
});

describe("files and arguments", () => {
  test.each(badWorkbooks().map(({ name, bytes }) => [name, bytes] as const))(
    "refuses %s in one line, with exit code 2 and nothing written",
    async (_, bytes) => {
      const bad = folder.path("bad.xlsx");
      const out = folder.path("never.xlsx");
      writeFileSync(bad, bytes);
      for (const typed of [
        ["check", bad],
        ["draw", bad, "--out", out],
        ["verify", bad],
      ]) {
        const outcome = await call(...typed);
        expect(outcome).toMatchObject({ exitCode: 2, standardOutput: "" });
        expect(outcome.standardError).toMatch(/^[^\n]+$/u);
        expect(outcome.standardError).not.toMatch(/\bat \w+.*:\d+/u);
      }
      expect(bytesOf(out)).toBeNull();
    },
  );

  test.each([
    [["paint"], "paint"],
    [["draw", sample], "--out"],
    [["draw", sample, "--out", "x.xlsx", "--today", "yesterday"], "yesterday"],
    [["draw", "missing.xlsx", "--out", "x.xlsx"], "missing.xlsx"],
    [["draw", sample, "--out", "x.xlsx", "--colour", "red"], "--colour"],
    [["draw", sample, "--out", "x.xlsx", "--plan-row", "2026-999"], "2026-999"],
    [["draw", sample, "--out", "x.xlsx", "--seed", "a b"], "种子"],
    [["sample", "--out", "x.xlsx", "--targets", "none"], "none"],
    [["template"], "--out"],
  ])("says in one line what is wrong with arguments like %#", async (typed, named) => {
    const outcome = await call(...typed);
    expect(outcome).toMatchObject({ exitCode: 2, standardOutput: "" });
    expect(outcome.standardError).toContain(named);
    expect(outcome.standardError.split("\n")).toHaveLength(1);
  });

  const cell = (address: string, text: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const formatted = Array.from(
    { length: 200_000 },
    (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="0"/></row>`,
  );
  const heading = `<row r="1">${cell("A1", "单位名称")}${cell("B1", "统一社会信用代码")}${cell("C1", "对象类别")}</row>`;
  const named = (name: string, rows: string) =>
    workbookZip({
      "xl/workbook.xml": workbookXml(`<sheet name="${name}" sheetId="1" r:id="rId1"/>`),
      "xl/worksheets/sheet1.xml": sheetXml(rows),
    });
  test.each([
    [
      "without any of the sheets",
      named("记事", `<row r="1">${cell("A1", "随便写的")}</row>`),
      "检查对象名录库",
    ],
    ["whose only sheet is empty", named("Sheet1", ""), "检查对象名录库"],
    [
      "with the directory of targets alone",
      named("检查对象名录库", `${heading}<row r="2">${cell("A2", "第一幼儿园")}</row>`),
      "执法检查人员名录库",
    ],
    [
      "of 200,000 formatted empty rows",
      named("检查对象名录库", heading + formatted.join("")),
      "名录库",
    ],
  ])(
    "refuses to draw from a workbook %s, and says what was looked for",
    async (_, bytes, named) => {
      const book = folder.path("lacking.xlsx");
      const out = folder.path("never3.xlsx");
      writeFileSync(book, bytes);
      const outcome = await call("draw", book, "--out", out);
      expect(outcome).toMatchObject({ exitCode: 2, standardOutput: "" });
      expect(outcome.standardError).toContain(named);
      expect(outcome.standardError.split("\n")).toHaveLength(1);
      expect(bytesOf(out)).toBeNull();
    },
  );

  test("never writes over the input file", async () => {
    const before = bytesOf(sample);
    expect((await call("draw", sample, "--out", sample)).exitCode).toBe(2);
    await draw("elsewhere.xlsx");
    expect(bytesOf(sample)).toEqual(before);
  });

  test("leaves nothing beside the result, also when it cannot be written", async () => {
    expect((await call("draw", sample, "--out", folder.path("no/such/folder.xlsx"))).exitCode).toBe(
      2,
    );
    expect(readdirSync(folder.path(".")).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("answers as a process with the same exit codes", () => {
    const out = folder.path("process.xlsx");
    expect(callProcess("draw", sample, "--out", out, "--today", "2026-03-02").exitCode).toBe(0);
    expect(callProcess("verify", out).exitCode).toBe(0);
    const wrong = callProcess("verify", sample);
    expect(wrong).toMatchObject({ exitCode: 2, standardOutput: "" });
    expect(callProcess("--help").standardOutput).toContain("npm run cli");
  });

  test("gives nothing to draw where nothing is due, with exit code 1", async () => {
    const out = folder.path("never-due.xlsx");
    const outcome = await call("draw", sample, "--out", out, "--today", "2025-01-01");
    expect(outcome.exitCode).toBe(1);
    expect(bytesOf(out)).toBeNull();
  });
});

describe("an answer that nobody reads to its end", () => {
  test("is no failure: the file is written", async () => {
    const out = folder.path("unread.xlsx");
    const outcome = await callUnread("draw", sample, "--out", out, "--today", "2026-03-02");
    expect(outcome).toEqual({ exitCode: 0, standardError: "" });
    expect(callProcess("verify", out).exitCode).toBe(0);
  });
});

describe("template", () => {
  test("makes a workbook that is recognised and still to be filled in", async () => {
    const file = folder.path("template.xlsx");
    expect((await call("template", "--out", file)).exitCode).toBe(0);
    const checked = await call("draw", file, "--out", folder.path("never2.xlsx"));
    expect(checked.exitCode).toBe(2);
    expect(checked.standardError).toContain("检查对象名录库");
  });
});

describe("export-csv", () => {
  test("writes the four sheets of evidence", async () => {
    await draw("export.xlsx");
    const out = folder.path("csv");
    expect((await call("export-csv", folder.path("export.xlsx"), "--out", out)).exitCode).toBe(0);
    expect(readdirSync(out).sort()).toEqual(
      ["抽取台账.csv", "抽查结果.csv", "抽取底册.csv", "人员底册.csv"].sort(),
    );
  });
});
