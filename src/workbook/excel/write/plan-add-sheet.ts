import { failed, ok, type Result } from "../../../core/result";
import type { Change } from "../../../sheets/changes";
import type { SheetModel } from "../../../sheets/sheet-model";
import { STYLE_LOOKS } from "../../../sheets/style-looks";
import { MAXIMUM_ROWS } from "../../../sheets/snapshot";
import type { ApplyFailure } from "../../workbook";
import { addSheetSteps } from "./add-sheet-steps";
import { fitsInline, LIST_SHEET_NAME, listSheetModel } from "./drop-downs";
import { folded } from "./folded";
import { tabIndex, type PlanState } from "./plan-state";
import type { Step } from "./step";
import { textTooLong } from "./text-length";

const LONGEST_SHEET_NAME = 31;
const FORBIDDEN_IN_NAME = /[[\]:*?/\\\u0000-\u001f]|^'|'$|^$/;

/** The work of adding a sheet; long drop-downs bring hidden sheets of their words with them. */
export function planAddSheet(
  { sheet, before }: Extract<Change, { kind: "add-sheet" }>,
  state: PlanState,
): Result<readonly Step[], ApplyFailure> {
  const { name, rows } = sheet;
  if (name.length > LONGEST_SHEET_NAME || FORBIDDEN_IN_NAME.test(name)) {
    throw new Error(`not a name for a sheet: ${name}`);
  }
  if (state.isStructureLocked) return failed({ code: "structure-locked" });
  if (tabIndex(state, name) >= 0) return failed({ code: "sheet-exists", sheet: name });
  if (rows.length > MAXIMUM_ROWS) {
    return failed({ code: "too-many-rows", sheet: name, rows: rows.length });
  }
  const long = textTooLong(rows);
  if (long !== null) return failed({ code: "text-too-long", sheet: name, ...long });
  const lists = listSteps(sheet, state);
  const position = before === undefined ? -1 : tabIndex(state, before);
  remember(state, sheet, position);
  const place = {
    position: position < 0 ? null : position,
    isHidden: false,
    listSheet: (words: readonly string[]) => state.listSheets.get(wordsKey(words)) ?? "",
  };
  return ok([...lists, ...addSheetSteps(sheet, place)]);
}

/** The key under which a list of words is found again. */
export function wordsKey(words: readonly string[]): string {
  return words.join("\n");
}

/** Sheets for the words that are too long for a validation and stand nowhere yet: before the sheet that uses them. */
function listSteps({ dropDowns }: SheetModel, state: PlanState): readonly Step[] {
  return dropDowns.flatMap(({ values }): readonly Step[] => {
    if (fitsInline(values) || state.listSheets.has(wordsKey(values))) return [];
    const list = listSheetModel(freeListName(state), values);
    state.listSheets.set(wordsKey(values), list.name);
    remember(state, list, -1);
    return addSheetSteps(list, { position: null, isHidden: true, listSheet: () => "" });
  });
}

function freeListName(state: PlanState): string {
  let name = LIST_SHEET_NAME;
  for (let number = 2; tabIndex(state, name) >= 0; number += 1) {
    name = `${LIST_SHEET_NAME}${number}`;
  }
  return name;
}

function remember(state: PlanState, model: SheetModel, position: number): void {
  const { name, rows, filter, isLocked } = model;
  state.tabs.splice(position < 0 ? state.tabs.length : position, 0, name);
  const bottom = rows.findLastIndex(({ values }) =>
    values.some((value) => value !== null && value !== ""),
  );
  state.sheets.set(folded(name), {
    name,
    isProtected: isLocked,
    bottom,
    filter,
    printArea: null,
    formatAt: (row, column) => {
      const style = rows[row]?.styles[column];
      return style === undefined ? "General" : STYLE_LOOKS[style].numberFormat;
    },
  });
}
