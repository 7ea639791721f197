import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { chinaMoment } from "../jobs/china-moment";
import { randomHex } from "../taskpane/random-hex";
import { remoteBook } from "./book/remote-book";
import { notices } from "./notices";
import { Shell } from "./shell/shell";
import { standaloneWords } from "./standalone-words";
import { chosenLanguage } from "../taskpane/excel/language-choice";
import type { BookNews } from "./worker/book-state";
import type { FromCalls } from "./worker/calls";

const SEED_BYTES = 32;

/** The composition root of the browser edition: joins the worker that holds the workbook, the grid and the pane. */
function main(): void {
  const worker = new Worker(new URL("./worker/book-worker.ts", import.meta.url));
  const { book, take } = remoteBook(worker);
  worker.onmessage = ({ data }: MessageEvent<FromCalls<BookNews>>) => take(data);
  const messages = notices();
  const stopped = (detail: string): void => {
    const { files } = standaloneWords(chosenLanguage(null));
    messages.say("error", files.workerFailed(detail));
  };
  worker.onerror = ({ message }) => stopped(message);
  // A call across the worker's port that was thrown there: a mistake of ours that must not pass unseen.
  window.addEventListener("unhandledrejection", ({ reason }) => stopped(String(reason)));
  const surroundings = {
    clock: () => chinaMoment(Date.now()),
    randomSeed: () => randomHex(SEED_BYTES),
  };
  createRoot(rootElement()).render(
    <StrictMode>
      <Shell book={book} notices={messages} surroundings={surroundings} />
    </StrictMode>,
  );
}

function rootElement(): HTMLElement {
  const element = document.getElementById("root");
  if (element === null) throw new Error("the page has no #root");
  return element;
}

main();
