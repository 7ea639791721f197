import type { CellRef } from "../cell-ref";
import type { ResultEntry, ResultEntryField } from "../plan/rules/results/result-entry";
import type { ResultWords } from "./result-words";

/**
 * Why the result of a visit cannot be public yet: there is none; 检查日期 is empty beside one, or cannot be read; or
 * 未发现问题 stands beside another result.
 */
export type NotPublic = "no-result" | "day-missing" | "day-unreadable" | "result-contradictory";

/** Where what was entered stops a result from being public; the cell is null where nothing was entered. */
export type NotPublicAt = { readonly why: NotPublic; readonly cell: CellRef | null };

/** What stops the result of a visit from being public (Art. 11); null where nothing does. `read` reads 检查结果. */
export function notPublic(
  entry: ResultEntry | null,
  read: (text: string) => ResultWords,
): NotPublicAt | null {
  if (entry === null) return { why: "no-result", cell: null };
  const at = (why: NotPublic, field: ResultEntryField): NotPublicAt => ({
    why,
    cell: entry.cells[field] ?? null,
  });
  const { inspectedOn, result } = entry;
  if (inspectedOn.kind !== "date" && inspectedOn.kind !== "empty") {
    return at("day-unreadable", "inspectedOn");
  }
  const words = read(result);
  if (words.kind === "empty") return { why: "no-result", cell: null };
  if (inspectedOn.kind === "empty") return at("day-missing", "inspectedOn");
  const isContradictory = words.kind === "known" && words.isContradictory;
  return isContradictory ? at("result-contradictory", "result") : null;
}
