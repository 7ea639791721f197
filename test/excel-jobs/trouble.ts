import type { FaultError, When } from "../excel-host/faults";
import type { ExcelHost } from "../excel-host/host";

/** Something that goes wrong at the n-th request. */
export type Trouble = {
  readonly name: string;
  /** Sets it up: it happens at that sync from now on, and to none before. */
  readonly at: (host: ExcelHost, sync: number) => void;
  /** Nothing answers any more: the pane has to be opened again. */
  readonly closesPane: boolean;
  /** The add-in may give up before all of it has happened. */
  readonly mayOutlast: boolean;
};

/** So many requests in a row fail when Excel does not come back before the add-in has given up. */
const ALL_THAT_FOLLOW = 60;

/** Every trouble that one request can meet as a whole. */
export const TROUBLES: readonly Trouble[] = [
  failing("GeneralException", "before"),
  failing("GeneralException", "after"),
  failing("AccessDenied", "before"),
  // The payload limit.
  failing(5_103, "before"),
  unanswered("GeneralException after effect, and nothing but that until the pane is opened again"),
  editing(3),
  editing(Infinity),
  closing("before"),
  closing("after"),
];

/** A request that stops when so many of its actions were done. */
export function cutsAfter(actions: number): readonly Trouble[] {
  return [failing("GeneralException", { actions }), closing({ actions })];
}

function failing(error: FaultError, when: When): Trouble {
  return {
    name: `${error}, ${JSON.stringify(when)}`,
    at: (host, sync) => host.faults.fail({ sync, when, error }),
    closesPane: false,
    mayOutlast: false,
  };
}

function unanswered(name: string): Trouble {
  const at: Trouble["at"] = (host, sync) => {
    for (let next = 0; next < ALL_THAT_FOLLOW; next += 1) {
      const when = next === 0 ? "after" : "before";
      host.faults.fail({ sync: sync + next, when, error: "GeneralException" });
    }
  };
  return { name, at, closesPane: false, mayOutlast: true };
}

function editing(requests: number): Trouble {
  return {
    name: `a cell is edited for ${requests} requests`,
    at: (host, sync) => host.faults.editCell(requests, sync),
    closesPane: false,
    mayOutlast: false,
  };
}

function closing(when: When): Trouble {
  return {
    name: `pane closed, ${JSON.stringify(when)}`,
    at: (host, sync) => host.faults.fail({ sync, when, error: "pane-closed" }),
    closesPane: true,
    mayOutlast: false,
  };
}
