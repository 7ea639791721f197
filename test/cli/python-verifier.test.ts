import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";

import { exportCsv, type CsvFile } from "../../src/jobs/export-csv";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { anyStory, told } from "../support/any-events";
import { drawn, drawnSealed, inspected, request, sealed } from "../support/books";
import { bureau, TARGETS } from "../support/bureau";
import { edited, rechained, redigested, withRecords, type Which } from "../support/tampering";
import {
  CLOSED,
  eventful,
  NEW_ROW,
  PASSED_RANK,
  SUBSTITUTE,
  TAKING_RANK,
} from "../jobs/verify/later-book";

const VERIFIER = resolve(__dirname, "../../assets/verify-draw.py");

const march = drawn(bureau(), request("03-02T09:30"), "7.12.19.22.30.33./06./").workbook;
const some = inspected(march, "C2026-001", (id) => Number(id.at(-1)) % 2 === 0);
const honest = drawn(some, request("09-02T10:00")).workbook;

const root = mkdtempSync(join(tmpdir(), "verify-draw-"));
let folders = 0;
afterAll(() => {
  rmSync(root, { recursive: true });
});

function filesOf(workbook: WorkbookSnapshot): readonly CsvFile[] {
  const files = exportCsv(workbook);
  if (!files.ok) throw new Error(files.error.code);
  return files.value;
}

/** Exports into a new folder and runs the verifier on it, from elsewhere, in a locale without Chinese. */
function verified(files: readonly CsvFile[]): { status: number | null; output: string } {
  const folder = join(root, String((folders += 1)));
  mkdirSync(folder);
  for (const { fileName, text } of files) writeFileSync(join(folder, fileName), text);
  const env = { ...process.env, LC_ALL: "C", PYTHONIOENCODING: "utf-8" };
  const { status, stdout, stderr } = spawnSync("python3", [VERIFIER, folder], {
    encoding: "utf8",
    env,
  });
  return { status, output: stdout + stderr };
}

