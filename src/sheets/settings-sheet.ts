import { assertNever } from "../core/assert-never";
import type { Settings } from "../core/plan/settings";
import { formatDate } from "../core/text/civil-date";
import { formatBasisPoints } from "../core/text/ratio";
import { groupText } from "./setting-values";
import { INSPECTORS_BY, PUBLICATION_START, SETTING_ROWS, type SettingName } from "./setting-rows";
import type { DropDown, ModelRow, ModelValue, SheetModel, StyleName } from "./sheet-model";

const YES_NO = ["是", "否"] as const;
const BODY_STYLES: readonly StyleName[] = ["text", "entry", "note"];
const HEADING_STYLES: readonly StyleName[] = ["heading", "heading", "heading"];
const WIDTHS = [22, 40, 70] as const;

/** 设置 as a sheet of its own: label, value, and what the row is for. Open for entry; read back by `readSettings`. */
export function settingsSheet(settings: Settings): SheetModel {
  const lines = SETTING_ROWS.flatMap(({ setting, labels, explanation }) => {
    const shown = settingValues(settings, setting);
    return (shown.length === 0 ? [""] : shown).map((value, index) => ({
      setting,
      values: [labels[0], value, index === 0 ? explanation : ""],
    }));
  });
  const rows: ModelRow[] = [
    { values: ["设置项", "值", "说明"], styles: HEADING_STYLES },
    ...lines.map(({ values }) => ({ values, styles: BODY_STYLES })),
  ];
  return {
    name: "设置",
    widths: WIDTHS,
    rows,
    merges: [],
    frozen: { rows: 1, columns: 0 },
    filter: null,
    dropDowns: lines.flatMap(({ setting }, index) => dropDown(setting, index + 1)),
    isLocked: false,
    print: null,
  };
}

function dropDown(setting: SettingName, row: number): readonly DropDown[] {
  const area = { top: row, left: 1, bottom: row, right: 1 };
  if (setting === "publishDrawnUnits" || setting === "balanceOverYear") {
    return [{ area, values: YES_NO }];
  }
  if (setting === "publicationStart") return [{ area, values: Object.values(PUBLICATION_START) }];
  if (setting === "publishInspectorsBy") return [{ area, values: Object.values(INSPECTORS_BY) }];
  return [];
}

/** What stands in the value column: one entry a row, none for an empty list. */
function settingValues(settings: Settings, setting: SettingName): readonly ModelValue[] {
  switch (setting) {
    case "bureau":
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
