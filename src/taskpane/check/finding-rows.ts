import type { CellRef } from "../../core/cell-ref";
import type { Finding, Severity } from "../../core/finding";

/** A finding with the key that stays its own while others come and go. */
export type KeyedFinding = { readonly key: string; readonly finding: Finding };

/** What the list shows: a sheet's name, or one of its findings. */
export type FindingRow =
  | { readonly kind: "sheet"; readonly key: string; readonly sheet: string; readonly count: number }
  | ({ readonly kind: "finding" } & KeyedFinding);

/** What is to be seen; null is everything, the article 0 everything that breaks none. */
export type FindingFilter = {
  readonly hidden: ReadonlySet<Severity>;
  readonly sheet: string | null;
  readonly article: number | null;
};

/** Everything is seen. */
export const NO_FILTER: FindingFilter = { hidden: new Set(), sheet: null, article: null };

/** Stands for findings without an article in a filter: articles count from 1. */
export const NO_ARTICLE = 0;

/** Findings with their keys: rule and place, and a count where one place breaks a rule twice. */
export function keyed(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, sheet, row, column } = finding;
    const place = [rule, sheet, row, column].join("\t");
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return { key: `${place}\t${count}`, finding };
  });
}

/** The findings that a filter lets through. */
export function filtered(
  findings: readonly KeyedFinding[],
  { hidden, sheet, article }: FindingFilter,
): readonly KeyedFinding[] {
  return findings.filter(
    ({ finding }) =>
      !hidden.has(finding.severity) &&
      (sheet === null || finding.sheet === sheet) &&
      (article === null || (finding.article ?? NO_ARTICLE) === article),
  );
}

const GRAVITY: readonly Severity[] = ["error", "undetermined", "warning"];

/** Findings under the names of their sheets, the gravest first: sheets as well as findings, else as they come. */
export function inGroups(findings: readonly KeyedFinding[]): readonly FindingRow[] {
  const sheets = new Map<string, KeyedFinding[]>();
  const gravest = GRAVITY.flatMap((severity) =>
    findings.filter(({ finding }) => finding.severity === severity),
  );
  for (const one of gravest) {
    const group = sheets.get(one.finding.sheet);
    if (group === undefined) sheets.set(one.finding.sheet, [one]);
    else group.push(one);
  }
  return [...sheets].flatMap(([sheet, group]): readonly FindingRow[] => [
    { kind: "sheet", key: sheet, sheet, count: group.length },
    ...group.map((one) => ({ kind: "finding" as const, ...one })),
  ]);
}

/** Where a finding is shown: its cell, else the first cell of its row or sheet. */
export function cellOf({ sheet, row, column }: Finding): CellRef {
  return { sheet, row: row ?? 0, column: column ?? 0 };
}
