import { ok, type Result } from "../../../core/result";
import type { Change } from "../../../sheets/changes";
import type { ApplyFailure, Watch } from "../../workbook";
import { begunBy } from "./begun";
import { setLeftoversRight } from "./set-right";
import { undo } from "./undo";
import { writeChanges, type WriteSurroundings } from "./write-changes";

/**
 * Applies changes in their order; a stage that cannot be finished is taken back as far as it can be. What an earlier
 * write has left comes first: its note is the only one that knows of it.
 */
export async function applyChanges(
  surroundings: WriteSurroundings,
  changes: readonly Change[],
  watch: Watch = {},
): Promise<Result<null, ApplyFailure>> {
  if (changes.every(({ kind }) => kind === "checkpoint")) return ok(null);
  const { door, memory } = surroundings;
  if (memory.mayHaveLeftovers) {
    const settled = await setLeftoversRight(surroundings);
    if (!settled.ok) return settled;
  }
  const { outcome, unfinished } = await writeChanges(surroundings, changes, watch);
  if (outcome.ok || unfinished.length === 0) return outcome;
  memory.mayHaveLeftovers = true;
  // The failure is told whether or not this works: what it leaves is set right before the next write.
  const undone = await undo(door, begunBy(unfinished));
  if (undone.ok) await setLeftoversRight(surroundings);
  return outcome;
}
