const DIGITS: ReadonlyMap<string, number> = new Map([
  ["一", 1],
  ["二", 2],
  ["两", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
]);

/** A whole number as it may stand in a pattern: ASCII digits, or Chinese numerals below a hundred. */
export const WHOLE_NUMBER = "[0-9]+|[一二两三四五六七八九十]{1,3}";

/** The whole number that a text spells in ASCII digits or in Chinese numerals up to 九十九; null for anything else. */
export function readWholeNumber(text: string): number | null {
  if (/^[0-9]{1,9}$/u.test(text)) return Number(text);
  const single = DIGITS.get(text);
  if (single !== undefined) return single;
  const tens = /^([二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(text);
  if (tens === null) return null;
  return 10 * (DIGITS.get(tens[1] ?? "") ?? 1) + (DIGITS.get(tens[2] ?? "") ?? 0);
}
