import { writePackage } from "../../workbook/xlsx/write-package";
import type { HeldBook } from "./held-book";
import type { Keeper, KeptBook } from "./keeper";

/** Keeps the open workbook from its draw until it is saved. */
export type Keeping = {
  /** Keeps it now; tells where the browser does not let it. */
  keep(): Promise<void>;
  /** Keeps it when its user pauses. */
  keepSoon(): void;
  /** Lets go of it once it is saved. */
  release(): Promise<void>;
  /** Goes on with one that was kept before, so that it is not kept twice. */
  adopt(key: string): void;
  /** Leaves what is kept for the next start: another workbook has been opened. */
  leave(): void;
};

/** So long after the last change, in milliseconds: packing a large workbook takes seconds. */
const PAUSE = 2_000;

/** Keeps the workbook that `held` gives; `newKey` makes keys that sort by time. */
export function keeping(keeper: Keeper, newKey: () => string, held: () => HeldBook): Keeping {
  let key: string | null = null;
  let pause: ReturnType<typeof setTimeout> | null = null;
  const rest = (): void => {
    if (pause !== null) clearTimeout(pause);
    pause = null;
  };
  const keep = async (): Promise<void> => {
    rest();
    key ??= newKey();
    const { name, history, events } = held();
    try {
      await keeper.keep({ key, name, bytes: writePackage(history.pkg) } satisfies KeptBook);
    } catch {
      // A browser may let nothing be kept (private windows, a full disk): the draw stands all the same.
      events.news({ kind: "not-kept" });
    }
  };
  return {
    keep,
    keepSoon() {
      rest();
      pause = setTimeout(() => void keep(), PAUSE);
    },
    async release() {
      rest();
      const released = key;
      key = null;
      if (released !== null) await keeper.forget(released);
    },
    adopt(kept) {
      key = kept;
    },
    leave() {
      // What was typed last is packed before this returns.
      if (pause !== null) void keep();
      rest();
      key = null;
    },
  };
}
