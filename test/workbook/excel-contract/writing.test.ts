import { workbookOf } from "../../support/opened";
import { plainSheet, fileOf } from "../contract/books";
import { REFUSAL_CASES } from "../contract/refusal-cases";
import { WRITING_CASES } from "../contract/writing-cases";
import { ownRow, ownSheet } from "../../support/own-sheets";
import { excelWith, snapshotIn } from "./opened";

describe("Excel and an .xlsx hold the same after", () => {
  it.each(WRITING_CASES)("$title", async ({ file, deeds }) => {
    const xlsx = workbookOf(await file());
    const { workbook } = await excelWith(xlsx.snapshot());
    for (const changes of deeds) {
      expect(await xlsx.apply(changes)).toEqual({ ok: true, value: null });
      expect(await workbook.apply(changes)).toEqual({ ok: true, value: null });
      expect(await snapshotIn(workbook)).toEqual(xlsx.snapshot());
    }
  });
});

describe("Excel and an .xlsx refuse, and are as before,", () => {
  it.each(REFUSAL_CASES)("$code: $changes", async ({ code, changes, isStructureLocked }) => {
    const file = await fileOf(
      plainSheet("年度抽查计划", [
        ["2026年度抽查计划"],
        ["任务名称", "抽查事项", "抽查比例"],
        ["春季", "办学行为", "5%"],
        ["秋季", "收费", "10%"],
      ]),
      ownSheet("抽取台账", [ownRow(1, "甲校"), ownRow(2, "乙校")]),
    );
    const xlsx = workbookOf(file);
    const before = { ...xlsx.snapshot(), isStructureLocked: isStructureLocked === true };
    if (isStructureLocked !== true) {
      expect(await xlsx.apply(changes)).toMatchObject({ ok: false, error: { code } });
    }
    const { workbook, host } = await excelWith(before);
    const untouched = host.clone();
    expect(await workbook.apply(changes)).toMatchObject({ ok: false, error: { code } });
    expect(await snapshotIn(workbook)).toEqual(before);
    expect(host.book.settings).toEqual(untouched.settings);
  });
});
