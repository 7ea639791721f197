import type { PublicationWords } from "../../pane-later-words";

/** 公示. */
export const PUBLICATION: PublicationWords = {
  title: "Make a publication",
  kinds: {
    plan: "Annual plan",
    items: "Inspection items",
    inspectors: "Inspectors",
    draw: "Drawn units",
    results: "Results",
  },
  ofWhich: "Draws to be published",
  allDraws: "All draws",
  making: "Making the publication",
  whatLeaves: "What will be made public",
  keptAlready: "The workbook keeps a publication of this kind already. This one is",
  ofItsOwn: "a publication of its own, beside what is kept (one of several batches, say)",
  correctionOf: (sheet) => `a correction of “${sheet}”, which stays; the title says so`,
  stale: "The workbook has changed since; what is shown below may be out of date.",
  again: "Make it anew",
  goToCheck: "Go to the check",
  rowsShown: (shown, rows) =>
    `The first ${shown} of ${rows} rows are shown; all of them are copied and downloaded.`,
  prose: "As a paragraph",
  copyTable: "Copy as web table",
  copyProse: "Copy text",
  selected: "Programs may not copy here. The table is selected: press Ctrl+C.",
  downloadPage: "Download web page",
  downloadWorkbook: "Download workbook",
  openWorkbook: "Open as new workbook",
  handedOut: (file) => `Handed to the browser as a download: ${file}`,
  opened: "Opened as a new workbook.",
  keep: "Keep in this workbook",
  kept: (sheet) =>
    `Kept as the sheet “${sheet}”. The next one may correct it, or be a publication of its own.`,
  notPublished: (count) => `${count} records are not published`,
  why: (why, count) => `${why} (${count})`,
  byDefaults:
    "设置 has values that cannot be read; the defaults were used. Correct them and make it again (click to go to the cell):",
  settingsUnreadable:
    "Nothing was published: 设置 decides what is made public, and one of its cells cannot be read. Correct it and try again (click to go to the cell):",
  personalData: (count) =>
    `Nothing was published: ${count} cells hold personal data. Remove it there and try again (click to go to the cell):`,
  personalDataInExport: (count) =>
    `Nothing was exported: the platforms publish results, and ${count} cells hold personal data. Remove it there and try again (click to go to the cell):`,
  exports: "Exports for other systems",
  exportsHint:
    "For import into the platform and the credit platform; they are no publications. Directories carry telephone numbers: do not make them public.",
  exportKind: "What to export",
  exportKinds: {
    enterprises: "Directory of enterprises",
    "government-bodies": "Directory of government bodies",
    associations: "Directory of associations",
    pool: "Pool of units to be drawn from",
    results: "Results for the platform",
    credit: "Push list of the credit platform",
    settings: "Export settings (columns to be changed)",
  },
  exportWorkbook: "Export .xlsx",
  exportCsv: "Export CSV",
};
