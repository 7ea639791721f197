import { ok } from "../../core/result";
import type { ModelRow } from "../../sheets/sheet-model";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import type { DeedRunner } from "../deed-runner";
import type { DeedOutcome } from "../run-deed";
import type { DeedName } from "../deeds";
import { withRows } from "./change-rows";
import { ROWS_A_MESSAGE, type FromWorker, type SheetFrame, type ToWorker } from "./messages";

/** What is needed of a worker. */
export type DeedWorker = Pick<Worker, "postMessage" | "onmessage" | "onerror" | "terminate">;

/**
 * Computes deeds in a worker. Snapshots go there and changes come back in slices, so that neither side is busy for
 * long; a deed that is stopped ends with its worker, and the next one gets a new one. One deed at a time.
 */
export function workerRunner(makeWorker: () => DeedWorker): DeedRunner {
  let worker: DeedWorker | null = null;
  let sent: WorkbookSnapshot | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
    sent = null;
  };
  return {
    async run(deed, request, workbook, signal) {
      const port = (worker ??= makeWorker());
      if (sent !== workbook) {
        sent = null;
        await send(port, workbook, signal);
        sent = workbook;
      }
      return await new Promise((resolve, reject) => {
        const stop = (): void => {
          end();
          reject(new DOMException("stopped", "AbortError"));
        };
        if (signal?.aborted === true) return stop();
        signal?.addEventListener("abort", stop, { once: true });
        const settled = (): void => signal?.removeEventListener("abort", stop);
        port.onerror = ({ message }) => {
          settled();
          end();
          reject(new Error(message));
        };
        port.onmessage = collect(
          (outcome) => {
            settled();
            // The worker answers the deed that it was given.
            resolve(outcome);
          },
          (detail) => {
            settled();
            reject(new Error(detail));
          },
        );
        port.postMessage({ kind: "run", deed, request } satisfies ToWorker);
      });
    },
  };
}

/** Puts the slices of an answer together. */
function collect(
  done: (outcome: Extract<FromWorker, { readonly kind: "outcome" }>["outcome"]) => void,
  thrown: (detail: string) => void,
): (event: MessageEvent<FromWorker>) => void {
  const slices = new Map<number, ModelRow[]>();
  return ({ data: message }) => {
    if (message.kind === "thrown") return thrown(message.detail);
    if (message.kind === "change-rows") {
      const rows = slices.get(message.change) ?? [];
      for (const row of message.rows) rows.push(row);
      slices.set(message.change, rows);
      return;
    }
    if (!message.outcome.ok) return done(message.outcome);
    const { changes, answer } = message.outcome.value;
    const whole: DeedOutcome<DeedName>["changes"] = changes.map((change, index) => {
      const rows = slices.get(index);
      return rows === undefined ? change : withRows(change, rows);
    });
    done(ok({ changes: whole, answer }));
  };
}

async function send(
  port: DeedWorker,
  { sheets, ...frame }: WorkbookSnapshot,
  signal: AbortSignal | undefined,
): Promise<void> {
  const tell = (message: ToWorker): void => port.postMessage(message);
  tell({ kind: "workbook", frame, sheets: sheets.map(frameOf) });
  for (const [sheet, { values, formats }] of sheets.entries()) {
    const rows = Math.max(values.length, formats.length);
    for (let first = 0; first < rows; first += ROWS_A_MESSAGE) {
      if (signal?.aborted === true) return;
      const end = first + ROWS_A_MESSAGE;
      tell({
        kind: "rows",
        sheet,
        values: values.slice(first, end),
        formats: formats.slice(first, end),
      });
      await nextTask();
    }
  }
}

function frameOf({ name, visibility, formulas, hiddenRows, ...rest }: SheetSnapshot): SheetFrame {
  const { merges, tables, isProtected } = rest;
  return { name, visibility, formulas, hiddenRows, merges, tables, isProtected };
}

/** Lets the thread do what else it has to do. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
