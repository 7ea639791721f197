import { failed, type Result } from "../../../core/result";
import { cancelledFault, type ExcelFault } from "./excel-fault";
import { runInExcel, type Door, type Queue } from "./run-in-excel";

/** A request that only reads can be sent again when Excel stumbles: after 0.2, 0.8 and 2 seconds. */
const RETRY_PAUSES = [200, 800, 2000] as const;

/**
 * Sends a request that changes nothing, or nothing that a second time could change: it is tried again, but for
 * faults that are `isHopeless`. The signal ends the wait at once, also for an answer that never comes.
 */
export async function readFromExcel<Answer>(
  door: Door,
  label: string,
  queue: Queue<Answer>,
  signal?: AbortSignal,
  isHopeless: (fault: ExcelFault) => boolean = () => false,
): Promise<Result<Answer, ExcelFault>> {
  const reading = read(door, label, queue, signal, isHopeless);
  return signal === undefined ? reading : Promise.race([reading, untilAborted(label, signal)]);
}

async function read<Answer>(
  door: Door,
  label: string,
  queue: Queue<Answer>,
  signal: AbortSignal | undefined,
  isHopeless: (fault: ExcelFault) => boolean,
): Promise<Result<Answer, ExcelFault>> {
  for (const pause of RETRY_PAUSES) {
    const answer = await runInExcel(door, label, queue, signal);
    if (answer.ok || answer.error.kind !== "passing" || isHopeless(answer.error)) return answer;
    await door.pause(pause, signal);
    if (signal?.aborted === true) return failed(cancelledFault(label));
  }
  return runInExcel(door, label, queue, signal);
}

function untilAborted(label: string, signal: AbortSignal): Promise<Result<never, ExcelFault>> {
  return new Promise((resolve) => {
    const abort = (): void => resolve(failed(cancelledFault(label)));
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}
