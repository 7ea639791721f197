import { headingKey } from "../core/text/canonical";
import { findHeadings } from "./heading-rows";
import { INSPECTOR_SHEET } from "./headings/inspector-headings";
import { ITEM_SHEET } from "./headings/item-headings";
import { PLAN_SHEET } from "./headings/plan-headings";
import type { SheetSpec } from "./headings/sheet-spec";
import { TARGET_SHEET } from "./headings/target-headings";
import { mergedRows } from "./merged-cells";
import { nearSheets, type NearSheet } from "./near-sheets";
import { isOwnSheet } from "./own-sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/**
 * Which sheet of a workbook is an input sheet; `lookedFor` are the names that would have been known, `near` what
 * the sheets hold instead.
 */
export type SheetChoice =
  | { readonly kind: "found"; readonly sheet: SheetSnapshot }
  | {
      readonly kind: "missing";
      readonly lookedFor: readonly string[];
      readonly near: readonly NearSheet[];
    }
  | { readonly kind: "ambiguous"; readonly candidates: readonly string[] };

/** The sheets that the jobs read. */
export type InputSheets = {
  readonly targets: SheetChoice;
  readonly inspectors: SheetChoice;
  readonly items: SheetChoice;
  readonly plan: SheetChoice;
  readonly settings: SheetChoice;
};

const SETTINGS_NAMES = ["设置"] as const;

type Kind = "targets" | "inspectors" | "items" | "plan";
type Candidate = { readonly sheet: SheetSnapshot; readonly kind: Kind; readonly fields: number };

// A tie is decided by this order.
const KINDS: readonly Kind[] = ["items", "plan", "inspectors", "targets"];

/**
 * Finds the input sheets by their names, else by other names in use, else by their headings; never one of
 * our own written sheets, and never one sheet for two purposes.
 */
export function findInputSheets(workbook: WorkbookSnapshot): InputSheets {
  const sheets = workbook.sheets.filter(({ name }) => !isOwnSheet(name));
  const settings = byName(sheets, SETTINGS_NAMES);
  const named = {
    targets: byName(sheets, TARGET_SHEET.names),
    inspectors: byName(sheets, INSPECTOR_SHEET.names),
    items: byName(sheets, ITEM_SHEET.names),
    plan: byName(sheets, PLAN_SHEET.names),
  };
  const taken = [settings, ...Object.values(named)].flatMap((choice) =>
    choice.kind === "found" ? [choice.sheet.name] : [],
  );
  const isSearched = KINDS.some((kind) => named[kind].kind === "missing");
  const free = isSearched ? sheets.filter(({ name }) => !taken.includes(name)) : [];
  const candidates = free.flatMap(candidateOf);
  const byHeadings = (kind: Kind): SheetChoice =>
    orByHeadings(named[kind], kind, candidates, () => nearOf(free, kind));
  return {
    targets: byHeadings("targets"),
    inspectors: byHeadings("inspectors"),
    items: byHeadings("items"),
    plan: byHeadings("plan"),
    settings,
  };
}

/** The first name that equals a sheet's decides, then the first that one sheet's name contains. */
function byName(
  sheets: readonly SheetSnapshot[],
  names: readonly [string, ...string[]],
): SheetChoice {
  for (const name of names) {
    const sheet = sheets.find((candidate) => headingKey(candidate.name) === headingKey(name));
    if (sheet !== undefined) return { kind: "found", sheet };
  }
  for (const name of names) {
    const [sheet, ...others] = sheets.filter((candidate) =>
      headingKey(candidate.name).includes(headingKey(name)),
    );
    if (sheet === undefined) continue;
    if (others.length === 0) return { kind: "found", sheet };
    return { kind: "ambiguous", candidates: [sheet, ...others].map((one) => one.name) };
  }
  return { kind: "missing", lookedFor: names, near: [] };
}

/** What a sheet of unknown name is most likely to be: the kind of which it has the most fields. */
function candidateOf(sheet: SheetSnapshot): readonly Candidate[] {
  const fields: Readonly<Record<Kind, number>> = {
    targets: fieldsRecognised(sheet, TARGET_SHEET),
    inspectors: fieldsRecognised(sheet, INSPECTOR_SHEET),
    items: fieldsRecognised(sheet, ITEM_SHEET),
    plan: isItemList(sheet) ? 0 : fieldsRecognised(sheet, PLAN_SHEET),
  };
  const kind = KINDS.reduce((best, next) => (fields[next] > fields[best] ? next : best), "items");
  return fields[kind] === 0 ? [] : [{ sheet, kind, fields: fields[kind] }];
}

/** Item lists name ratios and frequencies too; but they cite a basis, and plan no days and no numbers of units. */
function isItemList(sheet: SheetSnapshot): boolean {
  const merged = mergedRows(sheet);
  const plan = findHeadings(sheet, PLAN_SHEET, merged)?.columns;
  const isPlanned = (["start", "end", "quantity", "taskName"] as const).some(
    (field) => plan?.has(field) === true,
  );
  return !isPlanned && findHeadings(sheet, ITEM_SHEET, merged)?.columns.has("basis") === true;
}

/** How many fields the headings name; 0 unless all are there by which the kind is recognised. */
function fieldsRecognised<Field extends string>(
  sheet: SheetSnapshot,
  spec: SheetSpec<Field>,
): number {
  const columns = findHeadings(sheet, spec, mergedRows(sheet))?.columns;
  if (columns === undefined) return 0;
  const isComplete = spec.recognisedBy.every((fields) =>
    fields.some((field) => columns.has(field)),
  );
  return isComplete ? columns.size : 0;
}

function orByHeadings(
  named: SheetChoice,
  kind: Kind,
  candidates: readonly Candidate[],
  near: () => readonly NearSheet[],
): SheetChoice {
  if (named.kind !== "missing") return named;
  const ofKind = candidates.filter((candidate) => candidate.kind === kind);
  const most = ofKind.reduce((best, { fields }) => Math.max(best, fields), 0);
  const [best, ...others] = ofKind.filter(({ fields }) => fields === most);
  if (best === undefined) return { ...named, near: near() };
  if (others.length === 0) return { kind: "found", sheet: best.sheet };
  return { kind: "ambiguous", candidates: [best, ...others].map(({ sheet }) => sheet.name) };
}

function nearOf(sheets: readonly SheetSnapshot[], kind: Kind): readonly NearSheet[] {
  switch (kind) {
    case "targets":
      return nearSheets(sheets, TARGET_SHEET);
    case "inspectors":
      return nearSheets(sheets, INSPECTOR_SHEET);
    case "items":
      return nearSheets(sheets, ITEM_SHEET);
    case "plan":
      return nearSheets(sheets, PLAN_SHEET);
  }
}
