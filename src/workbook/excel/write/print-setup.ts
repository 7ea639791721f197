import { cellAddress, columnLetters } from "../../../core/cell-ref";
import type { PrintSetup } from "../../../sheets/sheet-model";

/** Excel's own default distance of header and footer from the edge: 0.3 inches. */
const FOOTER_POINTS = 21.6;

/** `&P` and `&N` are Excel's codes for the page and the number of pages. */
const PAGE_NUMBERS = "第 &P 页 共 &N 页";

/**
 * The print set-up: A4, so many pages wide and as long as needed, centred between the margins. Excel ignores page breaks
 * on a sheet that is fitted to pages: one that has some keeps its own size.
 */
export function layPrintSetup(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  const { pageBreaks = [] } = print;
  if (pageBreaks.length === 0) pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Centimeters", { ...print.margins });
  pageLayout.headerMargin = FOOTER_POINTS;
  pageLayout.footerMargin = FOOTER_POINTS;
  const { repeatRows, repeatColumns } = print;
  if (repeatRows !== null) {
    pageLayout.setPrintTitleRows(`$${repeatRows.first + 1}:$${repeatRows.last + 1}`);
  }
  if (repeatColumns !== null) {
    const first = columnLetters(repeatColumns.first);
    pageLayout.setPrintTitleColumns(`$${first}:$${columnLetters(repeatColumns.last)}`);
  }
  if (print.pageNumbers) {
    pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBERS;
  }
}
