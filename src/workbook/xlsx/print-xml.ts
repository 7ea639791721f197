import type { PrintSetup } from "../../sheets/sheet-model";

const CENTIMETRES_PER_INCH = 2.54;
/** Excel's own default distance of header and footer from the edge, in inches. */
const HEADER_INCHES = 0.3;
/** A4 (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;

/** `&P` and `&N` are Excel's codes for the page and the number of pages, `&C` puts them in the middle. */
const PAGE_NUMBERS = "<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>";

/** The last column of a sheet: a page break of ours runs along the whole row. */
const LAST_COLUMN = 16_383;

/** Whether the sheet is scaled to its page width; Excel would ignore page breaks on such a sheet. */
export function isFitted({ pageBreaks = [] }: PrintSetup): boolean {
  return pageBreaks.length === 0;
}

/** The print set-up: A4, so many pages wide and as long as needed, centred between the margins. */
export function printXml(print: PrintSetup): string {
  const { top, bottom, left, right } = print.margins;
  const margins =
    `left="${inches(left)}" right="${inches(right)}" top="${inches(top)}"` +
    ` bottom="${inches(bottom)}" header="${HEADER_INCHES}" footer="${HEADER_INCHES}"`;
  const page =
    `paperSize="${A4}"` +
    (isFitted(print) ? ` fitToWidth="${print.pagesWide}" fitToHeight="0"` : "") +
    ` orientation="${print.orientation}"`;
  const footer = print.pageNumbers ? `<headerFooter>${PAGE_NUMBERS}</headerFooter>` : "";
  return (
    `<printOptions horizontalCentered="1"/><pageMargins ${margins}/><pageSetup ${page}/>` +
    footer +
    breaksXml(print)
  );
}

/** A break is numbered by the rows above it. */
function breaksXml({ pageBreaks = [] }: PrintSetup): string {
  if (pageBreaks.length === 0) return "";
  const count = pageBreaks.length;
  const breaks = pageBreaks.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join("")}</rowBreaks>`;
}

/** Rounded to a hundredth of a millimetre, so that no margin reads 1.4566929133858268. */
function inches(centimetres: number): number {
  return Math.round((centimetres / CENTIMETRES_PER_INCH) * 10_000) / 10_000;
}
