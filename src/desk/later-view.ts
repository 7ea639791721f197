import { splitJoined } from "../core/ledger/record-words";
import type { ReplaceReport } from "../jobs/replace-inspector";
import type { SubstituteReport } from "../jobs/substitute";

/** A visit that takes the place of another. */
export type NewVisitView = {
  readonly unitId: string;
  readonly name: string;
  readonly planNumbers: readonly string[];
  readonly leader: string;
  readonly inspectors: readonly string[];
};

/** What the pane shows of a 补抽. */
export type SubstituteView = {
  readonly drawNumber: string;
  /** `C2026-001-1`. */
  readonly number: string;
  readonly left: string;
  readonly visits: readonly NewVisitView[];
  readonly fingerprint: string;
};

/** What the pane shows of a 换人. */
export type ReplaceView = {
  readonly drawNumber: string;
  readonly number: string;
  readonly unit: string;
  readonly newcomer: string;
  readonly leader: string;
  readonly inspectors: readonly string[];
  readonly fingerprint: string;
};

/** What the pane shows of a 补抽: who left, and who takes the place; the first row is that of the visit that ends. */
export function substituteView(report: SubstituteReport): SubstituteView {
  const { drawNumber, number, ended, substitution, fingerprint } = report;
  return {
    drawNumber,
    number,
    left: ended.leaving.row.name,
    visits: substitution.resultRows.slice(1).map((row) => ({
      unitId: row.unitId,
      name: row.name,
      planNumbers: splitJoined(row.planNumbers),
      leader: row.leader,
      inspectors: splitJoined(row.inspectors),
    })),
    fingerprint,
  };
}

/** What the pane shows of a 换人: who comes, and the team as it is now. */
export function replaceView(report: ReplaceReport): ReplaceView {
  const { drawNumber, number, visit, replacement, fingerprint } = report;
  return {
    drawNumber,
    number,
    unit: visit.row.name,
    newcomer: replacement.newcomer.name,
    leader: replacement.resultRow.leader,
    inspectors: splitJoined(replacement.resultRow.inspectors),
    fingerprint,
  };
}
