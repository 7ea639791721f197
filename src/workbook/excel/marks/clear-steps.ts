import { NUMBER_HEADING, OWN_WIDTHS } from "../../../sheets/marks";
import { STYLE_LOOKS } from "../../../sheets/style-looks";
import { columnPoints } from "../write/sheet-frame";
import { BYTES_OF_ACTION, type Step } from "../write/step";
import { layLook, type CellLook } from "./cell-look";
import { numbersKey } from "./first-look";
import type { LookedPlace, MarkLook } from "./mark-look";
import { unruleStep } from "./mark-rules";
import { shrinkTable } from "./own-table-columns";

/** A column of ours that is to go. */
type Going = { readonly column: number; readonly heading: string };

/** Our rules off, and our columns but those with a heading of `keep`; nothing where there are none. */
export function clearSteps(
  sheet: string,
  look: MarkLook,
  keep: readonly string[],
): readonly Step[] {
  const { ruleIds, own, there } = look;
  const rules = ruleIds.length === 0 ? [] : [unruleStep(sheet, ruleIds)];
  const going = (own?.columns ?? []).filter(({ heading }) => !keep.includes(heading));
  if (there === null || going.length === 0) return rules;
  return [...rules, columnsStep(sheet, look, there, going)];
}

function columnsStep(
  name: string,
  look: MarkLook,
  place: LookedPlace,
  going: readonly Going[],
): Step {
  return {
    sheet: name,
    bytes: (20 + going.length * 40) * BYTES_OF_ACTION,
    write: ({ workbook }, target) => {
      const columns = going.map(({ column }) => column);
      shrinkTable(target(), look, place.block.top, columns);
      for (const column of going) emptyColumn(target(), place, column);
      if (going.some(({ heading }) => heading === NUMBER_HEADING)) {
        workbook.settings.getItemOrNullObject(numbersKey(look.sheetId)).delete();
      }
    },
    proof: null,
    marks: true,
  };
}

function emptyColumn(
  sheet: Excel.Worksheet,
  { block, look }: LookedPlace,
  { column, heading }: Going,
): void {
  const { top, bottom } = block;
  const index = column - block.left;
  const whole = sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);
  whole.clear("Contents");
  if (isPainted(look.faces[index] ?? null)) {
    unpaint(sheet.getRangeByIndexes(top, column, 1, 1), look.headingBehind);
    if (bottom > top) {
      unpaint(sheet.getRangeByIndexes(top + 1, column, bottom - top, 1), look.bodyBehind);
    }
  }
  const width = OWN_WIDTHS.get(heading);
  // Known by its width: one that staff have set since is theirs.
  if (width !== undefined && look.widths[index]?.points === columnPoints(width)) {
    whole.format.useStandardWidth = true;
  }
}

/** Cells that staff had formatted before were not painted, and keep their looks; mixed faces are ours among theirs. */
export function isPainted(face: string | null): boolean {
  return face === null || face === STYLE_LOOKS.text.font.faces[0];
}

/** Gives cells the look of those beside them, and no lines but the one that belongs to the staff's last column. */
function unpaint(range: Excel.Range, beside: CellLook | null): void {
  range.numberFormat = [["General"]];
  for (const side of ["EdgeBottom", "EdgeRight", "InsideHorizontal"] as const) {
    range.format.borders.getItem(side).style = "None";
  }
  if (beside === null) range.clear("Formats");
  else layLook(range, beside);
}
