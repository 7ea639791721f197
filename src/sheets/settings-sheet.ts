import type { Settings } from "../core/plan/settings";
import { settingChoices, settingValues } from "./setting-cells";
import { SETTING_ROWS, type SettingName } from "./setting-rows";
import type { DropDown, ModelRow, SheetModel, StyleName } from "./sheet-model";

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
  const choices = settingChoices(setting);
  const area = { top: row, left: 1, bottom: row, right: 1 };
  return choices === null ? [] : [{ area, values: choices }];
}
