import { workerRunner } from "../../desk/worker/worker-runner";
import { chinaMoment } from "../../jobs/china-moment";
import { randomHex } from "../../taskpane/random-hex";
import { bookCalls } from "./book-calls";
import type { BookNews } from "./book-state";
import { answerCalls, type FromCalls, type ToCalls } from "./calls";
import { idbKeeper } from "./idb-keeper";
import { sizedRunner } from "./sized-runner";

/** The worker that holds the workbook; long deeds it has computed by a worker of its own. */
const post = (message: FromCalls<BookNews>, transfer: readonly Transferable[]): void =>
  self.postMessage(message, { transfer: [...transfer] });

const calls = bookCalls({
  news: (news) => post({ kind: "news", news }, []),
  keeper: idbKeeper(),
  newKey: () => `${new Date().toISOString()} ${randomHex(8)}`,
  runner: sizedRunner(
    async () => (await import("../../desk/deed-runner")).IN_PROCESS,
    workerRunner(deedWorker),
  ),
  clock: () => chinaMoment(Date.now()),
});

/** A worker for jobs. Its errors are answers to its deed; one that is ended while it loads would tell the page too. */
function deedWorker(): Worker {
  const worker = new Worker(new URL("../../desk/worker/deed-worker.ts", import.meta.url));
  worker.addEventListener("error", (event) => event.preventDefault());
  return worker;
}

const answer = answerCalls(calls, post);

self.onmessage = ({ data }: MessageEvent<ToCalls>) => answer(data);
