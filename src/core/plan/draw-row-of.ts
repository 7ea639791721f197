import type { DrawRow } from "../draw/draw-row";
import type { Finding } from "../finding";
import type { Parameters } from "../ledger/parameters";
import { failed, ok, type Result } from "../result";
import { recordText } from "../text/canonical";
import type { Directories } from "./directories";
import { planFinding } from "./plan-finding";
import type { PlanRow } from "./plan-row";
import type { CheckedRow } from "./rules/checked-row";
import { rowResolver } from "./rules/resolve-rows";
import { unresolvedFinding } from "./rules/scope-covers";
import { unitProfiles } from "./rules/unit-profiles";

/**
 * Turns a plan row into what its draw needs, or names everything that would make that draw wrong: no such
 * item, a scope that names nothing, a ratio that nobody can read, nobody to send.
 */
export function drawRowOf(
  row: PlanRow,
  directories: Directories,
): Result<DrawRow, readonly Finding[]> {
  const resolve = rowResolver(directories, true, unitProfiles(directories.targets));
  return drawRowFrom(resolve(row), directories);
}

/** As `drawRowOf`, of a row that has been resolved against the same directories. */
export function drawRowFrom(
  checked: CheckedRow,
  directories: Directories,
): Result<DrawRow, readonly Finding[]> {
  const { plan: row, items, scope } = checked;
  const findings = [
    ...fieldFindings(row),
    ...itemFindings(checked),
    ...planned(row).findings,
    ...officeFindings(row, directories),
    ...scopeFindings(checked),
  ];
  if (scope.kind !== "resolved" || findings.length > 0) return failed(findings);
  const [office = "", ...others] = row.offices;
  return ok({
    planNumber: row.number,
    item: recordText(row.item),
    scope: row.scope,
    resolvedScope: scope.words,
    office: recordText(office),
    jointOffices: [...new Set([...others, ...row.jointOffices])].filter((name) => name !== office),
    teamSize: row.teamSize,
    expertise: [...new Set(items.flatMap((item) => item.expertise))],
    deadline: row.end ?? { year: directories.year, month: 12, day: 31 },
    ...planned(row).numbers,
    parameters: parametersOf(checked, directories),
    units: checked.profiles.flatMap(({ units }) => units),
  });
}

function fieldFindings(row: PlanRow): readonly Finding[] {
  const missing = (["item", "scope", "office"] as const).filter((field) =>
    field === "office" ? row.offices.length === 0 : row[field] === "",
  );
  return missing.map((field) =>
    planFinding(row, field, "field-missing", { article: 8, expected: field }),
  );
}

function itemFindings({ plan, items }: CheckedRow): readonly Finding[] {
  if (plan.item === "" || items.length > 0) return [];
  return [planFinding(plan, "item", "item-not-listed", { article: 4, found: plan.item })];
}

function scopeFindings({ plan, scope, population }: CheckedRow): readonly Finding[] {
  if (scope.kind === "unresolved") return [unresolvedFinding(plan, scope)];
  if (population !== 0) return [];
  return [planFinding(plan, "scope", "scope-empty", { article: 6, found: plan.scope })];
}

/** The planned ratio and number of units; a range and a lower bound plan their lower end. */
function planned(row: PlanRow): {
  readonly numbers: Pick<DrawRow, "basisPoints" | "quantity">;
  readonly findings: readonly Finding[];
} {
  const { ratio, quantity } = row;
  const numbers = {
    basisPoints: ratio.kind === "share" ? ratio.basisPoints : null,
    quantity: ratio.kind === "count" ? Math.max(ratio.count, quantity ?? 0) : quantity,
  };
  if (ratio.kind === "undetermined") {
    const facts = { severity: "undetermined", article: 9, found: ratio.text } as const;
    return { numbers, findings: [planFinding(row, "ratio", "ratio-undetermined", facts)] };
  }
  if (numbers.basisPoints === null && numbers.quantity === null) {
    const facts = { article: 8, expected: "ratio" };
    return { numbers, findings: [planFinding(row, "ratio", "field-missing", facts)] };
  }
  return { numbers, findings: [] };
}

/** 责任科室 must have somebody in the inspectors' directory: it leads the team (Art. 7, 10). */
function officeFindings(row: PlanRow, { inspectors }: Directories): readonly Finding[] {
  const [office] = row.offices;
  if (office === undefined || inspectors.some((inspector) => inspector.office === office))
    return [];
  return [planFinding(row, "office", "inspectors-insufficient", { article: 7, found: office })];
}

function parametersOf({ limits, times }: CheckedRow, { settings }: Directories): Parameters {
  const { least, maximumTimes, isSpecial } = limits;
  return {
    minimumBasisPoints: least.kind === "share" ? least.basisPoints : settings.minimumBasisPoints,
    // A provision without an upper limit allows what the row plans.
    timesPerYear: maximumTimes ?? Math.max(settings.maximumTimesPerItem, times.least),
    cap: isSpecial ? null : settings.maximumVisitsPerUnit,
    weights: settings.weights,
    teamSize: settings.minimumTeamSize,
    balance: settings.balanceOverYear ? "year" : "draw",
    start: settings.publicationStart,
  };
}
