import { MARK_FORMULA, type MarkColour, type SheetMarks } from "../../../sheets/marks";
import { areaText } from "../area-text";
import { insertBehind, splice } from "../xml-edit";
import { localName, outlineOf, prefixOf } from "../xml-element";
import { rulesMovedBehind } from "./mark-rules";

/** Excel cuts lists of areas silently beyond 8,192 characters. */
const LONGEST_AREA_LIST = 4_000;

/** What CT_Worksheet demands before conditional formats; ours go behind all of these. */
const BEFORE_RULES = new Set([
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
]);

const COLOURS: readonly MarkColour[] = ["error", "undetermined", "warning"];

/** The worksheet part with the cells coloured; `formats` are the differential formats of the colours. */
export function withMarkRules(
  bytes: Uint8Array,
  cells: SheetMarks["cells"],
  formats: Readonly<Record<MarkColour, number>>,
): Uint8Array {
  const lists = COLOURS.flatMap((colour) =>
    areaLists(cells.filter((cell) => cell.colour === colour).map(({ area }) => areaText(area))).map(
      (areas) => ({ colour, areas }),
    ),
  );
  const { root, children } = outlineOf(bytes);
  const before = children.findLast((child) => BEFORE_RULES.has(localName(child)));
  if (lists.length === 0 || before === undefined) return bytes;
  const prefix = prefixOf(root);
  const xml = lists.map(({ colour, areas }, index) => {
    const rule =
      `<${prefix}cfRule type="expression" dxfId="${formats[colour]}" priority="${index + 1}">` +
      `<${prefix}formula>${MARK_FORMULA}</${prefix}formula></${prefix}cfRule>`;
    const name = `${prefix}conditionalFormatting`;
    return `<${name} sqref="${areas}">${rule}</${name}>`;
  });
  const moved = rulesMovedBehind(bytes, lists.length);
  return splice(bytes, [...moved, insertBehind(before, xml.join(""))]);
}

/** The areas in lists that are each short enough. */
function areaLists(areas: readonly string[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    if (list !== "" && list.length + area.length + 1 > LONGEST_AREA_LIST) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? area : `${list} ${area}`;
  }
  return list === "" ? lists : [...lists, list];
}
