import { BYTES_OF_ACTION, type Step } from "./step";

/** Takes whole rows out; filter, merges and print area move with them. */
export function removeRowsStep(sheet: string, firstRow: number, count: number): Step {
  return {
    sheet,
    bytes: 3 * BYTES_OF_ACTION,
    write: (_, target) => {
      target()
        .getRange(`${firstRow + 1}:${firstRow + count}`)
        .delete("Up");
    },
    proof: null,
  };
}

/** Brings a sheet to the front; a hidden one is made visible for it. */
export function showSheetStep(sheet: string): Step {
  return {
    sheet,
    bytes: 3 * BYTES_OF_ACTION,
    write: (_, target) => {
      const shown = target();
      shown.visibility = "Visible";
      shown.activate();
    },
    proof: null,
    leavesCells: true,
  };
}
