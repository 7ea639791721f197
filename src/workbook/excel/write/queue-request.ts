import { queueJournal, queueNoJournal, type Journal } from "./journal";
import type { Locking } from "./locks";
import { compare, loadProof, type Misfit } from "./proof";
import type { WriteRequest } from "./requests";

/** One request with everything that belongs around its steps. */
export type PreparedRequest = {
  readonly request: WriteRequest;
  /** What the note in the settings says while it runs. */
  readonly begun: Journal;
  readonly locking: Locking;
  /** Behind the last one the note goes. */
  readonly isLast: boolean;
  /** Whether Excel can save (ExcelApi 1.11), and is to. */
  readonly saves: boolean;
};

/**
 * Queues a request: the note, protection off, the steps each with its cells read back, protection on, the note again,
 * and saving. Gives the first cell that is not as written, or null.
 */
export function queueRequest(
  context: Excel.RequestContext,
  { request, begun, locking, isLast, saves }: PreparedRequest,
): () => Misfit | null {
  const { workbook } = context;
  const { worksheets } = workbook;
  queueJournal(workbook, begun);
  for (const { sheet } of locking.unlock) worksheets.getItem(sheet).protection.unprotect();
  const proofs = request.steps.map((step) => {
    step.write(context, () => worksheets.getItem(step.sheet));
    return loadProof(workbook, step);
  });
  for (const { sheet, options } of locking.lock) {
    worksheets.getItem(sheet).protection.protect(options);
  }
  if (isLast) queueNoJournal(workbook);
  else queueJournal(workbook, afterwards(begun, request));
  if (saves && request.endsStage) workbook.save("Save");
  return () => compare(proofs);
}

/** The note behind a request: what a whole stage has put into the workbook stays there. */
function afterwards(begun: Journal, { endsStage }: WriteRequest): Journal {
  return { ...begun, isDone: true, begun: endsStage ? [] : begun.begun };
}
