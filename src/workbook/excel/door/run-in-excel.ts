import { failed, ok, type Result } from "../../../core/result";
import { cancelledFault, faultOf, type ExcelFault } from "./excel-fault";
import type { Pause } from "./pause";

/** What every request to Excel needs. */
export type Door = {
  readonly pause: Pause;
  /** Told when a request waits because a cell is being edited, and when it waits no longer. */
  readonly onCellEditing: (isEditing: boolean) => void;
  /** What one message should hold at the most: MESSAGE_BYTES, unless a test wants many of them. */
  readonly messageBytes: number;
};

/** Queues one request, and gives what reads its answer once it is there. */
export type Queue<Answer> = (context: Excel.RequestContext) => () => Answer;

/** A cell that is being edited keeps a request out: tried again every half second for half a minute. */
const CELL_EDIT_PAUSE = 500;
const CELL_EDIT_TRIES = 60;

/**
 * The one door to Excel: sends one request. A request that meets a cell being edited did nothing, and is sent again
 * for 30 s or until the signal says that nobody waits. Anything else is failed at once; errors that are not Excel's
 * are thrown. `label` says what is being done, for the error area.
 */
export async function runInExcel<Answer>(
  door: Door,
  label: string,
  queue: Queue<Answer>,
  signal?: AbortSignal,
): Promise<Result<Answer, ExcelFault>> {
  let answer = await send(label, queue);
  if (answer.ok || answer.error.kind !== "cell-editing") return answer;
  door.onCellEditing(true);
  try {
    for (let tries = 0; tries < CELL_EDIT_TRIES; tries += 1) {
      await door.pause(CELL_EDIT_PAUSE, signal);
      if (signal?.aborted === true) return failed(cancelledFault(label));
      answer = await send(label, queue);
      if (answer.ok || answer.error.kind !== "cell-editing") return answer;
    }
    return answer;
  } finally {
    door.onCellEditing(false);
  }
}

/**
 * A context of our own instead of Excel.run: that one tracks every range, which costs three actions each, and sends
 * a second request behind every one to let go of them.
 */
async function send<Answer>(
  label: string,
  queue: Queue<Answer>,
): Promise<Result<Answer, ExcelFault>> {
  try {
    const context = new Excel.RequestContext();
    const read = queue(context);
    await context.sync();
    return ok(read());
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return failed(faultOf(label, error));
    throw error;
  }
}
