import type { ResultEntryField } from "../core/plan/rules/results/result-entry";
import { CHANNELS, FOLLOW_UPS, MEASURES } from "../core/results/result-vocabulary";
import type { StyleName } from "./sheet-model";

/** A column of 检查结果录入 as we lay it out. */
export type ResultEntryColumn = {
  readonly field: ResultEntryField;
  /** In characters of the body font. */
  readonly width: number;
  /** `entry` cells are open to the staff, all others are ours and locked. */
  readonly style: StyleName;
  /** Words to choose from, besides 检查结果, whose words stand in 设置. */
  readonly words?: readonly string[];
  /** True where the words are all that may be entered. */
  readonly isClosed?: true;
};

/** Every column, in the order of the sheet. */
export const RESULT_ENTRY_COLUMNS: readonly ResultEntryColumn[] = [
  { field: "drawNumber", width: 11, style: "text" },
  { field: "unitId", width: 21, style: "code" },
  { field: "unitName", width: 28, style: "text" },
  { field: "items", width: 26, style: "text" },
  { field: "team", width: 16, style: "text" },
  { field: "inspectedOn", width: 12, style: "entry" },
  { field: "concludedOn", width: 12, style: "entry" },
  { field: "result", width: 22, style: "entry" },
  { field: "problems", width: 30, style: "entry" },
  { field: "measures", width: 14, style: "entry", words: MEASURES },
  { field: "opinion", width: 24, style: "entry" },
  { field: "followUp", width: 24, style: "entry", words: FOLLOW_UPS },
  { field: "closedOn", width: 12, style: "entry" },
  { field: "unsignedReason", width: 16, style: "entry" },
  { field: "witness", width: 10, style: "entry" },
  { field: "enteredBy", width: 10, style: "entry" },
  { field: "dueOn", width: 18, style: "centre" },
  { field: "publishedOn", width: 12, style: "entry" },
  { field: "channel", width: 9, style: "entry", words: CHANNELS, isClosed: true },
  { field: "taskNumber", width: 16, style: "entry" },
  { field: "pushedOn", width: 12, style: "entry" },
  { field: "status", width: 17, style: "centre" },
];
