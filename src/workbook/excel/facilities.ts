/** What this Excel can do of what the add-in asks for; what it cannot is switched off by name. */
export type ExcelFacilities = {
  /** ExcelApi 1.9 is there: without it nothing works, and the pane says so. */
  readonly isSufficient: boolean;
  /** The newest version of ExcelApi up to 1.15 that Excel says it has, as `1.9`; empty for none. */
  readonly version: string;
  /** Saves after 封存 and after 抽取 (1.11). */
  readonly canSave: boolean;
  /** Sees merged cells, in which staff group rows, and keeps tables whole (1.13). */
  readonly seesMergedCells: boolean;
  /** Opens a publication as a new workbook (1.8). */
  readonly opensNewWorkbooks: boolean;
  /** The workbook may be looked at only. */
  readonly isReadOnly: boolean;
};

/** Sheet protection, conditional formats, drop-downs and page layout: the last of them came with 1.9. */
const NEEDED = "1.9";
const VERSIONS = Array.from({ length: 15 }, (_, index) => `1.${15 - index}`);

/** Finds out what this Excel can do. A version that is announced counts only where its members are there too. */
export function excelFacilities(): ExcelFacilities {
  return {
    isSufficient: has(NEEDED),
    version: VERSIONS.find(has) ?? "",
    canSave: has("1.11") && typeof Excel.Workbook.prototype.save === "function",
    seesMergedCells:
      has("1.13") && typeof Excel.Range.prototype.getMergedAreasOrNullObject === "function",
    opensNewWorkbooks: has("1.8") && typeof Excel.createWorkbook === "function",
    isReadOnly: Office.context.document.mode === Office.DocumentMode.ReadOnly,
  };
}

function has(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
