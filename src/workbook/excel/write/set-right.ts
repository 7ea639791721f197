import { failed, ok, type Result } from "../../../core/result";
import type { Change } from "../../../sheets/changes";
import type { ApplyFailure } from "../../workbook";
import { hostFailure } from "../door/excel-fault";
import { restore } from "./restore";
import { writeChanges, type WriteSurroundings } from "./write-changes";

/**
 * Sets right what a write that broke off has left, in this start of the add-in or in one before: takes out sheets
 * and rows of a stage that was not finished, protects sheets of ours that stand open, and takes off marks that are only
 * half there. The names of the sheets concerned, usually none. Stages that were finished are not touched: closing a
 * draw by 中断 is for the jobs.
 */
export async function setLeftoversRight(
  surroundings: WriteSurroundings,
): Promise<Result<readonly string[], ApplyFailure>> {
  const restored = await restore(surroundings.door, surroundings.memory);
  if (!restored.ok) return failed(hostFailure(restored.error));
  const { takenOut, protectedAgain, halfMarked } = restored.value;
  if (halfMarked.length > 0) {
    const changes = halfMarked.map(({ sheet, keep }): Change => ({
      kind: "clear-marks",
      sheet,
      keep,
    }));
    const { outcome } = await writeChanges(surroundings, changes, {}, halfMarked);
    if (!outcome.ok) return outcome;
  }
  surroundings.memory.mayHaveLeftovers = false;
  const marked = halfMarked.map(({ sheet }) => sheet);
  return ok([...new Set([...takenOut, ...protectedAgain, ...marked])]);
}
