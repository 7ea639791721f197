import { fittingHeight } from "../row-height";
import { attributeOf } from "../xml-attribute";
import { removeAttribute, setAttribute, type Edit } from "../xml-edit";
import type { XmlElement } from "../xml-element";

/** One text of ours and the width, in characters, that it has. */
export type FittedText = { readonly text: string; readonly width: number };

/**
 * A height of ours, whole points, with the one that stood there before in decimals far below a pixel: digits, then
 * how many of them were decimals. `9` alone: the row had none.
 */
const REMEMBERING = /^\d+\.000(?:9|(\d+)([0-6]))$/;
const NO_HEIGHT = "9";
const PLAIN_HEIGHT = /^([1-9]\d{0,2})(?:\.(\d{1,6}))?$/;

/**
 * Makes a row as high as its texts need. Only a height that the program has worked out itself is changed: one that
 * staff have set stays, and so does one that is high enough.
 */
export function heightWith(
  bytes: Uint8Array,
  row: XmlElement,
  texts: readonly FittedText[],
): readonly Edit[] {
  const custom = attributeOf(bytes, row, "customHeight");
  const before = attributeOf(bytes, row, "ht");
  const needed = neededHeight(texts);
  if (needed === undefined || custom === "1" || custom === "true") return [];
  if (before === undefined) return [setAttribute(bytes, row, "ht", `${needed}.000${NO_HEIGHT}`)];
  const [, whole = "", decimals = ""] = PLAIN_HEIGHT.exec(before) ?? [];
  if (whole === "" || Number(before) >= needed) return [];
  const memory = `${whole}${decimals}${decimals.length}`;
  return [setAttribute(bytes, row, "ht", `${needed}.000${memory}`)];
}

/** Gives a row the height back that it had. */
export function heightWithout(bytes: Uint8Array, row: XmlElement): readonly Edit[] {
  const height = attributeOf(bytes, row, "ht") ?? "";
  if (!REMEMBERING.test(height)) return [];
  const [, digits, count] = REMEMBERING.exec(height) ?? [];
  if (digits === undefined) return removeAttribute(bytes, row, "ht");
  const whole = digits.length - Number(count);
  const decimals = Number(count) === 0 ? "" : `.${digits.slice(whole)}`;
  return [setAttribute(bytes, row, "ht", `${digits.slice(0, whole)}${decimals}`)];
}

function neededHeight(texts: readonly FittedText[]): number | undefined {
  const values = texts.map(({ text }) => text);
  const styles = texts.map(() => "text" as const);
  return fittingHeight({ values, styles }, (column) => texts[column]?.width ?? Infinity);
}
