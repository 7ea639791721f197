import type { CellRef } from "./cell-ref";

/** 不合规 · 提示 · 无法判定. What is undetermined never passes as compliant. */
export type Severity = "error" | "warning" | "undetermined";

/** What is wrong with a directory, an item list or a plan; `i18n` has words for each in both languages. */
export type Rule =
  // reading a sheet
  | "column-missing"
  | "column-unused"
  | "text-unusable"
  | "number-unreadable"
  | "sheet-missing"
  // 检查对象名录库 (Art. 6)
  | "name-missing"
  | "code-missing"
  | "code-digits-lost"
  | "code-check-digit"
  | "code-old-style"
  | "code-and-directory-type-differ"
  | "duplicate-code"
  | "unit-listed-twice"
  | "similar-name"
  | "category-missing"
  | "status-inactive"
  | "phone-implausible"
  | "founded-unreadable"
  | "target-field-missing"
  // 执法检查人员名录库 (Art. 5)
  | "certificate-missing"
  | "certificate-expired"
  | "certificate-date-unreadable"
  | "duplicate-certificate"
  | "office-missing"
  | "off-duty"
  // 随机抽查事项清单 (Art. 4)
  | "item-not-listed"
  | "office-differs"
  // 年度抽查计划 (Art. 8, 9, 10)
  | "field-missing"
  | "ratio-undetermined"
  | "ratio-below-minimum"
  | "ratio-and-quantity-differ"
  | "single-draw-below-minimum"
  | "frequency-undetermined"
  | "frequency-above-maximum"
  | "special-basis-missing"
  | "unit-over-yearly-cap"
  | "weight-not-raised"
  | "joint-recommended"
  | "joint-consent-missing"
  | "quantity-unreadable"
  | "dates-invalid"
  | "plan-late"
  | "scope-unresolved"
  | "scope-empty"
  | "directed-case-in-plan"
  | "duplicate-plan-number"
  | "plan-number-moved"
  | "plan-number-unusable"
  | "plan-row-not-drawn"
  | "team-too-small"
  | "inspectors-insufficient"
  // results (Art. 10, 11)
  | "visit-overdue"
  | "result-overdue"
  | "result-due-soon"
  | "result-word-unknown"
  | "date-before-draw"
  | "result-day-missing"
  | "result-day-implausible"
  | "entry-not-counted"
  | "team-incomplete"
  // 设置
  | "setting-unreadable";

/** A mend that is certain: the value that the cell should have. Offered, never done unasked. */
export type Fix = { readonly cell: CellRef; readonly value: string };

/** One fact that breaks a rule. Words are chosen in `i18n`; nothing here is a sentence. */
export type Finding = {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly sheet: string;
  /** Counted from 0; null when the sheet as a whole is meant. */
  readonly row: number | null;
  /** Counted from 0; null when the row as a whole is meant. */
  readonly column: number | null;
  /** The article of the implementing rules that is broken; null for plain reading troubles. */
  readonly article: number | null;
  /** What should have stood there, in the field's own terms; empty when the rule says it all. */
  readonly expected: string;
  /** What was found, as shown in the cell. */
  readonly found: string;
  /** Other cells of the same fact: the twin of a duplicate, say. */
  readonly others: readonly CellRef[];
  /** Where one mend is certain (`改为 5%`). */
  readonly fix?: Fix;
  /** Figures and names that the words need beyond `expected` and `found`: counts, units, other plan rows. */
  readonly details?: Readonly<Record<string, string | number>>;
};

/** True when the finding stops a draw that depends on the cell. */
export function isError(finding: Finding): boolean {
  return finding.severity === "error";
}
