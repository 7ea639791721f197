import type { CellValue } from "../../../src/sheets/snapshot";
import type { Area } from "./area";
import type { Chart } from "./chart";
import type { CellFormat } from "./cell-format";
import type { ConditionalFormat } from "./conditional-format";
import type { PageSetup } from "./page-setup";
import type { ProtectionOptions } from "./protection";
import type { Validation } from "./validation";

/** A cell that holds something or has a look of its own. */
export type Cell = {
  value: CellValue;
  /** With its equals sign; null for a constant. Nothing is calculated: `value` is what a test or a file gave. */
  formula: string | null;
  format: CellFormat;
};

export type Row = (Cell | undefined)[];

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** One worksheet, kept in place: Excel's own workbook is one mutable thing as well. */
export type Sheet = {
  /** `{00000000-0001-0000-0000-000000000000}`: stays when the sheet is renamed. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** Sparse: rows and cells without anything are missing. */
  readonly rows: (Row | undefined)[];
  /** Looks of whole rows and columns, for cells that are not there yet. */
  readonly rowFormats: Map<number, CellFormat>;
  readonly columnFormats: Map<number, CellFormat>;
  /** In points; missing where the height follows the text. */
  readonly rowHeights: Map<number, number>;
  /** In points; missing where it is the standard width. */
  readonly columnWidths: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  merges: Area[];
  protection: { readonly options: ProtectionOptions; readonly password: string | null } | null;
  /** The first has the highest priority. */
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  frozen: Area | null;
  autoFilter: Area | null;
  page: PageSetup;
  /** Rows that each begin a new page, counted from 0 and ascending. */
  pageBreaks: readonly number[];
  charts: Chart[];
  showGridlines: boolean;
  showHeadings: boolean;
  tabColor: string;
};
