import { IN_PROCESS } from "../../src/desk/deed-runner";
import { remoteBook, type RemoteBook } from "../../src/standalone/book/remote-book";
import { bookCalls } from "../../src/standalone/worker/book-calls";
import type { BookNews } from "../../src/standalone/worker/book-state";
import { answerCalls, type FromCalls, type ToCalls } from "../../src/standalone/worker/calls";
import type { Keeper, KeptBook } from "../../src/standalone/worker/keeper";
import { NOW } from "./desk-over";

/** Keeps workbooks as a browser would, in memory. */
export function memoryKeeper(): Keeper & { readonly all: Map<string, KeptBook> } {
  const all = new Map<string, KeptBook>();
  return {
    all,
    keep: async (book) => void all.set(book.key, book),
    kept: async () => [...all.values()].sort((a, b) => (a.key < b.key ? 1 : -1)),
    forget: async (key) => void all.delete(key),
  };
}

/** The book of the browser edition, its two sides joined by messages that are copied as between threads. */
export function bookOver(keeper: Keeper = memoryKeeper()): RemoteBook {
  let keys = 0;
  const later = (task: () => void): void => void Promise.resolve().then(task);
  const post = (message: FromCalls<BookNews>): void => {
    const copy = structuredClone(message);
    later(() => there.take(copy));
  };
  const calls = bookCalls({
    news: (news) => post({ kind: "news", news }),
    keeper,
    newKey: () => `2026-03-02 ${(keys += 1)}`,
    runner: IN_PROCESS,
    clock: () => NOW,
  });
  const answer = answerCalls<BookNews>(calls, post);
  const there = remoteBook({
    postMessage: (message) => {
      const copy = structuredClone(message) as ToCalls;
      later(() => answer(copy));
    },
  });
  return there.book;
}

/** The book with the sample workbook of a bureau open. */
export async function sampleBook(keeper?: Keeper): Promise<RemoteBook> {
  const book = bookOver(keeper);
  await book.calls.call("begin", ["示例.xlsx", "sample", NOW.date]);
  return book;
}