describe("the stand-alone verifier in Python", () => {
  it("is short enough to be read before it is trusted, and imports the standard library only", () => {
    const lines = readFileSync(VERIFIER, "utf8").trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(150);
    const imports = lines.filter((line) => /^(?:import|from) /u.test(line));
    expect(imports).toEqual(["import csv", "import hashlib", "import os", "import sys"]);
    execFileSync("python3", ["-m", "py_compile", VERIFIER], {
      env: { ...process.env, PYTHONPYCACHEPREFIX: root },
    });
  });

  it("finds nothing in two honest draws, weights and joined visits among them", () => {
    const { status, output } = verified(filesOf(honest));
    expect(output).toBe("16 events 条台账, 2 draws 次抽取, 0 differences 处不符\n");
    expect(status).toBe(0);
  });

  it("finds nothing after a seal that was drawn later and one that was given up", () => {
    const only = { planNumbers: ["2026-001"] };
    const waiting = sealed(bureau(), request("03-02", only)).workbook;
    const finished = drawnSealed(waiting, request("03-03"), "3.5.1", "C2026-001").workbook;
    const again = sealed(finished, request("09-02", only)).workbook;
    expect(verified(filesOf(drawn(again, request("09-03", only)).workbook)).status).toBe(0);
  });

  it("finds nothing after any sequence of draws, substitutes, replacements, voids and broken writes", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { status, output } = verified(filesOf(told(story).book));
        expect(output).toMatch(/, 0 differences 处不符\n$/u);
        expect(status).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it("finds nothing where names hold commas, quotes and what looks like a formula", () => {
    const odd = ['=1+1,"甲"', null, "健身场所", "东胜区", "-1", null, null, null];
    const { workbook } = drawn(bureau({ targets: [...TARGETS, odd] }), request("03-02"));
    const files = filesOf(workbook);
    expect(files.some(({ text }) => text.includes('"=1+1,""甲"""'))).toBe(true);
    expect(verified(files).status).toBe(0);
  });

  const LOSER: Which = { 抽取编号: "C2026-002", 是否抽中: "否", 是否入围: "是" };
  const TAMPERINGS: readonly (readonly [string, WorkbookSnapshot, string])[] = [
    [
      "an edited ticket",
      edited(honest, "抽取底册", 0, "抽取号码", "0".repeat(64)),
      "抽取底册.csv:2 抽取号码",
    ],
    ["an edited rank", edited(honest, "抽取底册", 0, "名次", 99), "抽取底册.csv:2 名次"],
    ["a unit marked as drawn", edited(honest, "抽取底册", LOSER, "是否抽中", "是"), "是否抽中"],
    [
      "a weight raised, all digests made anew",
      redigested(edited(honest, "抽取底册", { 权重: "1" }, "权重", 20)),
      "抽取号码",
    ],
    [
      "a weight that is no number",
      edited(honest, "抽取底册", 1, "权重", "多"),
      "抽取底册.csv:3 抽取号码",
    ],
    [
      "a unit taken out, all digests made anew",
      redigested(withRecords(honest, "抽取底册", (rows) => rows.slice(2))),
      "名次",
    ],
    [
      "an edited name",
      edited(honest, "抽取底册", 5, "单位名称", "别名"),
      "抽取台账.csv:6 底册摘要",
    ],
    ["an edited address", edited(honest, "抽查结果", 0, "住所", "别处"), "抽取台账.csv:6 结果摘要"],
    [
      "an edited inspector",
      edited(honest, "人员底册", 0, "状态", "退休"),
      "抽取台账.csv:6 人员摘要",
    ],
    [
      "an edited operator",
      edited(honest, "抽取台账", 3, "操作人", "别人"),
      "抽取台账.csv:5 本条摘要",
    ],
    [
      "an edited number of units",
      edited(honest, "抽取台账", 5, "应抽数", 1),
      "抽取台账.csv:7 应抽数",
    ],
    ["an edited seed", edited(honest, "抽取台账", 5, "随机种子", "1.2.3"), "抽取号码"],
    [
      "a removed event",
      withRecords(honest, "抽取台账", (rows) => rows.toSpliced(5, 1)),
      "抽取台账.csv:7 上一条摘要",
    ],
    [
      "a removed visit, all digests made anew",
      redigested(withRecords(honest, "抽查结果", (rows) => rows.slice(1))),
      "抽中数: drawn, but without a visit",
    ],
    [
      "an added visit, all digests made anew",
      redigested(
        withRecords(honest, "抽查结果", (rows) => [...rows, (rows.at(-1) ?? []).with(3, "X")]),
      ),
      "统一社会信用代码: not drawn",
    ],
    [
      "rows of a draw that the ledger does not know",
      withRecords(honest, "人员底册", (rows) => [...rows, (rows[0] ?? []).with(0, "C2026-009")]),
      "人员底册.csv:26 抽取编号",
    ],
  ];

  it.each(TAMPERINGS)("names the place of %s", (_, tampered, place) => {
    const { status, output } = verified(filesOf(tampered));
    expect(output).toContain(place);
    expect(status).toBe(1);
  });

  const LATER: readonly (readonly [string, WorkbookSnapshot, string])[] = [
    [
      "a substitute without a reason",
      rechained(edited(eventful, "抽取台账", SUBSTITUTE, "事由", null)),
      "抽取台账.csv:10 事由",
    ],
    [
      "a substitute that repeats another scope",
      rechained(edited(eventful, "抽取台账", SUBSTITUTE, "抽查范围", "别处")),
      "抽取台账.csv:10 抽查范围",
    ],
    [
      "a rank taken out of those passed over, all digests made anew",
      redigested(
        withRecords(eventful, "抽取底册", (rows) =>
          rows.filter((row) => row[0] !== "C2026-001-1" || row[3] !== CLOSED),
        ),
      ),
      "抽取台账.csv:10 底册摘要",
    ],
    [
      "a rank passed over without a reason, all digests made anew",
      redigested(edited(eventful, "抽取底册", PASSED_RANK, "未入围原因", null)),
      "未入围原因: not as drawn",
    ],
    [
      "another rank for the substitute, all digests made anew",
      redigested(edited(eventful, "抽取底册", TAKING_RANK, "名次", 6)),
      "名次: not as drawn",
    ],
    [
      "a visit to somebody else than the substitute, all digests made anew",
      redigested(edited(eventful, "抽查结果", NEW_ROW, "统一社会信用代码", "521506000210869AB4")),
      "统一社会信用代码: not drawn",
    ],
    [
      "an edited team of a replacement",
      edited(eventful, "抽查结果", 26, "检查人员", "别人"),
      "抽取台账.csv:12 结果摘要",
    ],
    [
      "an edited inspector of a replacement",
      edited(eventful, "人员底册", { 抽取编号: "C2026-001-2" }, "状态", "退休"),
      "抽取台账.csv:12 人员摘要",
    ],
    [
      "an event behind a void",
      rechained(
        withRecords(eventful, "抽取台账", (rows) => [...rows, (rows.at(-1) ?? []).with(1, "换人")]),
      ),
      "抽取台账.csv:28 事件",
    ],
    [
      "rows of an event that the ledger does not know",
      withRecords(eventful, "人员底册", (rows) => [
        ...rows,
        (rows.at(-1) ?? []).with(0, "C2026-001-5"),
      ]),
      "抽取编号: not in the ledger",
    ],
  ];

  it.each(LATER)("names the place of %s", (_, tampered, place) => {
    const { status, output } = verified(filesOf(tampered));
    expect(output).toContain(place);
    expect(status).toBe(1);
  });

  it("says in one line when a file is missing or the call is wrong", () => {
    const missing = verified(filesOf(honest).slice(1));
    expect(missing.status).toBe(1);
    expect(missing.output).toMatch(/^cannot be read 无法读取: FileNotFoundError.*\n$/u);
    const { status, stderr } = spawnSync("python3", [VERIFIER], { encoding: "utf8" });
    expect([status, stderr]).toEqual([1, "usage 用法: python3 verify-draw.py FOLDER\n"]);
  });
});
