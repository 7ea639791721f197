import { cellAddress } from "../../../core/cell-ref";
import { MARK_FORMULA, type MarkColour, type SheetMarks } from "../../../sheets/marks";
import type { Area } from "../../../sheets/snapshot";
import { BYTES_OF_ACTION, type Step } from "../write/step";

type Colours = {
  readonly fill: string;
  readonly font: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
};

/** Text on its fill has a contrast of 7 : 1 at the least, and bold or italic tells the colours apart in print. */
const COLOURS: Readonly<Record<MarkColour, Colours>> = {
  error: { fill: "#FFC0C0", font: "#7A0000", isBold: true, isItalic: false },
  undetermined: { fill: "#D0D0D0", font: "#3B3B3B", isBold: false, isItalic: true },
  warning: { fill: "#FFE08A", font: "#5C3A00", isBold: false, isItalic: false },
};

/** A new rule goes before all others: the last to be laid is the first to say a colour. */
const LAID: readonly MarkColour[] = ["warning", "undetermined", "error"];

/** Excel cuts lists of areas silently beyond 8,192 characters. */
const LONGEST_AREA_LIST = 4_000;

/** Our formula as Excel tells it: with an equals sign, perhaps with spaces. */
export function isMarkFormula(formula: string): boolean {
  return formula.replace(/^=|\s/gu, "") === MARK_FORMULA;
}

/** Lays the colours over cells, as rules that are always true: the staff's own looks stay below. */
export function ruleSteps(sheet: string, cells: SheetMarks["cells"]): readonly Step[] {
  return LAID.flatMap((colour) => {
    const areas = cells.filter((cell) => cell.colour === colour).map(({ area }) => areaText(area));
    return areaLists(areas).map((list): Step => ({
      sheet,
      bytes: list.length + 10 * BYTES_OF_ACTION,
      write: (_, target) => layRule(target(), list, COLOURS[colour]),
      proof: null,
      marks: true,
    }));
  });
}

function layRule(sheet: Excel.Worksheet, areas: string, colours: Colours): void {
  const { custom } = sheet.getRanges(areas).conditionalFormats.add("Custom");
  custom.rule.formula = `=${MARK_FORMULA}`;
  custom.format.fill.color = colours.fill;
  custom.format.font.color = colours.font;
  custom.format.font.bold = colours.isBold;
  custom.format.font.italic = colours.isItalic;
}

/** Takes our rules off, wherever they have been copied to. */
export function unruleStep(sheet: string, ids: readonly string[]): Step {
  return {
    sheet,
    bytes: ids.length * 2 * BYTES_OF_ACTION,
    write: (_, target) => {
      const rules = target().getRange().conditionalFormats;
      for (const id of ids) rules.getItem(id).delete();
    },
    proof: null,
    marks: true,
  };
}

function areaText({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** The areas in lists that are each short enough. */
function areaLists(areas: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const list = lists.at(-1);
    if (list === undefined || list.length + area.length >= LONGEST_AREA_LIST) lists.push(area);
    else lists[lists.length - 1] = `${list},${area}`;
  }
  return lists;
}
