import { indexOfBytes } from "../file-kind";
import type { XlsxPackage } from "../package";
import { partBytes, withPart } from "../part-edit";
import { escapeXml, unescapeXml } from "../xml-text";

/** The name of a table's column before and after. */
export type Renaming = { readonly from: string; readonly to: string };

/** Elements that hold formulas, in sheets, tables and the workbook. */
const FORMULA_ELEMENTS =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]+)(?=<)/g;

/** The package with all formulas that name columns of a table (`表1[类别]`) naming them anew. */
export function withColumnsRenamed(
  pkg: XlsxPackage,
  table: string,
  renamings: readonly Renaming[],
): XlsxPackage {
  const sign = [...new TextEncoder().encode(`${table}[`)];
  let current = pkg;
  for (const [name, bytes] of pkg.parts) {
    if (!name.endsWith(".xml") || indexOfBytes(bytes, sign, 0) < 0) continue;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(partBytes(pkg, name));
    const renamed = text.replace(FORMULA_ELEMENTS, (_, open: string, formula: string) => {
      return open + escapeXml(renamedFormula(unescapeXml(formula), table, renamings));
    });
    if (renamed !== text) current = withPart(current, name, new TextEncoder().encode(renamed));
  }
  return current;
}

function renamedFormula(formula: string, table: string, renamings: readonly Renaming[]): string {
  const places = [...formula.matchAll(/"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\p{N}_.\\]*\[/gu)];
  let renamed = "";
  let done = 0;
  for (const { 0: piece, index } of places) {
    if (index < done || piece.toLowerCase() !== `${table}[`.toLowerCase()) continue;
    const start = index + piece.length - 1;
    const end = behindBracket(formula, start);
    const specifier = formula.slice(start, end);
    renamed += formula.slice(done, start) + renamedColumns(specifier, renamings);
    done = end;
  }
  return renamed + formula.slice(done);
}

/** Column names stand in brackets of their own, at any depth: `[类别]`, `[[#This Row],[类别]]`. */
function renamedColumns(specifier: string, renamings: readonly Renaming[]): string {
  return specifier.replace(/\[((?:[^[\]']|'.)+)\]/gsu, (whole, column: string) => {
    const name = column.replace(/'(.)/gsu, "$1");
    const found = renamings.find(({ from }) => from.toLowerCase() === name.toLowerCase());
    return found === undefined ? whole : `[${found.to.replace(/[[\]#'@]/g, "'$&")}]`;
  });
}

function behindBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
