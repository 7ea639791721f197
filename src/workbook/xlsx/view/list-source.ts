import { MAXIMUM_ROWS, type Area } from "../../../sheets/snapshot";
import { parseArea, parseCell } from "../area-text";
import { MAX_COLUMNS } from "../cell-reference";

/** Where the words of a drop-down stand; `sheet` null is the drop-down's own, `unknown` a formula that computes them. */
export type ListSource =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "cells"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "unknown" };

const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!:]+))!(.+)$/s;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Reads the formula of a drop-down: `"是,否"`, `选项!$A$1:$A$9`, a whole column, or a defined name. */
export function listSource(formula: string): ListSource {
  const text = formula.trim().replace(/^=/, "");
  if (text.startsWith('"') && text.endsWith('"') && text.length >= 2) {
    const words = text.slice(1, -1).replaceAll('""', '"').split(",");
    return { kind: "words", words: words.map((word) => word.trim()) };
  }
  const [, quoted, plain, rest] = QUALIFIED.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  const area = areaOf(rest ?? text);
  if (area !== null) return { kind: "cells", sheet, area };
  return sheet === null && NAME.test(text) ? { kind: "name", name: text } : { kind: "unknown" };
}

function areaOf(text: string): Area | null {
  const [, first, last] = WHOLE_COLUMNS.exec(text) ?? [];
  if (first === undefined || last === undefined) return parseArea(text);
  const left = parseCell(`${first}1`)?.column ?? 0;
  const right = parseCell(`${last}1`)?.column ?? 0;
  const isInside = right < MAX_COLUMNS && left <= right;
  return isInside ? { top: 0, left, bottom: MAXIMUM_ROWS - 1, right } : null;
}
