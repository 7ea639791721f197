import type { ModelRow } from "../../../sheets/sheet-model";
import type { Area } from "../../../sheets/snapshot";
import { begunWith } from "./begun";
import { heightStep } from "./row-heights";
import { paintSteps, valueSteps } from "./row-steps";
import { rangeOf } from "./sheet-frame";
import { BYTES_OF_ACTION, type Step } from "./step";

/** What lies over a sheet's rows and grows with them. */
export type Stretching = {
  /** The area of the filter buttons; null where there are none, or where they hide rows: Excel stretches those. */
  readonly filter: Area | null;
  /** The print area; null where there is none, or several. */
  readonly printArea: Area | null;
};

/** Writes rows (one at least) below everything that a sheet holds. */
export function appendSteps(
  sheet: string,
  firstRow: number,
  rows: readonly ModelRow[],
  stretching: Stretching,
): readonly Step[] {
  const [first, ...others] = [
    ...paintSteps(sheet, rows, { row: firstRow, column: 0 }),
    ...valueSteps(sheet, rows, { row: firstRow, column: 0 }),
    heightStep(sheet, rows, firstRow),
    stretchStep(sheet, firstRow + rows.length - 1, stretching),
  ];
  if (first === undefined) return [];
  return [{ ...first, begins: begunWith(sheet, false, firstRow, rows) }, ...others];
}

function stretchStep(sheet: string, bottom: number, { filter, printArea }: Stretching): Step {
  return {
    sheet,
    bytes: 6 * BYTES_OF_ACTION,
    write: (_, target) => {
      if (filter !== null && filter.bottom < bottom) {
        target().autoFilter.apply(rangeOf(target(), { ...filter, bottom }));
      }
      if (printArea !== null && printArea.bottom < bottom) {
        target().pageLayout.setPrintArea(rangeOf(target(), { ...printArea, bottom }));
      }
    },
    proof: null,
  };
}
