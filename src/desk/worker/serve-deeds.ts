import { ok } from "../../core/result";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import type { DeedName, Deeds } from "../deeds";
import { runDeed } from "../run-deed";
import { rowsOf, withRows } from "./change-rows";
import { ROWS_A_MESSAGE, type FromWorker, type SheetFrame, type ToWorker } from "./messages";

/** Does the deeds that come in as messages: what runs in the worker. Gives the way to hand it a message. */
export function serveDeeds(answer: (message: FromWorker) => void): (message: ToWorker) => void {
  let received: Received = { frame: { date1904: false, isStructureLocked: false }, sheets: [] };
  return (message) => {
    if (message.kind === "workbook") received = begun(message.frame, message.sheets);
    else if (message.kind === "rows") take(received, message);
    else run(received, message.deed, message.request, answer);
  };
}

/** A workbook whose cells are still coming in. */
type Received = {
  readonly frame: Omit<WorkbookSnapshot, "sheets">;
  readonly sheets: readonly {
    readonly frame: SheetFrame;
    readonly values: SheetSnapshot["values"][number][];
    readonly formats: SheetSnapshot["formats"][number][];
  }[];
};

function begun(frame: Received["frame"], sheets: readonly SheetFrame[]): Received {
  return { frame, sheets: sheets.map((sheet) => ({ frame: sheet, values: [], formats: [] })) };
}

function take(
  { sheets }: Received,
  { sheet, values, formats }: Extract<ToWorker, { readonly kind: "rows" }>,
): void {
  const taken = sheets[sheet];
  for (const row of values) taken?.values.push(row);
  for (const row of formats) taken?.formats.push(row);
}

function run(
  { frame, sheets }: Received,
  deed: DeedName,
  request: Deeds[DeedName]["request"],
  answer: (message: FromWorker) => void,
): void {
  const workbook: WorkbookSnapshot = {
    ...frame,
    sheets: sheets.map((sheet) => ({
      ...sheet.frame,
      values: sheet.values,
      formats: sheet.formats,
    })),
  };
  try {
    const outcome = runDeed(deed, request, workbook);
    if (!outcome.ok) return answer({ kind: "outcome", outcome });
    const { changes } = outcome.value;
    for (const [change, { rows }] of changes.map((one) => ({ rows: rowsOf(one) })).entries()) {
      for (let first = 0; first < rows.length; first += ROWS_A_MESSAGE) {
        answer({ kind: "change-rows", change, rows: rows.slice(first, first + ROWS_A_MESSAGE) });
      }
    }
    const bare = changes.map((change) => withRows(change, []));
    answer({ kind: "outcome", outcome: ok({ ...outcome.value, changes: bare }) });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    answer({ kind: "thrown", detail });
  }
}
