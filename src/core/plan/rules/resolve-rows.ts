import type { InspectionItem } from "../../directory/inspection-item";
import { requiredUnits } from "../../draw/required";
import { headingKey, recordText } from "../../text/canonical";
import { officesKnown, type Directories } from "../directories";
import type { PlanRow } from "../plan-row";
import { inScope, resolveScope, scopeWords, unitsUnderItem } from "../resolve-scope";
import type { Scope } from "../scope";
import type { CheckedRow, ResolvedWords } from "./checked-row";
import { rowLimits } from "./row-limits";
import type { UnitProfile } from "./unit-profiles";

/** Words in 任务来源 of cases that are never drawn (Art. 4: 投诉举报, 转办交办, 大数据监测), alone or together. */
export const DIRECTED_SOURCE_WORDS = ["投诉", "举报", "转办", "交办", "大数据", "监测"] as const;

/** Resolves plan rows against one state of the directories: the directory is looked through once, not once a row. */
export type RowResolver = (row: PlanRow) => CheckedRow;

/**
 * A resolver for these directories; `profiles` are those of its units. Without a list of items (`hasItems` false) a row's population is what its
 * scope covers; without a directory nothing is resolved.
 */
export function rowResolver(
  directories: Directories,
  hasItems: boolean,
  profiles: readonly UnitProfile[],
): RowResolver {
  const patterns = profiles.map(({ pattern }) => pattern);
  const offices = officesKnown(directories);
  const { settings, items } = directories;
  const scopes = new Map<string, ReturnType<typeof resolveScope>>();
  const scopeOf = (text: string) => {
    const known = scopes.get(text) ?? resolveScope(text, patterns, settings, offices);
    scopes.set(text, known);
    return known;
  };
  return (row) => {
    const meant = itemsOf(row, items);
    const resolved = row.scope === "" || patterns.length === 0 ? null : scopeOf(row.scope);
    const scope = resolved?.ok === true ? resolved.value : null;
    const isKnown = scope !== null && (meant.length > 0 || !hasItems);
    const covered = isKnown
      ? coveredProfiles(profiles, hasItems ? meant : null, scope, settings.kindGroups)
      : [];
    const population = isKnown ? unitsInOperation(covered) : null;
    return {
      plan: row,
      items: meant,
      scope: wordsOf(resolved),
      profiles: covered,
      population,
      required: population === null ? null : requiredOf(row, population),
      times: timesOf(row),
      limits: rowLimits(row, meant, settings),
      isDirected: DIRECTED_SOURCE_WORDS.some((word) => row.source.includes(word)),
    };
  };
}

/** The listed items of a row: those of its name, and of these its own office's where the list tells them apart. */
function itemsOf(row: PlanRow, items: readonly InspectionItem[]): readonly InspectionItem[] {
  const named = items.filter(({ name }) => headingKey(name) === headingKey(row.item));
  const own = named.filter((item) => item.offices.some((office) => row.offices.includes(office)));
  return own.length > 0 ? own : named;
}

function wordsOf(resolved: ReturnType<typeof resolveScope> | null): ResolvedWords {
  if (resolved === null) return { kind: "unknown" };
  return resolved.ok
    ? { kind: "resolved", words: recordText(scopeWords(resolved.value)) }
    : { kind: "unresolved", rest: resolved.error.unresolved, why: resolved.error.why };
}

/** The profiles under any of the items, or all of them where there are no items to go by, in the scope. */
function coveredProfiles(
  profiles: readonly UnitProfile[],
  items: readonly InspectionItem[] | null,
  scope: Scope,
  kindGroups: ReadonlyMap<string, string>,
): readonly UnitProfile[] {
  const under = items === null ? profiles : profilesUnder(items, profiles, kindGroups);
  return under.filter(({ pattern }) => inScope(pattern, scope, kindGroups));
}

/** The profiles whose units are under any of the items. */
export function profilesUnder(
  items: readonly Pick<InspectionItem, "kinds">[],
  profiles: readonly UnitProfile[],
  kindGroups: ReadonlyMap<string, string>,
): readonly UnitProfile[] {
  const kinds = items.flatMap((item) => item.kinds);
  const patterns = profiles.map(({ pattern }) => pattern);
  const covered = new Set(unitsUnderItem({ kinds }, patterns, kindGroups));
  return profiles.filter(({ pattern }) => covered.has(pattern));
}

/** 对象总数 of some profiles. */
export function unitsInOperation(profiles: readonly UnitProfile[]): number {
  return profiles.reduce(
    (sum, { pattern, units }) => sum + (pattern.isInOperation ? units.length : 0),
    0,
  );
}

function requiredOf({ ratio, quantity }: PlanRow, population: number): number | null {
  if (ratio.kind === "undetermined" || (ratio.kind === "empty" && quantity === null)) return null;
  const basisPoints = ratio.kind === "share" ? ratio.basisPoints : null;
  const count = ratio.kind === "count" ? Math.max(ratio.count, quantity ?? 0) : quantity;
  return requiredUnits(population, basisPoints, count);
}

/** An empty 抽查频次 is one draw; `>=2` plans two and may mean more. */
function timesOf({ frequency }: PlanRow): CheckedRow["times"] {
  if (frequency.kind === "times") {
    return { least: frequency.times, isExact: frequency.bound === "exactly" };
  }
  return { least: 1, isExact: frequency.kind === "empty" };
}
