import type { CellRef } from "../../cell-ref";
import type { Finding } from "../../finding";
import type { FindingPlace, TargetListing } from "../target-listing";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

const CODE_FIELDS = ["code", "number"] as const;

/**
 * A code that Excel keeps as a number has lost its last digits or its leading zeros (error): never repaired,
 * never guessed. `others` are cells that show the same rest of different codes.
 */
export function codeDigitsLost(listings: readonly TargetListing[]): readonly Finding[] {
  const losses: { readonly shown: string; readonly place: FindingPlace }[] = [];
  for (const listing of listings) {
    for (const field of CODE_FIELDS) {
      const reading = listing[field];
      if (reading?.kind !== "digits-lost") continue;
      losses.push({ shown: reading.shown, place: listing.place(field) });
    }
  }
  const cells = new Map<string, CellRef[]>();
  for (const { shown, place } of losses) {
    const { sheet, row, column } = place;
    if (row === null || column === null) continue;
    const alike = cells.get(shown) ?? [];
    alike.push({ sheet, row, column });
    cells.set(shown, alike);
  }
  return losses.map(({ shown, place }) => {
    const others = (cells.get(shown) ?? []).filter(
      ({ row, column }) => row !== place.row || column !== place.column,
    );
    const facts = { found: shown, others };
    return directoryFinding("code-digits-lost", "error", ARTICLE_6_TARGETS, place, facts);
  });
}
