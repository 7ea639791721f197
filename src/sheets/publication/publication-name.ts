import type { PublicationKind } from "./publication";

/** The sheet of each kind. */
const SHEET_NAMES: Readonly<Record<PublicationKind, string>> = {
  plan: "公示-年度计划",
  items: "公示-事项清单",
  inspectors: "公示-检查人员",
  draw: "公示-抽取名单",
  results: "公示-抽查结果",
};

const CORRECTION = /^（第([1-9]\d{0,3})次更正）$/u;

/** `（第2次更正）`; empty for 0, the publication that was not corrected. */
export function correctionWords(correction: number): string {
  return correction === 0 ? "" : `（第${correction}次更正）`;
}

/** The name of the sheet of a kind and correction. */
export function publicationSheetName(kind: PublicationKind, correction: number): string {
  return `${SHEET_NAMES[kind]}${correctionWords(correction)}`;
}

/**
 * The number of the next publication of a kind beside the sheets that are there: 0 where none is, else one above the
 * highest correction. A publication is never overwritten.
 */
export function nextCorrection(kind: PublicationKind, sheetNames: readonly string[]): number {
  const name = SHEET_NAMES[kind];
  const taken = sheetNames.flatMap((other) => {
    if (other === name) return [0];
    const match = other.startsWith(name) ? CORRECTION.exec(other.slice(name.length)) : null;
    return match === null ? [] : [Number(match[1])];
  });
  return taken.reduce((next, number) => Math.max(next, number + 1), 0);
}
