import { folded } from "./folded";
import type { ProtectionOptions } from "./journal";
import type { Look } from "./look";
import { LOCK } from "./protection";
import type { Step } from "./step";

/** A sheet that is protected when nothing is being written, with what it then allows. */
export type Lock = { readonly sheet: string; readonly options: ProtectionOptions };

/** What of protection a request has to move out of the way, and to lay on behind. */
export type Locking = {
  /** Protected when the request begins. */
  readonly unlock: readonly Lock[];
  /** Protected when it is done: these, and the locked sheets that it adds. */
  readonly lock: readonly Lock[];
};

/** Which sheets are protected, as far as they are written; keeps count while requests add locked ones. */
export type Locks = {
  /** What a request needs that has these steps; nothing is taken for done. */
  readonly about: (steps: readonly Step[]) => Locking;
  /** Takes the request for done. */
  readonly done: (steps: readonly Step[]) => void;
};

/** The protection that was found. */
export function locksOf(look: Look): Locks {
  const locked = new Map<string, Lock>();
  for (const [key, { name, protection }] of look.sheets) {
    if (protection !== null) locked.set(key, { sheet: name, options: protection });
  }
  const addedBy = (steps: readonly Step[]): readonly Lock[] =>
    steps.flatMap(({ sheet, adds }) => (adds?.isLocked === true ? [{ sheet, options: LOCK }] : []));
  return {
    about: (steps) => {
      const written = steps.filter(({ leavesCells }) => leavesCells !== true);
      const names = new Set(written.map(({ sheet }) => folded(sheet)));
      const unlock = [...names].flatMap((name) => {
        const lock = locked.get(name);
        return lock === undefined ? [] : [lock];
      });
      return { unlock, lock: [...unlock, ...addedBy(steps)] };
    },
    done: (steps) => {
      for (const lock of addedBy(steps)) locked.set(folded(lock.sheet), lock);
    },
  };
}
