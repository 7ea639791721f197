import type { Finding, Rule } from "../finding";
import type { Settings } from "../plan/settings";
import type { DirectedCase, DirectedCaseField } from "./directed-case";
import { resultWordReader } from "./result-words";

/** Article 4: cases that are not drawn are inspected all the same; what came of them is recorded in the same words. */
export const DIRECTED_CASE_ARTICLE = 4;

/** Names days that cannot be read (errors) and results that are no words of the list (warnings). */
export function checkDirectedCases(
  cases: readonly DirectedCase[],
  settings: Pick<Settings, "resultCategories">,
): readonly Finding[] {
  const read = resultWordReader(settings.resultCategories);
  return cases.flatMap((one) => {
    const days = (["registeredOn", "inspectedOn"] as const).flatMap((field) => {
      const reading = one[field];
      if (reading.kind !== "undetermined") return [];
      return [caseFinding(one, field, "dates-invalid", "error", { found: reading.text })];
    });
    const words = read(one.result);
    const isKnown = words.kind === "empty" || (words.kind === "known" && !words.isContradictory);
    if (isKnown) return days;
    const facts = { expected: settings.resultCategories.join("；"), found: one.result };
    const why = words.kind === "unknown" ? "unknown" : "contradictory";
    const result = caseFinding(one, "result", "result-word-unknown", "warning", facts);
    return [...days, { ...result, details: { why } }];
  });
}

function caseFinding(
  { cell, cells }: DirectedCase,
  field: DirectedCaseField,
  rule: Rule,
  severity: Finding["severity"],
  facts: { readonly expected?: string; readonly found: string },
): Finding {
  return {
    rule,
    severity,
    sheet: cell.sheet,
    row: cell.row,
    column: cells[field]?.column ?? null,
    article: DIRECTED_CASE_ARTICLE,
    expected: facts.expected ?? "",
    found: facts.found,
    others: [],
  };
}
