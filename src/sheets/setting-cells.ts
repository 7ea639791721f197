import { assertNever } from "../core/assert-never";
import type { CellRef } from "../core/cell-ref";
import type { Settings } from "../core/plan/settings";
import { headingKey } from "../core/text/canonical";
import { formatDate } from "../core/text/civil-date";
import { formatBasisPoints } from "../core/text/ratio";
import { shownText } from "./cell-text";
import { INSPECTORS_BY, PUBLICATION_START, SETTING_ROWS, type SettingName } from "./setting-rows";
import type { ModelValue } from "./sheet-model";
import { groupText } from "./setting-values";
import { valueAt, type SheetSnapshot } from "./snapshot";

const YES_NO = ["是", "否"] as const;

const LABELS: ReadonlyMap<string, SettingName> = new Map(
  SETTING_ROWS.flatMap(({ setting, labels }) =>
    labels.map((label) => [headingKey(label), setting] as const),
  ),
);

/** The setting of a row and where its value stands: right of its label; running numbers before the labels are no matter. */
export function settingPlace(
  sheet: SheetSnapshot,
  row: number,
): { readonly setting: SettingName; readonly column: number } | null {
  for (const labelColumn of [0, 1]) {
    const setting = LABELS.get(headingKey(shownText(valueAt(sheet, row, labelColumn))));
    if (setting !== undefined) return { setting, column: labelColumn + 1 };
  }
  return null;
}

/** Where each setting's (first) value stands. */
export function settingCells(sheet: SheetSnapshot): ReadonlyMap<SettingName, CellRef> {
  const cells = new Map<SettingName, CellRef>();
  for (let row = 0; row < sheet.values.length; row += 1) {
    const place = settingPlace(sheet, row);
    if (place === null || cells.has(place.setting)) continue;
    cells.set(place.setting, { sheet: sheet.name, row, column: place.column });
  }
  return cells;
}

/** The words that a setting may be chosen from; null where anything may be typed. */
export function settingChoices(setting: SettingName): readonly string[] | null {
  if (setting === "publishDrawnUnits" || setting === "balanceOverYear") return YES_NO;
  if (setting === "publicationStart") return Object.values(PUBLICATION_START);
  return setting === "publishInspectorsBy" ? Object.values(INSPECTORS_BY) : null;
}

/** What stands in the value column: one entry a row, none for an empty list. */
export function settingValues(settings: Settings, setting: SettingName): readonly ModelValue[] {
  switch (setting) {
    case "bureau":
    case "objectionsOffice":
    case "objectionsPhone":
    case "operator":
      return [settings[setting]];
    case "year":
      return [settings.year === null ? "" : String(settings.year)];
    case "minimumBasisPoints":
      return [formatBasisPoints(settings.minimumBasisPoints)];
    case "maximumTimesPerItem":
    case "maximumVisitsPerUnit":
    case "minimumTeamSize":
    case "publicationDays":
      return [String(settings[setting])];
    case "planDeadline":
      return [`${settings.planDeadline.month}月${settings.planDeadline.day}日`];
    case "publicationStart":
      return [PUBLICATION_START[settings.publicationStart]];
    case "publishInspectorsBy":
      return [INSPECTORS_BY[settings.publishInspectorsBy]];
    case "complaintsFrom":
    case "complaintsWeight":
    case "violationsWeight":
      return [String(settings.weights[setting])];
    case "publishDrawnUnits":
    case "balanceOverYear":
      return [settings[setting] ? "是" : "否"];
    case "kindGroups":
      return groupLines(settings.kindGroups);
    case "holidays":
    case "makeUpDays":
      return [settings[setting].map(formatDate).join("、")];
    case "resultCategories":
      return settings.resultCategories;
    default:
      return assertNever(setting);
  }
}

function groupLines(kindGroups: Settings["kindGroups"]): readonly string[] {
  const kinds = new Map<string, string[]>();
  for (const [kind, group] of kindGroups) kinds.set(group, [...(kinds.get(group) ?? []), kind]);
  return [...kinds].map(([group, members]) => groupText(members, group));
}
