import { assertNever } from "../../../core/assert-never";
import { failed, ok, type Result } from "../../../core/result";
import type { Change } from "../../../sheets/changes";
import type { ApplyFailure } from "../../workbook";
import { clearMarkSteps, markSteps } from "../marks/mark-steps";
import type { MarkLook, MarkLooks } from "../marks/mark-look";
import { folded } from "./folded";
import { planAddSheet } from "./plan-add-sheet";
import { planAppendRows, planEditCells, planRemoveRows } from "./plan-rows";
import { planState, sheetIn, type PlannedSheet, type PlanState } from "./plan-state";
import type { Look } from "./look";
import { showSheetStep } from "./small-steps";
import type { Step } from "./step";

/** What is written before a checkpoint is passed. */
export type Stage = readonly Step[];

/** What was read of the workbook before anything is written into it. */
export type Sight = {
  readonly look: Look;
  readonly marks: MarkLooks;
  /** The sheets that hold the words of long drop-downs, by their words joined with line feeds. */
  readonly listSheets: ReadonlyMap<string, string>;
};

/**
 * The work of a list of changes, stage by stage; or why the first impossible change is so, found out before anything is
 * written. Throws on a name that no sheet can have.
 */
export function planWrite(
  changes: readonly Change[],
  sight: Sight,
): Result<readonly Stage[], ApplyFailure> {
  const state = planState(sight.look, sight.listSheets);
  const stages: Step[][] = [[]];
  for (const change of changes) {
    if (change.kind === "checkpoint") {
      stages.push([]);
      continue;
    }
    const steps = planChange(change, state, sight);
    if (!steps.ok) return steps;
    stages.at(-1)?.push(...steps.value);
  }
  return ok(stages.filter((stage) => stage.length > 0));
}

function planChange(
  change: Exclude<Change, { kind: "checkpoint" }>,
  state: PlanState,
  { marks }: Sight,
): Result<readonly Step[], ApplyFailure> {
  if (change.kind === "add-sheet") return planAddSheet(change, state);
  const sheet = sheetIn(state, change.sheet);
  if (sheet === null) return failed({ code: "sheet-missing", sheet: change.sheet });
  switch (change.kind) {
    case "append-rows":
      return planAppendRows(change, sheet);
    case "remove-rows":
      return ok(planRemoveRows(change, sheet));
    case "edit-cells":
      return planEditCells(change, sheet);
    case "show-sheet":
      return ok([showSheetStep(sheet.name)]);
    case "mark":
    case "clear-marks":
      return planMarks(change, sheet, marks.get(folded(sheet.name)));
    default:
      return assertNever(change);
  }
}

function planMarks(
  change: Extract<Change, { kind: "mark" | "clear-marks" }>,
  sheet: PlannedSheet,
  look: MarkLook | undefined,
): Result<readonly Step[], ApplyFailure> {
  if (look === undefined) throw new Error(`marks on a sheet that was just added: ${sheet.name}`);
  if (change.kind === "mark") return markSteps(sheet, change.marks, look);
  return clearMarkSteps(sheet, look, change.keep);
}
