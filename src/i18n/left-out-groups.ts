import type { ReadSheet } from "../jobs/read-book";

type LeftOut = ReadSheet["leftOut"];

/** Why a row gives no record; blank rows need no words. */
export type NamedReason = Exclude<LeftOut[number]["reason"], "blank">;

/** Rows that give no record, as Excel numbers them, by their reason; blank rows are not mentioned. */
export function leftOutGroups(
  leftOut: LeftOut,
): readonly (readonly [NamedReason, readonly number[]])[] {
  const groups = new Map<NamedReason, number[]>();
  for (const { row, reason } of leftOut) {
    if (reason === "blank") continue;
    const rows = groups.get(reason) ?? [];
    rows.push(row + 1);
    groups.set(reason, rows);
  }
  return [...groups];
}
