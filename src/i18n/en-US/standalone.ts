import type { StandaloneWords } from "../standalone-words";
import { APPLY_FAILURES, OPEN_FAILURES } from "./failures";

const MOST_WORDS_SHOWN = 6;

/** The browser edition. */
export const STANDALONE: StandaloneWords = {
  product: "Double-random inspections",
  toolbar: {
    name: "Workbook",
    open: "Open",
    saveAs: "Save as",
    undo: "Undo",
    redo: "Redo",
    begin: "New",
    sample: "Sample",
    changed: "not saved",
    drawn: "drawn, not saved",
    busy: "Working…",
  },
  grid: {
    workbook: "Workbook",
    pane: "Double-random inspections",
    splitter: "Width of sheet and pane",
    sheets: "Sheets",
    hiddenSheets: (count) => `Hidden sheets (${count})`,
    protectedSheet: "protected",
    chartSheet: "A chart sheet: this edition shows no charts. It is kept as it is when you save.",
    cellName: "Cell",
    formulaBar: "Formula bar",
    editor: (address) => `Edit ${address}`,
    keys: "Arrow keys move, typing or F2 edits, Alt+Down opens choices, Esc or F6 leaves the cells.",
    row: (number) => `Row ${number}`,
    everything: "Select everything",
    locked: "locked",
    stale: "not recalculated",
    staleReason:
      "The workbook was changed; this is still the formula's last result. Formulas are kept and computed when Excel or WPS opens the file.",
    formula: (formula) => `formula ${formula}`,
    emptyCell: "empty",
    marks: { error: "not compliant", warning: "warning", undetermined: "undetermined" },
    choices: (address) => `Choices for ${address}`,
    selected: (area, cells) => `${area} selected, ${cells} cells`,
  },
  refusals: {
    locked: ({ sheet, address }) =>
      `${address} of “${sheet}” is locked. Records of draws are written by the program, and a changed one fails verification; the pale yellow cells are the ones to fill in.`,
    formula: ({ address }) =>
      `This edition computes no formulas, so ${address} was left alone. Type a value or text; for text that begins with an equals sign, put an apostrophe (') before it.`,
    notInList: ({ address }, words) =>
      `${address} takes words of its list only: ${words.slice(0, MOST_WORDS_SHOWN).join(", ")}${words.length > MOST_WORDS_SHOWN ? " …" : ""}.`,
    covered: ({ address }) =>
      `${address} is covered by a merged cell and could not be seen. Write into the top left cell of the merged area, or beside it.`,
    outside: "That is beyond the edge of the sheet. Nothing was changed.",
    tooMuch: (cells, most) =>
      `At most ${most} cells are copied or pasted at a time, and these are ${cells}. Do it in parts.`,
    copyBlocked:
      "The browser does not allow access to the clipboard. Select less and press Ctrl+C.",
  },
  keptAsText: ({ address }) =>
    `${address} is kept as text: a number would lose its last digits or its leading zeros. Codes, certificates and telephone numbers should be text.`,
  files: {
    dropHere: "Drop to open this workbook",
    broken: (name, reason) => `“${name}” could not be opened. ${reason}`,
    stillOpen: (name) => `“${name}” is still open as it was.`,
    saved: (name) => `Saved as “${name}”: look where your browser puts downloads.`,
    notKept:
      "This browser keeps nothing for the next start. Save the drawn workbook before you close the page.",
    workerFailed: (detail) =>
      `The program has stopped (${detail}). Save the workbook and reload the page.`,
    drawnMark: "已抽取",
    changedMark: "已修改",
    sampleName: "示例工作簿.xlsx",
    newName: "双随机工作簿.xlsx",
  },
  leaving: {
    title: "The workbook is not saved",
    changed: (name) => `“${name}” was changed and not saved. If you go on, the changes are lost.`,
    drawn: (name) =>
      `“${name}” was sealed or drawn and not saved. If you go on it is kept in this browser, and offered at the next start.`,
    saveFirst: "Save as first",
    goOn: "Go on without saving",
    cancel: "Cancel",
  },
  kept: {
    offer: (name) =>
      `“${name}”, sealed or drawn last time, was not saved. It is kept in this computer's browser: open it and save it as a file.`,
    open: "Open it",
    later: "Later",
  },
  close: "Close",
  openFailures: OPEN_FAILURES,
  applyFailures: APPLY_FAILURES,
};
