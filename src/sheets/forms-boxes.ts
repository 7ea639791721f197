import { spanWidth, textWidth } from "./forms-grid";

const BOX = "□";
const GAP = "　";

/** Words with a box before each, over so many columns of the grid: no word is torn apart at the end of a line. */
export function boxes(words: readonly string[], columns: number): string {
  const room = spanWidth(columns);
  const lines: string[] = [];
  for (const word of words) {
    const boxed = `${BOX}${word}`;
    const last = lines.at(-1);
    const longer = last === undefined ? boxed : `${last}${GAP}${boxed}`;
    if (last !== undefined && textWidth(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(boxed);
  }
  return lines.join("\n");
}
