import type { CellRef } from "../../cell-ref";
import type { Finding, Rule, Severity } from "../../finding";
import type { FindingPlace } from "../target-listing";

/** Article 5: the directory of inspectors with certificate and expertise, kept up to date. */
export const ARTICLE_5_INSPECTORS = 5;

/** Article 6: the directories of targets, and what those of 机关 and 社团 hold of each. */
export const ARTICLE_6_TARGETS = 6;

/** What else a finding of a directory says, where it says it. */
export type DirectoryFacts = {
  readonly expected?: string;
  readonly found?: string;
  readonly others?: readonly CellRef[];
  readonly details?: Readonly<Record<string, string | number>>;
};

/** A finding in a directory; facts left out are empty. */
export function directoryFinding(
  rule: Rule,
  severity: Severity,
  article: typeof ARTICLE_5_INSPECTORS | typeof ARTICLE_6_TARGETS,
  { sheet, row, column }: FindingPlace,
  { expected = "", found = "", others = [], details }: DirectoryFacts = {},
): Finding {
  const finding = { rule, severity, sheet, row, column, article, expected, found, others };
  return details === undefined ? finding : { ...finding, details };
}
