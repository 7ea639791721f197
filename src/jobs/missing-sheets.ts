import type { Finding } from "../core/finding";
import type { InputSheet } from "./failure";
import type { Sheets } from "./input-sheets";

const SHEET_NAMES = {
  targets: "检查对象名录库",
  items: "随机抽查事项清单",
  inspectors: "执法检查人员名录库",
  plan: "年度抽查计划",
} as const;

/**
 * One finding for each sheet that is not there. Without directory or item list the base of a plan's ratios is
 * unknown, so that nothing proves 5 %: undetermined, said once, at the first of them. What else is missing only
 * leaves rules out: a warning.
 */
export function missingSheets(
  sheets: Sheets,
  isThere: Readonly<Record<InputSheet, boolean>>,
): readonly Finding[] {
  const missing = (["targets", "items", "inspectors", "plan"] as const).filter(
    (sheet) => !isThere[sheet],
  );
  const unknownBase = isThere.plan ? missing.find((sheet) => sheet !== "inspectors") : undefined;
  return missing.map((sheet) => {
    const found = sheets[sheet]?.name ?? "";
    const isBase = sheet === unknownBase;
    return {
      rule: "sheet-missing",
      severity: isBase ? "undetermined" : "warning",
      sheet: found === "" ? SHEET_NAMES[sheet] : found,
      row: null,
      column: null,
      article: isBase ? 9 : null,
      expected: SHEET_NAMES[sheet],
      found,
      others: [],
      details: { missing: sheet },
    };
  });
}
