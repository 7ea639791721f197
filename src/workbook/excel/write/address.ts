import type { Area } from "../../../sheets/snapshot";

const RANGE = /\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/u;

/** The area of an address of Excel's, `'抽查结果'!A1:T20`; null for whole rows or columns, or several areas. */
export function areaOfAddress(address: string): Area | null {
  const [, left, top, right = left, bottom = top] = RANGE.exec(address) ?? [];
  if (left === undefined || right === undefined || address.includes(",")) return null;
  return {
    top: Number(top) - 1,
    left: columnOf(left),
    bottom: Number(bottom) - 1,
    right: columnOf(right),
  };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
