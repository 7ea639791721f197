import { LEDGER_COLUMNS, type LedgerField } from "../../core/ledger/ledger-columns";
import type { SeedFailure } from "../../core/text/seed";
import type { InputSheet } from "../../jobs/failure";

export const SHEETS: Readonly<Record<InputSheet, string>> = {
  targets: "检查对象名录库",
  inspectors: "执法检查人员名录库",
  items: "随机抽查事项清单",
  plan: "年度抽查计划",
};

export const SEED_TROUBLES: Readonly<Record<SeedFailure["code"], string>> = {
  joiner: "含有顿号",
  empty: "没有内容",
  "white-space": "含有空格或换行",
  bar: "含有竖线 |",
  "control-characters": "含有控制字符",
  "lone-surrogate": "含有不完整的字符",
  invisible: "含有看不见的字符",
};

/** The heading of a ledger column, as it stands in 抽取台账. */
export function ledgerHeading(field: LedgerField): string {
  return LEDGER_COLUMNS.find((column) => column.field === field)?.heading ?? field;
}
