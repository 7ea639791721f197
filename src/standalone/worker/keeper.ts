/** A sealed or drawn workbook that was not saved, kept for the next start. */
export type KeptBook = {
  /** Sorts by the time of its draw. */
  readonly key: string;
  /** The name of its file. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** Keeps workbooks in this browser; every function rejects where the browser lets nothing be kept. */
export type Keeper = {
  keep(book: KeptBook): Promise<void>;
  /** All that are kept, the newest first. */
  kept(): Promise<readonly KeptBook[]>;
  forget(key: string): Promise<void>;
};
