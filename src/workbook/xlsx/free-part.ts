import { foldedPartName, type XlsxPackage } from "./package";

/** `xl/worksheets/sheetN.xml` for the stem `xl/worksheets/sheet`, with a number above all that are taken. */
export function freePart(pkg: XlsxPackage, stem: string): string {
  const folded = foldedPartName(stem);
  const numbers = [...pkg.parts.keys()].map((name) => {
    if (!foldedPartName(name).startsWith(folded)) return 0;
    const [, digits] = /^(\d{1,9})\.xml$/i.exec(name.slice(stem.length)) ?? [];
    return Number(digits ?? 0);
  });
  return `${stem}${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}.xml`;
}
