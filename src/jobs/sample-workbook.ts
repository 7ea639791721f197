import { DEFAULT_SETTINGS } from "../core/plan/default-settings";
import type { CivilDate } from "../core/text/civil-date";
import type { Change } from "../sheets/changes";
import type { InputLayout, InputRecord } from "../sheets/input-sheets/input-layout";
import { inputSheet } from "../sheets/input-sheets/input-sheet";
import { INSPECTOR_LAYOUT } from "../sheets/input-sheets/inspector-layout";
import { ITEM_LAYOUT } from "../sheets/input-sheets/item-layout";
import { PLAN_LAYOUT } from "../sheets/input-sheets/plan-layout";
import { TARGET_LAYOUT } from "../sheets/input-sheets/target-layout";
import { settingsSheet } from "../sheets/settings-sheet";
import { BUREAU, OPERATOR } from "./sample/bureau";
import { sampleInspectors } from "./sample/sample-inspectors";
import { SAMPLE_ITEMS } from "./sample/sample-items";
import { samplePlan } from "./sample/sample-plan";
import { sampleTargets } from "./sample/sample-targets";

/** How large a sample is wanted; the same request gives the same workbook. */
export type SampleRequest = {
  /** At least 4, or not every kind of unit is there. */
  readonly targets: number;
  /** At least 10, or not every office has somebody to send. */
  readonly inspectors: number;
  readonly seed: string;
  /** Its year is the year of the plan. */
  readonly today: CivilDate;
};

/** The sample that a newcomer is given. */
export const SAMPLE_SIZE = { targets: 300, inspectors: 40, seed: "sample" } as const;

/** Empty rows below the records, for whoever wants to add some. */
const SPARE_ROWS = 20;

/**
 * The changes that make the workbook of a bureau that does not exist: its four directories and lists, and 设置. On
 * every day of the year at least two rows of its plan can be drawn; five of the twelve break a rule.
 */
export function sampleWorkbook(request: SampleRequest): readonly Change[] {
  const { seed, today } = request;
  const targets = sampleTargets(request.targets, seed, today);
  const unitNames = targets.flatMap(({ name }) => (typeof name === "string" ? [name] : []));
  const inspectors = sampleInspectors(request.inspectors, seed, today, unitNames);
  const { year } = today;
  return [
    filledSheet(TARGET_LAYOUT, "检查对象名录库", targets),
    filledSheet(INSPECTOR_LAYOUT, "执法检查人员名录库", inspectors),
    filledSheet(ITEM_LAYOUT, "随机抽查事项清单", SAMPLE_ITEMS),
    filledSheet(PLAN_LAYOUT, `${year}年度“双随机、一公开”抽查工作计划表`, samplePlan(today)),
    {
      kind: "add-sheet",
      sheet: settingsSheet({ ...DEFAULT_SETTINGS, bureau: BUREAU, year, operator: OPERATOR }),
    },
  ];
}

function filledSheet<Field extends string>(
  layout: InputLayout<Field>,
  title: string,
  records: readonly InputRecord<Field>[],
): Change {
  return {
    kind: "add-sheet",
    sheet: inputSheet(layout, `${BUREAU}${title}`, records, SPARE_ROWS),
  };
}
