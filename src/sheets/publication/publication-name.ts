import type { PublicationKind } from "./publication";

/** Which publication of its kind in a workbook it is, from 1 up, and which correction of that one, 0 for none. */
export type PublicationNumber = { readonly publication: number; readonly correction: number };

/** The sheet of each kind. */
const SHEET_NAMES: Readonly<Record<PublicationKind, string>> = {
  plan: "公示-年度计划",
  items: "公示-事项清单",
  inspectors: "公示-检查人员",
  draw: "公示-抽取名单",
  results: "公示-抽查结果",
};

const NUMBERS = /^(?:（([1-9]\d{0,3})）)?(?:（第([1-9]\d{0,3})次更正）)?$/u;

/** `（第2次更正）`; empty for 0, the publication that was not corrected. */
export function correctionWords(correction: number): string {
  return correction === 0 ? "" : `（第${correction}次更正）`;
}

/** The name of a sheet: `公示-抽查结果`, `公示-抽查结果（2）`, `公示-抽查结果（2）（第1次更正）`. */
export function publicationSheetName(
  kind: PublicationKind,
  { publication, correction }: PublicationNumber,
): string {
  const another = publication === 1 ? "" : `（${publication}）`;
  return `${SHEET_NAMES[kind]}${another}${correctionWords(correction)}`;
}

/** What the name of a sheet says; null where it is none of the kind. */
export function publicationNumber(
  kind: PublicationKind,
  sheetName: string,
): PublicationNumber | null {
  const name = SHEET_NAMES[kind];
  const match = sheetName.startsWith(name) ? NUMBERS.exec(sheetName.slice(name.length)) : null;
  if (match === null) return null;
  return { publication: Number(match[1] ?? 1), correction: Number(match[2] ?? 0) };
}

/** The number of the next publication of its own beside the sheets that are there. */
export function nextPublication(
  kind: PublicationKind,
  sheetNames: readonly string[],
): PublicationNumber {
  const taken = numbersOf(kind, sheetNames).map(({ publication }) => publication);
  return { publication: Math.max(0, ...taken) + 1, correction: 0 };
}

/**
 * The number of the next correction of a publication beside the sheets that are there: one above the highest. A
 * publication is never overwritten.
 */
export function nextCorrection(
  kind: PublicationKind,
  publication: number,
  sheetNames: readonly string[],
): PublicationNumber {
  const own = numbersOf(kind, sheetNames).filter((one) => one.publication === publication);
  return { publication, correction: Math.max(0, ...own.map(({ correction }) => correction)) + 1 };
}

/** The publications of a kind among sheets, in their order, each as its last correction has it. */
export function lastPublications<Sheet extends { readonly name: string }>(
  kind: PublicationKind,
  sheets: readonly Sheet[],
): readonly Sheet[] {
  const last = new Map<number, { readonly sheet: Sheet; readonly correction: number }>();
  for (const sheet of sheets) {
    const number = publicationNumber(kind, sheet.name);
    if (number === null) continue;
    const { publication, correction } = number;
    if ((last.get(publication)?.correction ?? -1) < correction) {
      last.set(publication, { sheet, correction });
    }
  }
  return [...last].toSorted(([one], [other]) => one - other).map(([, { sheet }]) => sheet);
}

function numbersOf(
  kind: PublicationKind,
  sheetNames: readonly string[],
): readonly PublicationNumber[] {
  return sheetNames.flatMap((name) => publicationNumber(kind, name) ?? []);
}
