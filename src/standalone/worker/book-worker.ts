import { workerRunner } from "../../desk/worker/worker-runner";
import { chinaMoment } from "../../jobs/china-moment";
import { randomHex } from "../../taskpane/random-hex";
import { bookCalls } from "./book-calls";
import type { BookNews } from "./book-state";
import { answerCalls, type FromCalls, type ToCalls } from "./calls";
import { idbKeeper } from "./idb-keeper";

/** The worker that holds the workbook; what jobs compute, it has computed by a worker of its own. */
const post = (message: FromCalls<BookNews>, transfer: readonly Transferable[]): void =>
  self.postMessage(message, { transfer: [...transfer] });

const calls = bookCalls({
  news: (news) => post({ kind: "news", news }, []),
  keeper: idbKeeper(),
  newKey: () => `${new Date().toISOString()} ${randomHex(8)}`,
  runner: workerRunner(
    () => new Worker(new URL("../../desk/worker/deed-worker.ts", import.meta.url)),
  ),
  clock: () => chinaMoment(Date.now()),
});

const answer = answerCalls(calls, post);

self.onmessage = ({ data }: MessageEvent<ToCalls>) => answer(data);
