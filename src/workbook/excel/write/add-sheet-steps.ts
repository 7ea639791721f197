import type { SheetModel } from "../../../sheets/sheet-model";
import { begunWith } from "./begun";
import { chartSteps } from "./charts";
import { dropDownStep } from "./drop-downs";
import { heightStep } from "./row-heights";
import { paintSteps, valueSteps } from "./row-steps";
import { frameStep } from "./sheet-frame";
import { BYTES_OF_ACTION, type Step } from "./step";

/** Where a new sheet goes, and what it needs of others. */
export type Place = {
  /** Its position among all tabs, from 0; null for behind the last. */
  readonly position: number | null;
  readonly isHidden: boolean;
  /** The sheet that holds the words of a long drop-down. */
  readonly listSheet: (words: readonly string[]) => string;
};

const CORNER = { row: 0, column: 0 };

/** Makes a sheet of ours: the tab, the looks, the values, and then what lies over them. */
export function addSheetSteps(model: SheetModel, place: Place): readonly Step[] {
  const { name, rows } = model;
  const dropDowns = dropDownStep(model, place.listSheet);
  return [
    tabStep(model, place),
    ...paintSteps(name, rows, CORNER),
    ...valueSteps(name, rows, CORNER),
    frameStep(model),
    heightStep(name, rows, 0),
    ...(dropDowns === null ? [] : [dropDowns]),
    ...chartSteps(model),
  ];
}

function tabStep({ name, isLocked, rows }: SheetModel, { position, isHidden }: Place): Step {
  return {
    sheet: name,
    bytes: 4 * BYTES_OF_ACTION,
    write: ({ workbook }) => {
      const sheet = workbook.worksheets.add(name);
      if (position !== null) sheet.position = position;
      if (isHidden) sheet.visibility = "Hidden";
    },
    proof: null,
    adds: { isLocked },
    begins: begunWith(name, true, 0, rows),
  };
}
