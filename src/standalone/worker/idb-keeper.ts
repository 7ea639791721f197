import { createStore, del, entries, set, type UseStore } from "idb-keyval";
import type { Keeper, KeptBook } from "./keeper";

const DATABASE = "double-random-inspection";
const STORE = "unsaved-workbooks";

/** Keeps workbooks in the browser's IndexedDB. */
export function idbKeeper(): Keeper {
  let store: UseStore | null = null;
  const opened = (): UseStore => (store ??= createStore(DATABASE, STORE));
  return {
    keep: (book) => set(book.key, book, opened()),
    kept: async () => {
      const all = await entries<string, KeptBook>(opened());
      return all.map(([, book]) => book).sort((a, b) => (a.key < b.key ? 1 : -1));
    },
    forget: (key) => del(key, opened()),
  };
}
