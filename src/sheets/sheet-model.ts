import type { Area } from "./snapshot";

/** What may be written into a cell; a string is always text, never a formula, whatever it starts with. */
export type ModelValue = string | number | null;

/** How a cell looks and whether it is locked; each drawer knows all of these. */
export type StyleName =
  /** Large, centred over the table. */
  | "title"
  /** Small grey lines between title and table. */
  | "note"
  | "heading"
  /** Body text, number format `@`, wrapped, locked. */
  | "text"
  /** Body text in a fixed-width face: digests, tickets, seeds, codes. */
  | "code"
  /** Whole numbers, right-aligned. */
  | "number"
  /** Short words in the middle: 是, 否, a rank. */
  | "centre"
  /** An open cell that staff fill in, text. */
  | "entry"
  /** An open cell, number format General. */
  | "entry-number"
  /** The styles of what leaves the building, without colours: the title of a publication, form or report. */
  | "publication-title"
  /** The heading of a section of a report. */
  | "publication-section"
  /** A line or paragraph outside a table: 填报单位, notes, the words of a report. */
  | "publication-line"
  /** A line with a blank that staff fill in, open. */
  | "publication-entry"
  /** A line at the right edge: a date, the bureau that signs. */
  | "publication-date"
  /** The cells of a published table. */
  | "publication-heading"
  | "publication-text"
  | "publication-centre"
  | "publication-number"
  /** The printed words of a form. */
  | "form-label"
  /** What is filled in beside them, open. */
  | "form-field"
  /** Lines of boxes to be ticked, or a block to be written into from the top, open. */
  | "form-check"
  /** Where somebody signs: the words stand low and to the right, open. */
  | "form-signature";

/** One row: values beside style names; `styles` is usually one array shared by all body rows. */
export type ModelRow = {
  readonly values: readonly ModelValue[];
  readonly styles: readonly StyleName[];
  /** In points; left out, the row is as high as its text needs. */
  readonly height?: number;
};

/**
 * How a sheet is printed: A4, so many pages wide and as long as needed, margins in centimetres. Excel ignores page
 * breaks on a sheet that is fitted to pages: one with `pageBreaks` is printed at its own size, and its columns have to
 * be no wider than the page.
 */
export type PrintSetup = {
  readonly orientation: "portrait" | "landscape";
  /** Sheets with many columns would be too small to read on one page. */
  readonly pagesWide: number;
  /** First and last row repeated on each page, counted from 0; null for none. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** First and last column repeated on each page, counted from 0; null for none. */
  readonly repeatColumns: { readonly first: number; readonly last: number } | null;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Page number centred below. */
  readonly pageNumbers: boolean;
  /** Rows, counted from 0 and ascending, that each begin a new page; left out, pages end where they are full. */
  readonly pageBreaks?: readonly number[];
};

/** A drop-down of words over an area. */
export type DropDown = {
  readonly area: Area;
  readonly values: readonly string[];
  /** True where other words may be typed too; left out, only the words of the list are taken. */
  readonly isOpen?: true;
};

/**
 * A chart over figures of its own sheet: native in a workbook, SVG in HTML. The sheet is complete without it, for
 * programs that draw none.
 */
export type ChartModel = {
  readonly kind: "bar" | "column";
  readonly title: string;
  /** The figures: series names in its first row, categories in its first column, the corner unused. */
  readonly source: Area;
  /** The cells that it covers. */
  readonly place: Area;
};

/** A sheet of our own, declared: drawn by the .xlsx writer, by Office.js and as HTML. */
export type SheetModel = {
  readonly name: string;
  /** Column widths in characters of the body font. */
  readonly widths: readonly number[];
  readonly rows: readonly ModelRow[];
  readonly merges: readonly Area[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The heading row and the body that the filter buttons cover; null for none. */
  readonly filter: Area | null;
  readonly dropDowns: readonly DropDown[];
  /** Locked sheets let staff select, filter, and format columns; only `entry` cells can be typed into. */
  readonly isLocked: boolean;
  readonly print: PrintSetup | null;
  /** True for sheets that are to look like paper: no grid lines on the screen. */
  readonly isPaper?: boolean;
  readonly charts?: readonly ChartModel[];
};
