import { failed, ok, type Result } from "../../core/result";
import type { ApplyFailure, OpenWorkbook } from "../workbook";
import { browserPause, type Pause } from "./door/pause";
import { MESSAGE_BYTES } from "./door/payload";
import type { Door } from "./door/run-in-excel";
import { excelFacilities } from "./facilities";
import { readDateSystem } from "./read/date-system";
import { nothingKnown } from "./read/read-memory";
import { readWorkbook } from "./read/read-workbook";
import { selectCell } from "./select-cell";
import { watchChanges } from "./watch-changes";
import { applyChanges } from "./write/apply-changes";
import { setLeftoversRight } from "./write/set-right";

/** What a workbook in Excel tells its pane beside answers. */
export type ExcelOptions = {
  /** Called with true when a request waits because a cell is being edited, and with false when it no longer does. */
  readonly onCellEditing?: (isEditing: boolean) => void;
  /** How to wait; the browser's way unless a test knows a faster one. */
  readonly pause?: Pause;
  /** What one message should hold at the most, in bytes. */
  readonly messageBytes?: number;
};

/** The workbook that Excel has open. */
export type ExcelWorkbook = OpenWorkbook & {
  /**
   * To be called once, before anything else: sets right what a write has left that broke off (sheets of ours without
   * protection, marks half laid), and gives the names of the sheets concerned. The desk's `recover` comes behind it. Where
   * it fails, it is tried again before the first change.
   */
  start(): Promise<Result<readonly string[], ApplyFailure>>;
};

/** Opens the workbook in front of the pane. Office must be ready, and `excelFacilities()` sufficient. */
export function openExcelWorkbook(options: ExcelOptions = {}): ExcelWorkbook {
  const door: Door = {
    pause: options.pause ?? browserPause,
    onCellEditing: options.onCellEditing ?? (() => undefined),
    messageBytes: options.messageBytes ?? MESSAGE_BYTES,
  };
  const memory = nothingKnown();
  const { canSave } = excelFacilities();
  const surroundings = { door, memory, canSave };
  const watch = watchChanges(door);
  const isReadOnly = (): boolean => excelFacilities().isReadOnly;
  return {
    appliesWhole: false,
    start: async () => {
      memory.date1904 = await readDateSystem(door);
      if (isReadOnly()) return ok([]);
      return watch.unheard(() => setLeftoversRight(surroundings));
    },
    read: (looking) => readWorkbook(door, memory, looking),
    apply: async (changes, looking) => {
      if (isReadOnly()) return failed({ code: "read-only" });
      return watch.unheard(() => applyChanges(surroundings, changes, looking));
    },
    select: (cell) => selectCell(door, cell),
    onChange: watch.onChange,
  };
}
