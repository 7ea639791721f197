import type { HalfMarked } from "../marks/laid-block";
import type { Begun } from "./beginning";

/** What protects a sheet, as Excel tells it and takes it again. */
export type ProtectionOptions = Excel.WorksheetProtectionOptions;

/**
 * A note in the workbook's settings while a list of changes is written: how far it has come, and what has to be set
 * right if it comes no further. Gone as soon as everything is written.
 */
export type Journal = {
  /** The request that was begun last, from 1; 0 before the first. */
  readonly request: number;
  /** Whether that request was done to its end. */
  readonly isDone: boolean;
  /** What its stage puts into the workbook; nothing once the stage is done. */
  readonly begun: readonly Begun[];
  /** Sheets that are protected when nothing is being written. */
  readonly protect: readonly { readonly sheet: string; readonly options: ProtectionOptions }[];
  /** Sheets on which marks may be half laid. */
  readonly marks: readonly HalfMarked[];
};

/** Its key among the add-in's settings of the workbook. */
const KEY = "double-random.write";

/** Before the first request. */
export const NOTHING_WRITTEN: Journal = {
  request: 0,
  isDone: true,
  begun: [],
  protect: [],
  marks: [],
};

/** Writes the note. */
export function queueJournal(workbook: Excel.Workbook, journal: Journal): void {
  workbook.settings.add(KEY, JSON.stringify(journal));
}

/** Takes the note away. */
export function queueNoJournal(workbook: Excel.Workbook): void {
  workbook.settings.getItemOrNullObject(KEY).delete();
}

/** Reads the note; null where there is none. */
export function queueReadJournal(workbook: Excel.Workbook): () => Journal | null {
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => journalIn(setting);
}

function journalIn(setting: Excel.Setting): Journal | null {
  if (setting.isNullObject) return null;
  const text: unknown = setting.value;
  return typeof text === "string" ? (JSON.parse(text) as Journal) : null;
}
