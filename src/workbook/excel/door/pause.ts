/** Waits so many milliseconds, less where the signal stops it. */
export type Pause = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** The pause of a browser. Nothing of 0 ms is skipped: it lets the page draw and listen. */
export const browserPause: Pause = (milliseconds, signal) =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    if (signal?.aborted === true) done();
    else signal?.addEventListener("abort", done);
  });
