import type { LedgerRow } from "../../ledger/ledger-columns";
import type { VisitHistory } from "../../ledger/visit-history";
import type { CivilDate } from "../../text/civil-date";
import { headingKey } from "../../text/canonical";
import type { Directories } from "../directories";
import type { PlanRow } from "../plan-row";
import type { CheckedRow } from "./checked-row";
import { profilesUnder, rowResolver, unitsInOperation } from "./resolve-rows";
import { unitProfiles, type UnitProfile } from "./unit-profiles";

/** Which sheets there are to hold a plan against; without one, its rules have nothing to say. */
export type KnownSheets = {
  readonly targets: boolean;
  readonly inspectors: boolean;
  readonly items: boolean;
};

/** What a plan is checked with. */
export type PlanCheckInput = {
  readonly plan: readonly PlanRow[];
  readonly directories: Directories;
  readonly known: KnownSheets;
  readonly ledger: readonly LedgerRow[];
  readonly history: VisitHistory;
  readonly today: CivilDate;
};

/** The rows of one 抽查事项 (Art. 9 holds for the item over the year, not for a row). */
export type ItemPlan = {
  readonly rows: readonly CheckedRow[];
  /** All units under the item in operation, whatever the rows' scopes; null where it cannot be known. */
  readonly base: number | null;
};

/** Everything that the rules of the plan look at, found out once. */
export type PlanCheck = Omit<PlanCheckInput, "plan"> & {
  readonly rows: readonly CheckedRow[];
  readonly items: readonly ItemPlan[];
};

/** Resolves every row of a plan and gathers the rows of each item. */
export function planCheck(input: PlanCheckInput): PlanCheck {
  const { plan, ...rest } = input;
  const profiles = unitProfiles(input.directories.targets);
  const rows = plan.map(rowResolver(input.directories, input.known.items, profiles));
  return { ...rest, rows, items: itemPlans(rows, profiles, input) };
}

/** Directed cases are no random inspections and belong to no item's plan (Art. 4). */
function itemPlans(
  rows: readonly CheckedRow[],
  profiles: readonly UnitProfile[],
  input: PlanCheckInput,
): readonly ItemPlan[] {
  const byItem = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    if (row.isDirected || row.plan.item === "") continue;
    const key = itemKey(row);
    const same = byItem.get(key) ?? [];
    same.push(row);
    byItem.set(key, same);
  }
  const { settings } = input.directories;
  return [...byItem.values()].map((own) => {
    const items = own[0]?.items ?? [];
    const isKnown = input.known.targets && items.length > 0;
    const under = isKnown ? profilesUnder(items, profiles, settings.kindGroups) : [];
    return { rows: own, base: isKnown ? unitsInOperation(under) : null };
  });
}

/** Two offices may have an item of the same name each: then the listed rows tell them apart. */
function itemKey({ plan, items }: CheckedRow): string {
  const listed = items.map(({ cell }) => cell.row).join(",");
  return `${listed} ${headingKey(plan.item)}`;
}

/** Rows of a sheet as people count them, `5,9`: the form in which details name other plan rows. */
export function rowNumbers(rows: readonly CheckedRow[]): string {
  return rows.map(({ plan }) => plan.cell.row + 1).join(",");
}
