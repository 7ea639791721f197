/** How a sync can fail. Numbers are errors of the transport: 5103 request too large, 5102 activity limit … */
export type FaultError = "GeneralException" | "AccessDenied" | "InvalidOperation" | number;

/** What is to happen to the n-th sync from now on (the next one is 1). */
export type Fault =
  | {
      readonly sync: number;
      /** Before it took effect, or after. */
      readonly when: "before" | "after";
      readonly error: FaultError;
    }
  /** The pane closes: the sync is never answered. */
  | { readonly sync: number; readonly when: "before" | "after"; readonly error: "pane-closed" };

/** The troubles that a test wants. */
export type Faults = {
  /** The n-th sync from now on fails. */
  fail(fault: Fault): void;
  /** Somebody edits a cell: so many syncs are refused, or all until `leaveCell`. */
  editCell(requests?: number): void;
  leaveCell(): void;
  /** Every answer takes so long. */
  slowDown(milliseconds: number): void;
  /** Faults that have not happened yet are forgotten. */
  clear(): void;
  /** True when every fault that was asked for has happened. */
  readonly areDone: boolean;
};

/** What a request meets. */
export type Verdict = {
  readonly delay: number;
  readonly trouble: Fault | "cell-edit" | "closed" | null;
};

/** The troubles with the side that the host asks. */
export type FaultList = Faults & {
  /** What the next request meets; requests that nobody waits for are no syncs. */
  judge(isSync: boolean): Verdict;
  readonly isEditing: boolean;
  /** Calls back as soon as nobody edits a cell any more. */
  whenCellIsLeft(resume: () => void): void;
};

/** No troubles yet. */
export function newFaults(): FaultList {
  let faults: Fault[] = [];
  let count = 0;
  let editing = 0;
  let delay = 0;
  let isClosed = false;
  let waiting: (() => void)[] = [];
  return {
    fail: (fault) => {
      faults.push({ ...fault, sync: fault.sync + count });
    },
    editCell: (requests = Infinity) => {
      editing = requests;
    },
    leaveCell: () => {
      editing = 0;
      const resumed = waiting;
      waiting = [];
      for (const resume of resumed) resume();
    },
    slowDown: (milliseconds) => {
      delay = milliseconds;
    },
    clear: () => {
      faults = [];
      editing = 0;
      delay = 0;
    },
    get areDone() {
      return faults.length === 0;
    },
    get isEditing() {
      return editing > 0;
    },
    judge: (isSync) => {
      if (isClosed) return { delay, trouble: "closed" };
      if (!isSync) return { delay, trouble: null };
      if (editing > 0) {
        editing -= 1;
        return { delay, trouble: "cell-edit" };
      }
      count += 1;
      const met = faults.find((fault) => fault.sync === count) ?? null;
      faults = faults.filter((fault) => fault !== met);
      if (met?.error === "pane-closed") isClosed = true;
      return { delay, trouble: met };
    },
    whenCellIsLeft: (resume) => {
      if (editing > 0) waiting.push(resume);
      else resume();
    },
  };
}
