import type { LedgerField } from "../../core/ledger/ledger-columns";
import type { SeedFailure } from "../../core/text/seed";
import type { InputSheet } from "../../jobs/failure";
import { ledgerHeading as chineseHeading } from "../zh-CN/terms";

export const SHEETS: Readonly<Record<InputSheet, string>> = {
  targets: "directory of inspection targets (检查对象名录库)",
  inspectors: "directory of inspectors (执法检查人员名录库)",
  items: "item list (随机抽查事项清单)",
  plan: "annual plan (年度抽查计划)",
};

export const SEED_TROUBLES: Readonly<Record<SeedFailure["code"], string>> = {
  joiner: "it holds 、",
  empty: "it is empty",
  "white-space": "it holds white space",
  bar: "it holds a bar |",
  "control-characters": "it holds a control character",
  "lone-surrogate": "it holds half a character",
  invisible: "it holds an invisible character",
};

/** The heading of a ledger column: sheets are Chinese in every language. */
export function ledgerHeading(field: LedgerField): string {
  return chineseHeading(field);
}
