import { formatText } from "../marks/mark-formats";
import { codesOf } from "../number-format-codes";
import { BUILT_IN } from "../number-formats";
import { withEntry } from "../style-list";
import { childNamed, outlineOf } from "../xml-element";
import { escapeCellText } from "../xml-text";

/** Numbers below are Excel's own (ECMA-376 part 1, 18.8.30). */
const FIRST_CUSTOM_ID = 164;

/**
 * The styles part with a cell format that is the one of index `format` except for its number format code; `id` is
 * its index. A cell format that has this code already is found and none is added.
 */
export function withFormatCode(
  styles: Uint8Array,
  format: number,
  code: string,
): { readonly styles: Uint8Array; readonly id: number } {
  const base = formatText(styles, format) ?? plainFormat(styles);
  const known = codesOf(styles);
  const baseId = Number(/\snumFmtId=["'](\d+)["']/.exec(base)?.[1] ?? 0);
  if ((known.get(baseId) ?? BUILT_IN.get(baseId) ?? "General") === code) {
    return { styles, id: format };
  }
  const numbered = withNumber(styles, known, code);
  return withEntry(numbered.styles, "cellXfs", withNumberId(base, numbered.id));
}

function withNumberId(xf: string, id: number): string {
  const bare = xf.replace(/\s(?:numFmtId|applyNumberFormat)=(?:"[^"]*"|'[^']*')/g, "");
  return bare.replace(/^<xf/, `<xf numFmtId="${id}" applyNumberFormat="1"`);
}

/** What a workbook without cell formats means by the first one. */
function plainFormat(styles: Uint8Array): string {
  const hasNormal = childNamed(outlineOf(styles).children, "cellStyleXfs") !== undefined;
  return `<xf numFmtId="0" fontId="0" fillId="0" borderId="0"${hasNormal ? ' xfId="0"' : ""}/>`;
}

function withNumber(
  styles: Uint8Array,
  known: ReadonlyMap<number, string>,
  code: string,
): { readonly styles: Uint8Array; readonly id: number } {
  const custom = [...known].find(([, one]) => one === code)?.[0];
  const builtIn = [...BUILT_IN].find(([id, one]) => one === code && !known.has(id))?.[0];
  const id = custom ?? builtIn;
  if (id !== undefined) return { styles, id };
  const next = [...known.keys()].reduce((most, one) => Math.max(most, one + 1), FIRST_CUSTOM_ID);
  const xml = `<numFmt numFmtId="${next}" formatCode="${escapeCellText(code)}"/>`;
  return { styles: withEntry(styles, "numFmts", xml).styles, id: next };
}
