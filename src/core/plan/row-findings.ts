import type { DrawRow } from "../draw/draw-row";
import { drawEvents, yearOfDraw } from "../ledger/draw-history";
import type { Finding } from "../finding";
import type { LedgerRow } from "../ledger/ledger-columns";
import { readParameters } from "../ledger/parameters";
import { recordText } from "../text/canonical";
import { planFinding } from "./plan-finding";
import type { CheckedRow } from "./rules/checked-row";
import { MAXIMUM_FREQUENCY_ARTICLE } from "./rules/frequency-above-maximum";

/** What counts of a draw of an item, made or about to be made. */
type ItemDraw = { readonly item: string; readonly office: string; readonly isSpecial: boolean };

/**
 * What stands against one more draw of a row: its item was drawn as often as a year allows (Art. 9), all rows of
 * the item together, with those that are sealed or `chosen` for the same draw. Not for the check of a plan: a row
 * that was drawn to the end is lawful.
 */
export function rowFindings(
  { plan, items, limits, times }: CheckedRow,
  year: number,
  ledger: readonly LedgerRow[],
  chosen: readonly DrawRow[],
  defaultMaximum: number,
): readonly Finding[] {
  const most = limits.maximumTimes ?? Math.max(defaultMaximum, times.least);
  // Where offices have an item of the same name each, only the list tells whose was drawn.
  const offices = new Set([
    recordText(plan.offices[0] ?? ""),
    ...items.flatMap((item) => item.offices.map(recordText)),
  ]);
  const drawn = [...drawsOfYear(ledger, year), ...chosen.map(chosenDraw)].filter(
    ({ item, office, isSpecial }) =>
      item === recordText(plan.item) && offices.has(office) && isSpecial === limits.isSpecial,
  ).length;
  if (drawn < most) return [];
  return [
    {
      ...planFinding(plan, "frequency", "frequency-above-maximum", {
        article: MAXIMUM_FREQUENCY_ARTICLE,
        expected: String(most),
        found: String(drawn + 1),
      }),
      details: { why: "drawn" },
    },
  ];
}

/** An open seal counts: it will be drawn. Voided and broken draws do not. */
function drawsOfYear(ledger: readonly LedgerRow[], year: number): readonly ItemDraw[] {
  return [...drawEvents(ledger).values()]
    .filter(({ drawNumber }) => yearOfDraw(drawNumber) === year)
    .flatMap(({ state, draws, seals }) => {
      if (state === "drawn") return draws;
      return state === "sealed" ? seals : [];
    })
    .map(({ item, office, parameters }) => ({
      item,
      office,
      isSpecial: readParameters(parameters)?.cap === null,
    }));
}

function chosenDraw({ item, office, parameters }: DrawRow): ItemDraw {
  return { item, office: recordText(office), isSpecial: parameters.cap === null };
}
