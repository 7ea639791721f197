import { DEFAULT_SETTINGS } from "../core/plan/default-settings";
import type { Change } from "../sheets/changes";
import { guideSheet } from "../sheets/input-sheets/guide-sheet";
import type { InputLayout } from "../sheets/input-sheets/input-layout";
import { inputSheet } from "../sheets/input-sheets/input-sheet";
import { INSPECTOR_LAYOUT } from "../sheets/input-sheets/inspector-layout";
import { ITEM_LAYOUT } from "../sheets/input-sheets/item-layout";
import { PLAN_LAYOUT } from "../sheets/input-sheets/plan-layout";
import { TARGET_LAYOUT } from "../sheets/input-sheets/target-layout";
import { settingsSheet } from "../sheets/settings-sheet";

/**
 * The changes that make a new, empty workbook for a bureau's year: 填写说明, the four sheets that staff fill
 * in, and 设置 with its defaults.
 */
export function templateWorkbook(year: number): readonly Change[] {
  return [
    { kind: "add-sheet", sheet: guideSheet() },
    emptySheet(TARGET_LAYOUT, "检查对象名录库"),
    emptySheet(INSPECTOR_LAYOUT, "执法检查人员名录库"),
    emptySheet(ITEM_LAYOUT, "随机抽查事项清单"),
    emptySheet(PLAN_LAYOUT, `${year}年度“双随机、一公开”抽查工作计划表`),
    { kind: "add-sheet", sheet: settingsSheet({ ...DEFAULT_SETTINGS, year }) },
  ];
}

function emptySheet<Field extends string>(layout: InputLayout<Field>, title: string): Change {
  return { kind: "add-sheet", sheet: inputSheet(layout, title, [], layout.openRows) };
}
