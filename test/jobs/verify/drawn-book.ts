import type { Difference, DifferenceKind } from "../../../src/core/verify/difference";
import { verifyJob } from "../../../src/jobs/verify";
import type { CellValue, WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { drawn, inspected, recordsOf, request } from "../../support/books";
import { bureau } from "../../support/bureau";
import type { Which } from "../../support/tampering";

export const LEDGER = "抽取台账";
export const RESULTS = "抽查结果";
export const POPULATION = "抽取底册";
export const INSPECTORS = "人员底册";

export const march = drawn(bureau(), request("03-02T09:30"), "7.12.19.22.30.33./06./").workbook;
const some = inspected(march, "C2026-001", (id) => Number(id.at(-1)) % 2 === 0);
/** Two draws of four plan rows; some units of the second join visits that were still pending. */
export const honest = drawn(some, request("09-02T10:00")).workbook;

/** A record of the second draw in each sheet: drawn by the first plan row; its ledger row is the 抽取 event. */
const JOINED = recordsOf(honest, RESULTS).find((row) => row["并入"] !== "") ?? {};
export const JOINED_ROW: Which = {
  抽取编号: "C2026-002",
  统一社会信用代码: JOINED["统一社会信用代码"] ?? "",
};
export const DRAWN_ROW: Which = {
  抽取编号: "C2026-002",
  单位标识: JOINED["统一社会信用代码"] ?? "",
  计划编号: JOINED["计划编号"]?.split("、")[0] ?? "",
};
export const EVENT: Which = {
  抽取编号: "C2026-002",
  事件: "抽取",
  计划编号: JOINED["计划编号"]?.split("、")[0] ?? "",
};
export const SECOND_EVENT: Which = { 抽取编号: "C2026-002", 事件: "抽取", 计划编号: "2026-002" };
export const SECOND_SEAL: Which = { 抽取编号: "C2026-002", 事件: "封存", 计划编号: "2026-002" };
export const PERSON: Which = { 抽取编号: "C2026-002", 执法证号: "150600002" };
export const LEFT_OUT: Which = { 抽取编号: "C2026-002", 在业: "否" };
export const LOSER: Which = {
  抽取编号: "C2026-002",
  是否抽中: "否",
  是否入围: "是",
  计划编号: "2026-001",
};

export type Tampering = {
  readonly sentence: string;
  readonly tamper: (book: WorkbookSnapshot) => WorkbookSnapshot;
  readonly what: DifferenceKind;
  readonly sheet: string;
  /** A1 address, or the record and heading. */
  readonly at: string | readonly [Which, string];
};

export const at = (sheet: string, which: Which, heading: string) =>
  ({ sheet, at: [which, heading] }) as const;
export const swap = (rows: readonly (readonly CellValue[])[], first: number, second: number) =>
  rows.map((row, index) =>
    index === first ? (rows[second] ?? row) : index === second ? (rows[first] ?? row) : row,
  );
export const rowCount = (sheet: string) => recordsOf(honest, sheet).length;
export const indexOf = (sheet: string, which: Readonly<Record<string, string>>) =>
  recordsOf(honest, sheet).findIndex((row) =>
    Object.entries(which).every(([heading, value]) => row[heading] === value),
  );

/** What a verification finds; its verdict must say the same. */
export function differences(workbook: WorkbookSnapshot): readonly Difference[] {
  const report = verifyJob(workbook, null);
  if (!report.ok) throw new Error(report.error.code);
  expect(report.value.ok).toBe(report.value.differences.length === 0);
  return report.value.differences;
}
