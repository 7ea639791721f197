/**
 * Compares two texts as their UTF-8 bytes would compare (`LC_ALL=C sort`): negative, 0 or positive.
 * UTF-16 units order alike except that surrogates (U+10000 and above) come before U+E000–U+FFFF;
 * lifting surrogates above everything else mends that without encoding either text.
 */
export function compareBytes(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}

function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
