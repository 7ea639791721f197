import type { Severity } from "../core/finding";
import type { ApplyFailure } from "../workbook/workbook";
import type { OpenFailure } from "../workbook/xlsx/package";
import type { Messages } from "./words";

/** A cell as it is named to its user. */
export type NamedCell = { readonly sheet: string; readonly address: string };

/** What the browser edition says around its pane: toolbar, grid, messages and dialogs. */
export type StandaloneWords = {
  readonly product: string;
  readonly toolbar: {
    readonly name: string;
    readonly open: string;
    readonly saveAs: string;
    readonly undo: string;
    readonly redo: string;
    readonly begin: string;
    readonly sample: string;
    /** Behind the file's name. */
    readonly changed: string;
    readonly drawn: string;
    /** Behind a number of seconds of waiting. */
    readonly busy: string;
  };
  readonly grid: {
    readonly workbook: string;
    readonly pane: string;
    readonly splitter: string;
    readonly sheets: string;
    readonly hiddenSheets: (count: number) => string;
    readonly protectedSheet: string;
    readonly chartSheet: string;
    readonly cellName: string;
    readonly formulaBar: string;
    readonly editor: (address: string) => string;
    /** How the keyboard is used in the cells, and how one gets out of them. */
    readonly keys: string;
    readonly row: (number: number) => string;
    readonly everything: string;
    readonly locked: string;
    readonly stale: string;
    readonly staleReason: string;
    readonly formula: (formula: string) => string;
    readonly emptyCell: string;
    readonly marks: Readonly<Record<Severity, string>>;
    readonly choices: (address: string) => string;
    readonly selected: (area: string, cells: number) => string;
  };
  readonly refusals: {
    readonly locked: (cell: NamedCell) => string;
    readonly formula: (cell: NamedCell) => string;
    readonly notInList: (cell: NamedCell, words: readonly string[]) => string;
    readonly covered: (cell: NamedCell) => string;
    readonly outside: string;
    readonly tooMuch: (cells: number, most: number) => string;
    readonly copyBlocked: string;
  };
  readonly keptAsText: (cell: NamedCell) => string;
  readonly files: {
    readonly dropHere: string;
    readonly broken: (name: string, reason: string) => string;
    readonly stillOpen: (name: string) => string;
    readonly saved: (name: string) => string;
    readonly notKept: string;
    readonly workerFailed: (detail: string) => string;
    /** The part of a file name between the workbook's and the date. */
    readonly drawnMark: string;
    readonly changedMark: string;
    readonly sampleName: string;
    readonly newName: string;
  };
  readonly leaving: {
    readonly title: string;
    readonly changed: (name: string) => string;
    readonly drawn: (name: string) => string;
    readonly saveFirst: string;
    readonly goOn: string;
    readonly cancel: string;
  };
  readonly kept: {
    readonly offer: (name: string) => string;
    readonly open: string;
    readonly later: string;
  };
  readonly close: string;
  readonly openFailures: Readonly<Record<OpenFailure["code"], string>>;
  readonly applyFailures: Messages<ApplyFailure>;
};
