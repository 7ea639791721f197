import fc from "fast-check";

import { verifyJob } from "../../../src/jobs/verify";
import type { CellValue, WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { drawn, HEADING_ROW, onSheet, recordsOf, request } from "../../support/books";
import { bureau, PLAN, TARGETS } from "../../support/bureau";
import { lastRow, later, replaced, substituted, voided } from "../../support/later";
import { redigested, withRecords } from "../../support/tampering";

const SHEETS = ["抽取台账", "抽查结果", "抽取底册", "人员底册"] as const;

const small = bureau({
  targets: [...TARGETS.slice(0, 9), ...TARGETS.slice(40, 48)],
  plan: PLAN.slice(0, 3),
});
const first = drawn(small, request("03-02"), "1.2.3").workbook;
const [unit = "", other = ""] = recordsOf(first, "抽查结果").map((row) => row["统一社会信用代码"]);
const changed = substituted(first, unit, later("03-05")).workbook;
const [inspector = ""] = lastRow(changed, other)["执法证号"]?.split("、") ?? [];
const swapped = replaced(changed, other, inspector, later("03-06")).workbook;
const second = drawn(swapped, request("09-02")).workbook;
/** Two draws with a 补抽 and a 换人 between them; the second is void. */
const honest = voided(second, later("09-03", { drawNumber: "C2026-002" })).workbook;

const isHonest = (workbook: WorkbookSnapshot): boolean => {
  const report = verifyJob(workbook, null);
  return report.ok && report.value.ok;
};
const rowsOf = (sheet: string) => honest.sheets.find(({ name }) => name === sheet)?.values ?? [];

/** A sheet, a record's row and a column of it. */
const anyCell = fc.constantFrom(...SHEETS).chain((sheet) =>
  fc.record({
    sheet: fc.constant(sheet),
    row: fc.integer({ min: HEADING_ROW + 1, max: rowsOf(sheet).length - 1 }),
    column: fc.integer({ min: 0, max: (rowsOf(sheet)[HEADING_ROW]?.length ?? 1) - 1 }),
  }),
);

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    "是",
    "否",
    "正常",
    "注销",
    "C2026-001",
    "C2026-002",
    "2026-001",
    "封存",
    "抽取",
    "补抽",
    "换人",
    "作废",
    "退出",
    "C2026-001-1",
    "1",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.integer({ min: 0, max: 40 }),
  fc.boolean(),
  fc.constant({ error: "#REF!" }),
);

test("any one edited cell is found, whatever is written into it", () => {
  fc.assert(
    fc.property(anyCell, anyValue, ({ sheet, row, column }, value) => {
      const before = rowsOf(sheet)[row]?.[column] ?? null;
      fc.pre(String(before ?? "") !== String(value ?? ""));
      const tampered = onSheet(honest, sheet, (values) =>
        values.with(row, (values[row] ?? []).with(column, value)),
      );
      return !isHonest(tampered);
    }),
    { numRuns: 400 },
  );
});

test("any row that is removed, repeated or moved is found", () => {
  fc.assert(
    fc.property(
      anyCell,
      fc.constantFrom("remove", "repeat", "move"),
      fc.nat(),
      ({ sheet, row }, deed, far) => {
        const tampered = withRecords(honest, sheet, (records) => {
          const index = row - HEADING_ROW - 1;
          const record = records[index] ?? [];
          const others = records.toSpliced(index, 1);
          if (deed === "remove") return others;
          if (deed === "repeat") return records.toSpliced(index, 0, record);
          const place = far % records.length;
          return others.toSpliced(
            place === index ? (index + 1) % records.length : place,
            0,
            record,
          );
        });
        return !isHonest(tampered);
      },
    ),
    { numRuns: 300 },
  );
});

test("an edit is judged, never stumbled over, also when all digests were made anew behind it", () => {
  fc.assert(
    fc.property(anyCell, anyValue, ({ sheet, row, column }, value) => {
      const tampered = onSheet(honest, sheet, (values) =>
        values.with(row, (values[row] ?? []).with(column, value)),
      );
      return verifyJob(redigested(tampered), null).ok;
    }),
    { numRuns: 200 },
  );
});
