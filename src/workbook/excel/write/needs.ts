import type { Change } from "../../../sheets/changes";
import { folded } from "./folded";

/** What has to be known of a sheet before it is changed. */
export type Need = {
  /** Where its rows end, and what has to be stretched over more of them. */
  appends: boolean;
  /** Cells whose number formats have to be known; row and column count from 0. */
  readonly cells: { readonly row: number; readonly column: number }[];
};

/** The sheets that changes are about, by their folded names; those that they add are no concern. */
export type Needs = ReadonlyMap<string, Need>;

/** What has to be known before these changes are made. */
export function needsOf(changes: readonly Change[]): Needs {
  const needs = new Map<string, Need>();
  const added = new Set<string>();
  const needOf = (name: string): Need => {
    const key = folded(name);
    const need = needs.get(key) ?? { appends: false, cells: [] };
    if (!added.has(key)) needs.set(key, need);
    return need;
  };
  for (const change of changes) {
    if (change.kind === "checkpoint") continue;
    if (change.kind === "add-sheet") {
      added.add(folded(change.sheet.name));
      continue;
    }
    const need = needOf(change.sheet);
    if (change.kind === "append-rows") need.appends = true;
    if (change.kind === "edit-cells") {
      need.cells.push(...change.edits.map(({ row, column }) => ({ row, column })));
    }
  }
  return needs;
}
